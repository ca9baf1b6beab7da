// Work in the background: in order, not more at a time than allowed, and nothing after a failure.

import Testing

@testable import Pipeline

@Suite struct WorkQueueTests {
  /// What was done, in order; only the queue's thread adds to it, and the test reads it after a `wait`.
  private final class Diary: @unchecked Sendable { var entries: [Int] = [] }
  private struct Failure: Error {}

  @Test(arguments: [true, false], [0, 3])
  func worksInOrder(_ isBeside: Bool, _ most: Int) throws {
    let queue = WorkQueue(isBeside: isBeside, most: most)
    let diary = Diary()
    for number in 1...500 { #expect(try queue.add { diary.entries.append(number) } == number) }
    try queue.wait()
    #expect(diary.entries == Array(1...500))
    queue.end()
  }

  @Test func waitsForOnePiece() throws {
    let queue = WorkQueue(isBeside: true, most: 3)
    let diary = Diary()
    let first = try queue.add { diary.entries.append(1) }
    try queue.wait(for: first)
    #expect(diary.entries == [1])
    queue.end()
  }

  @Test(arguments: [true, false])
  func beginsNothingAfterAFailure(_ isBeside: Bool) throws {
    let queue = WorkQueue(isBeside: isBeside, most: 10)
    let diary = Diary()
    #expect(throws: Failure.self) {
      try queue.add { throw Failure() }
      try queue.add { diary.entries.append(2) }
      try queue.wait()
    }
    queue.end()
    #expect(diary.entries.isEmpty)
  }

  /// Code that releases a queue waits for its thread, at any moment; the thread never ends the queue itself.
  @Test func endsWithoutBeingAskedTo() throws {
    for number in 0..<2000 {
      let diary = Diary()
      do {
        let queue = WorkQueue(isBeside: true, most: 2)
        for piece in 0..<3 { try queue.add { diary.entries.append(piece) } }
        if number % 2 == 0 { try queue.wait() }
      }
      let entries = diary.entries
      #expect(entries == Array(0..<entries.count))
      if number % 2 == 0 { #expect(entries.count == 3) }
    }
  }
}
