/// A field's source in `pipeline.json`: columns and text, and what is wrong with it.
import Testing

@testable import Pipeline

@Suite struct ColumnExpressionTests {
  @Test(arguments: [
    ("GOOD", #"{"title": "GOOD"}"#), ("{a}", #"{"title": "1"}"#), ("{b}", #"{"title": "two words"}"#),
    ("{none}", "{}"), ("{none|b}", #"{"title": "two words"}"#), ("{empty|blank|a}", #"{"title": "1"}"#),
    ("{none|\"x y\"}", #"{"title": "x y"}"#), ("{a}-{b}", #"{"title": "1-two words"}"#),
    ("{a}[ of {none}]!", #"{"title": "1!"}"#), ("{a}[ of {b}]!", #"{"title": "1 of two words!"}"#),
    ("\\{a\\} \\[", #"{"title": "{a} ["}"#), ("{c.d}", #"{"title": "deep"}"#), ("{e[1].f}", #"{"title": "y"}"#),
    ("{with.point}", #"{"title": "exact"}"#), ("{flag}", #"{"title": "true"}"#), ("lot {none}", "{}"),
  ])
  func isMadeOfColumnsAndText(_ expression: String, _ wanted: String) throws {
    let object =
      #"{"a": 1, "b": " two words ", "empty": "", "blank": " ", "c": {"d": "deep"}, "e": [{"f": "x"}, {"f": "y"}], "with.point": "exact", "flag": true}"#
    var written = Writer()
    written.write(json: expression)
    #expect(try translated(object, "{\"fields\": {\"title\": \(written.text)}}") == wanted)
  }

  @Test(arguments: [
    ("{", "a { is not closed"), ("{}", "{} names no column"), ("{a|}", "{a|} names no column"),
    ("[a", "a [ is not closed"),
    ("a]", "a ] closes nothing"), ("[[", "a [ is inside [ ]"),
  ])
  func saysWhatIsWrong(_ expression: String, _ message: String) {
    do throws(ColumnExpression.Fault) {
      _ = try ColumnExpression(expression)
      Issue.record("\(expression) was read")
    } catch {
      #expect(error.message == message)
    }
  }
}
