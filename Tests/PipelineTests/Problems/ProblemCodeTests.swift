// The stable names of problems.

import Testing

@testable import Pipeline

@Suite struct ProblemCodeTests {
  @Test func eachCodeKnowsItsPlace() {
    #expect(ProblemCode.allCases.map(\.index) == Array(0..<ProblemCode.allCases.count))
  }
}
