/// Text is broken into lines of a width.
import Testing

@testable import pipeline_run

@Suite struct WrappingTests {
  @Test func linesBreakBetweenWords() {
    #expect(Wrapping.lines(of: "one two three", width: 7) == ["one two", "three"])
    #expect(Wrapping.lines(of: "a verylongword b", width: 5) == ["a", "verylongword", "b"])
    #expect(Wrapping.lines(of: "", width: 5) == [""])
  }

  @Test func aNameThatIsTooLongHasALineOfItsOwn() {
    #expect(Wrapping.row("ab", "x y", indent: 4) == "ab  x y\n")
    #expect(Wrapping.row("abc", "x y", indent: 4) == "abc\n    x y\n")
  }
}
