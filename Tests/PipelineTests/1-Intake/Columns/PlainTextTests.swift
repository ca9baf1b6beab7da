/// Markup becomes the text that a reader sees.
import Testing

@testable import Pipeline

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"), ("a &amp; b &#8364; &#x20AC; &eacute;", "a & b € € é"),
    ("<ul><li>x</li><li>y</li></ul>", "• x\n• y"), ("3 < 4 and 5 > 2", "3 < 4 and 5 > 2"), ("a&b", "a&b"),
    ("<style>p {}</style>text<!-- no -->", "text"), ("  a \t b  ", "a b"), ("&unknown; &;", "&unknown; &;"), ("<", "<"),
  ])
  func isWhatAReaderSees(_ markup: String, _ wanted: String) { #expect(PlainText.text(of: markup) == wanted) }
}
