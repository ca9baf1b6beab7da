// Templates are read as they are meant. A wrong one is refused, with what to write instead.

import Testing

@testable import Pipeline

@Suite struct TemplateTests {
  @Test(
    arguments: [
      ("", []), ("a", [.literal("a")]), ("{brand}", [.value(.brand)]),
      ("a {brand}[ b {model}]", [.literal("a "), .value(.brand), .open, .literal(" b "), .value(.model), .close]),
      ("\\[\\{\\}\\]\\\\", [.literal("[{}]\\")]),
      ("a\nb\r\nc", [.literal("a"), .newline, .literal("b"), .newline, .literal("c")]),
      ("}", [.literal("}")]), ("\n\na\n", [.literal("a")]),
    ] as [(String, [Template.Part])])
  func isRead(_ text: String, _ parts: [Template.Part]) throws { #expect(try Template(text).parts == parts) }

  @Test(arguments: Template.Value.inDescriptions)
  func knowsEveryValue(_ value: Template.Value) throws {
    #expect(try Template("{\(value.rawValue)}").values == [value])
  }

  @Test(arguments: [
    ("a {brand", "a { is not closed", "write {brand}, or \\{ for the character itself"),
    ("{brnad}", "there is no value {brnad}", "did you mean {brand}?"),
    (
      "{qqqqqqqqqq}", "there is no value {qqqqqqqqqq}",
      "the values are article, item, brand, model, category, fit, size, color, material, decade, years, condition, "
        + "condition_details, description, measurements, hashtags, price, location, title"
    ),
    ("[a [b]]", "a [ is inside [ ]", "close the first one before it"),
    ("a]", "a ] closes nothing", "write \\] for the character itself"),
    ("[a", "a [ is not closed", "write \\[ for the character itself"),
  ])
  func isRefused(_ text: String, _ message: String, _ hint: String) {
    let fault = #expect(throws: BracketFault.self) { try Template(text) }
    #expect(fault?.message == message && fault?.hint == hint)
  }

  @Test func theBuiltInOnesAreRight() throws {
    for phrases in Language.allCases.map(\.phrases) {
      #expect(phrases.templates.count == DescriptionSection.allCases.count)
      for text in phrases.templates.values { #expect(try !Template(text).parts.isEmpty) }
    }
  }
}
