// The texts of `help` are those of the pages. With UPDATE_SAMPLES=1 the tests write them into the program.

import Foundation
import Testing

@testable import Pipeline

@Suite struct HelpTextTests {
  @Test func problemsAreExplainedAsOnThePage() throws {
    let sections = try HelpTexts.problems()
    try HelpTexts.compare(
      ProblemHelp.sections.flatMap(\.problems).map { "\($0)" }, sections.flatMap(\.problems).map { "\($0)" },
      file: "ProblemHelp+Sections.swift", HelpTexts.swift(sections), page: "docs/problems.md")
    #expect(ProblemHelp.sections.map(\.title) == sections.map(\.title))
    #expect(ProblemHelp.sections.flatMap(\.problems).map(\.code) == ProblemCode.allCases)
  }

  @Test func fieldsAreExplainedAsOnThePage() throws {
    let fields = try HelpTexts.fields()
    try HelpTexts.compare(
      FieldHelp.all.map { "\($0)" }, fields.map { "\($0)" },
      file: "FieldHelp+All.swift", HelpTexts.swift(fields), page: "docs/formats.md")
    #expect(FieldHelp.all.map(\.name) == ProductField.allCases.map { "\($0.name)" })
    #expect(FieldHelp.all.filter(\.isRequired).map(\.name).contains("price"))
  }

  /// A person who has only the program cannot open a page.
  @Test func noTextLeadsToAPage() {
    let texts =
      ProblemHelp.sections.flatMap(\.problems).flatMap { [$0.severity, $0.meaning, $0.todo] }
      + FieldHelp.all.flatMap { [$0.type, $0.meaning] }
    #expect(texts.filter { $0.contains(".md") || $0.contains("](") || $0.contains("see below") || $0.isEmpty } == [])
  }

  /// The same for hints and messages: a string of the program that names a page is a dead end.
  @Test func noStringOfTheProgramNamesAPage() throws {
    var lines: [String] = []
    let sources = Page.root.appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
        let code = line.trimmingCharacters(in: .whitespaces)
        if !code.hasPrefix("//"), code.contains(/docs\/\w|\w\.md\b/) {
          lines.append("\(file.lastPathComponent): \(code)")
        }
      }
    }
    #expect(lines == [])
  }

  @Test func theFirstSentenceIsTheShortMeaning() throws {
    let short = try #require(ProblemHelp.named("price_too_precise"))
    #expect(short.shortMeaning == "The price has more than two decimals.")
    let long = try #require(ProblemHelp.named("invalid_json"))
    #expect(long.shortMeaning == "The text is not JSON at the place given.")
    #expect(long.meaning.hasPrefix(long.shortMeaning + " In a"))
    #expect(ProblemHelp.named("invalid") == nil)
  }

  @Test func aFieldIsFoundByEachOfItsNames() {
    #expect(FieldHelp.named("colours")?.name == "color")
    #expect(FieldHelp.named("color")?.otherNames == ["colour", "colors", "colours"])
    #expect(FieldHelp.named("price")?.otherNames == [])
    #expect(FieldHelp.named("weight") == nil)
  }
}

/// The texts of the pages, in the form that the program's source must have.
private enum HelpTexts {
  static func problems() throws -> [ProblemHelp.Section] {
    try Page("docs/problems.md").text.components(separatedBy: "\n## ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let problems = try lines.filter { $0.hasPrefix("| `") }.map { line in
        let cells = cells(of: line)
        return ProblemHelp(
          code: try #require(ProblemCode(rawValue: cells[0])), severity: cells[1], meaning: cells[3], todo: cells[4])
      }
      return ProblemHelp.Section(title: lines[0], problems: problems)
    }
  }

  static func fields() throws -> [FieldHelp] {
    let page = try Page("docs/formats.md").text
    let fields = page.components(separatedBy: "\n### Fields\n").last
    let section = try #require(fields?.components(separatedBy: "\n##").first)
    return section.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = cells(of: line)
      return FieldHelp(
        name: cells[0], type: cells[1], isRequired: cells[2].hasPrefix("**required**"),
        meaning: String(cells[2].trimmingPrefix(#/\*\*required\*\*[:;] /#)))
    }
  }

  /// The cells of a row as plain text: without links, and without what only says which page to see.
  private static func cells(of row: String) -> [String] {
    var cells = row.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    cells[0] = String(cells[0].dropFirst().dropLast())
    return cells.map {
      $0.replacing(/[,;] see \[[^\]]*\.md\]\([^)]*\)/, with: "").replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.1 }
    }
  }

  static func compare(
    _ program: [String], _ page: [String], file: String, _ source: String, page name: String
  ) throws {
    let place = Page.root.appendingPathComponent("Sources/Pipeline/Help/\(file)")
    if ProcessInfo.processInfo.environment["UPDATE_SAMPLES"] != nil {
      try source.write(to: place, atomically: true, encoding: .utf8)
      return
    }
    let differing = page.filter { !program.contains($0) } + program.filter { !page.contains($0) }
    #expect(differing == [], "\(name) and \(file) differ: UPDATE_SAMPLES=1 writes the file")
    #expect(try String(contentsOf: place, encoding: .utf8) == source, "UPDATE_SAMPLES=1 writes \(file)")
  }

  static func swift(_ sections: [ProblemHelp.Section]) -> String {
    source("docs/problems.md", "ProblemHelp", "Every problem, as its page groups them.", "sections: [Section]") {
      sections.map { section in
        let problems = section.problems.map { problem in
          """
                  ProblemHelp(
                    code: .\(problem.code), severity: "\(problem.severity)",
                    meaning: \(literal(problem.meaning, 12)),
                    todo: \(literal(problem.todo, 12))),

          """
        }
        return """
              Section(
                title: "\(section.title)",
                problems: [
          \(problems.joined())      ]),

          """
      }
    }
  }

  static func swift(_ fields: [FieldHelp]) -> String {
    source("docs/formats.md", "FieldHelp", "Every field, in the order of a report.", "all: [FieldHelp]") {
      fields.map { field in
        """
            FieldHelp(
              name: "\(field.name)",
              type: \(literal(field.type, 8)), isRequired: \(field.isRequired),
              meaning: \(literal(field.meaning, 8))),

        """
      }
    }
  }

  private static func source(
    _ page: String, _ type: String, _ purpose: String, _ name: String, _ entries: () -> [String]
  ) -> String {
    """
    // Made of \(page): change the page, then write this file with UPDATE_SAMPLES=1 swift test --filter HelpTextTests.

    extension \(type) {
      /// \(purpose)
      public static let \(name) = [
    \(entries().joined())  ]
    }

    """
  }

  /// A text in Swift's own form, in lines that the formatter leaves as they are.
  private static func literal(_ text: String, _ indent: Int) -> String {
    let text = text.replacing("\\", with: "\\\\")
    if text.count + indent < 90 { return "\"\(text.replacing("\"", with: "\\\""))\"" }
    var lines = [""]
    for word in text.components(separatedBy: " ") {
      if lines[lines.count - 1].count + word.count + indent > 110 { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " \(word)"
    }
    let margin = String(repeating: " ", count: indent)
    return "\"\"\"\n" + lines.map { margin + $0 }.joined(separator: " \\\n") + "\n\(margin)\"\"\""
  }
}
