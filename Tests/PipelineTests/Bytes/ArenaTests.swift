// An arena keeps texts until it is reset.

import Testing

@testable import Pipeline

@Suite struct ArenaTests {
  @Test func keepsTextsUntilItIsReset() {
    let arena = Arena(chunk: 8)
    let kept = (0..<500).map { arena.keep("text \($0)") }
    for (number, text) in kept.enumerated() { #expect(String(text) == "text \(number)") }
    #expect(arena.keep("").isEmpty)
    arena.reset()
    #expect(arena.keep(text("again")) == "again")
  }

  @Test func returnsWhatIsNotNeeded() {
    let arena = Arena(chunk: 64)
    let first = arena.reserve(10)
    arena.shrink(6)
    #expect(arena.reserve(1) == first + 4)
  }
}
