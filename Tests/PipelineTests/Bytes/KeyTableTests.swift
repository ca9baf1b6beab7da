// A table of words keeps every key.

import Testing

@testable import Pipeline

@Suite struct KeyTableTests {
  @Test func keepsEveryKey() {
    var table = KeyTable(capacity: 1)
    for number in 0..<5000 { #expect(table.set(text("key \(number)"), number) == nil) }
    #expect(table.count == 5000)
    for number in 0..<5000 { #expect(table[text("key \(number)")] == number) }
    #expect(table["key 5000"] == nil)
    #expect(table[""] == nil)
    var sum = 0
    table.forEach { _, value in sum += value }
    #expect(sum == 5000 * 4999 / 2)
  }

  @Test func replacesAValue() {
    var table = KeyTable()
    table.set("", 1)
    #expect(table.set("", 2) == 1)
    #expect(table[""] == 2)
    #expect(table.count == 1)
  }
}
