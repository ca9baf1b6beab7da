// The keys that the index does not have yet: what was noted is found, the latest first.

import Testing

@testable import Pipeline

@Suite struct RecentKeysTests {
  private func values(_ key: StoreKey, in keys: RecentKeys) throws -> [Int] {
    var values: [Int] = []
    _ = try keys.find(key) {
      values.append($0)
      return false
    }
    return values
  }

  @Test func eachKeyKeepsItsLastValue() throws {
    var keys = RecentKeys()
    #expect(try values(.product(1), in: keys) == [])
    // Ids in order, ids far apart, and other kinds with the same numbers.
    let numbers = Array(1...5000) + (1...2000).map { $0 * 100_003 }
    for number in numbers {
      keys.note(.product(number), number)
      keys.note(.task(number), -number)
      keys.note(.queue(.publish, place: number), number + 7)
    }
    for number in numbers where number % 3 == 0 { keys.note(.product(number), number * 2) }
    #expect(keys.count == numbers.count * 3)
    for number in numbers {
      let isRight =
        try values(.product(number), in: keys) == [number % 3 == 0 ? number * 2 : number]
        && values(.task(number), in: keys) == [-number]
        && values(.queue(.publish, place: number), in: keys) == [number + 7]
      guard isRight else {
        Issue.record("\(number) is not found")
        return
      }
    }
    #expect(try values(.product(5001), in: keys) == [])
  }

  @Test func aHashKeepsAllOfItsValues() throws {
    var keys = RecentKeys()
    for value in [7, 8, 8, 9] { keys.note(.sku("S"), value) }
    #expect(try values(.sku("S"), in: keys) == [9, 8, 7])
    #expect(try keys.find(.sku("S")) { $0 == 8 } == 8)
    var all: [Int] = []
    try keys.forEach { all.append($1) }
    #expect(all == [7, 8, 9])
  }

  @Test(arguments: [10, 40_000]) func afterRemovingAllItIsEmpty(_ count: Int) throws {
    var keys = RecentKeys()
    for round in 1...2 {
      for number in 1...count { keys.note(.product(number), number * round) }
      #expect(keys.count == count)
      #expect(try values(.product(count), in: keys) == [count * round])
      keys.removeAll()
      #expect(try keys.count == 0 && values(.product(count), in: keys) == [])
    }
  }
}
