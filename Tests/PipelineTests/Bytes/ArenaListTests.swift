// A list in an arena.

import Testing

@testable import Pipeline

@Suite struct ArenaListTests {
  @Test func isAListInTheArena() {
    let arena = Arena(chunk: 16)
    _ = arena.reserve(3)
    let list = Texts(in: arena, capacity: 5) { add in for word in ["a", "b", "c"] as [Text] { add(word) } }
    let next = arena.keep("next")
    #expect(list.map { String($0) } == ["a", "b", "c"])
    #expect(list.prefix(2).map { String($0) } == ["a", "b"])
    #expect(list.prefix(9).count == 3)
    #expect(Texts.none.isEmpty)
    #expect(next == "next")
  }

  @Test func growsElementByElement() {
    let arena = Arena(chunk: 16)
    var builder = Texts.Builder(in: arena, capacity: 3)
    #expect(builder.list.isEmpty)
    for (index, word) in (["a", "b", "a"] as [Text]).enumerated() {
      builder.add(arena.keep(word))
      #expect(builder.list.count == index + 1 && builder.list[index] == word)
    }
    #expect(builder.list.map { String($0) } == ["a", "b", "a"])
    #expect(Texts.Builder(in: arena, capacity: 0).list.isEmpty)
  }
}
