// What is remembered is the answer to the question that is asked, however many questions there were.

import Testing

@testable import Pipeline

@Suite struct AnswersTests {
  @Test func knowsAnAnswerByTextAndNumber() {
    let answers = Answers<Int>(size: 16)
    #expect(answers.answer(for: "38") == nil)
    answers.remember(1, for: "38")
    answers.remember(2, for: "38", 7)
    answers.remember(3, for: "", 7)
    #expect(answers.answer(for: "38") == 1)
    #expect(answers.answer(for: "38", 7) == 2)
    #expect(answers.answer(for: "", 7) == 3)
    #expect(answers.answer(for: "38", 8) == nil)
    #expect(answers.answer(for: "39", 7) == nil)
    #expect(answers.answer(for: "") == nil)
  }

  @Test func keepsNoTextThatIsNotItsOwn() {
    let answers = Answers<Int>(size: 16)
    let arena = Arena(chunk: 64)
    answers.remember(1, for: arena.keep("first"))
    arena.reset()
    _ = arena.keep("other")
    #expect(answers.answer(for: "first") == 1)
    #expect(answers.answer(for: "other") == nil)
  }

  /// It forgets when it is half full, and never mixes answers up.
  @Test func remembersManyMoreThanItHolds() {
    let answers = Answers<Int>(size: 64)
    var known = 0
    for turn in 0..<3 {
      for number in 0..<500 {
        let question = text("word \(number % 100)")
        if let answer = answers.answer(for: question, number) {
          #expect(answer == number, "turn \(turn)")
          known += 1
        } else {
          answers.remember(number, for: question, number)
        }
        #expect(answers.answer(for: question, number) == number)
      }
    }
    #expect(known < 1000)
  }

  @Test func doesNotRememberLongTexts() {
    let answers = Answers<Int>(size: 16)
    let long = text(String(repeating: "a", count: 65))
    answers.remember(1, for: long)
    answers.remember(2, for: long[0..<64])
    #expect(answers.answer(for: long) == nil)
    #expect(answers.answer(for: long[0..<64]) == 2)
  }
}
