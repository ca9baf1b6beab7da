// Each value is made once, whichever thread asks, and no thread gets the value of a failure.

import Synchronization
import Testing

@testable import Pipeline

@Suite struct SharedValuesTests {
  private struct Failure: Error {}

  @Test func isMadeOnceForAllThreads() {
    let shared = SharedValues<String, Int>()
    let made = Atomic(0)
    let values = Parallel.map(200, workers: 8) { index in
      shared.value(of: index % 2 == 0 ? "even" : "odd") { made.wrappingAdd(1, ordering: .relaxed).newValue }
    }
    #expect(made.load(ordering: .relaxed) == 2)
    #expect(Set(values).count == 2)
  }

  @Test func aFailureIsTriedAgain() throws {
    let shared = SharedValues<Int, Int>()
    #expect(throws: Failure.self) { try shared.value(of: 1) { () throws(Failure) in throw Failure() } }
    #expect(shared.value(of: 1) { 2 } == 2)
  }
}
