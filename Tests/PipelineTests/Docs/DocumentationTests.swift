// The pages and the program name the same things: a new code, setting or page cannot be forgotten.

import Foundation
import Testing

@testable import Pipeline

@Suite struct DocumentationTests {
  @Test func everyProblemHasExactlyOneRow() throws {
    let rows = try Page("docs/problems.md").lines.filter { $0.hasPrefix("| `") }
    let codes = rows.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    #expect(codes == ProblemCode.allCases.map(\.rawValue), "one row a code, in the order of ProblemCode")
  }

  @Test(arguments: ProblemCode.allCases)
  func rowsSayWhatSettingsCanDo(_ code: ProblemCode) throws {
    let row = try #require(try Page("docs/problems.md").lines.first { $0.hasPrefix("| `\(code.rawValue)` |") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(cells[1].hasPrefix(code.defaultSeverity.rawValue))
    #expect(cells[2] == (code.canBeRelaxed ? "yes" : "no"))
  }

  @Test func everySettingIsDescribed() throws {
    let page = try Page("docs/settings.md").text + Page("docs/columns.md").text
    // Fields are described on the page about products.
    let keys = SettingsKeys.all().filter { !$0.hasPrefix("columns.fields.") && !$0.hasPrefix("columns.words.") }
    #expect(Set(["platform", "pricing.ending", "validation", "description.templates.closing"]).isSubset(of: keys))
    for key in keys {
      let name =
        key.hasPrefix("description.templates.")
        ? String(key.dropFirst(22)) : key.hasPrefix("columns.") ? String(key.dropFirst(8)) : key
      let isDescribed = page.contains("| `\(name)` |")
      #expect(isDescribed, "\(key) is not in docs/settings.md")
    }
  }

  @Test func theSettingsShownAsDefaultsAreTheDefaults() throws {
    let page = try Page("docs/settings.md").text
    let example = try #require(page.components(separatedBy: "```json\n").dropFirst().first).components(
      separatedBy: "\n```")[0]
    let read = try SettingsReader.read(text(example), file: "docs/settings.md")
    #expect("\(read)" == "\(Settings())")
  }

  @Test func everyTemplateValueAndSectionIsDescribed() throws {
    let page = try Page("docs/settings.md").text
    let wanted =
      Template.Value.allCases.map { "`{\($0.rawValue)}`" }
      + DescriptionSection.allCases.map { "| `\($0.rawValue)` |" }
    #expect(wanted.filter { !page.contains($0) } == [])
  }

  @Test func everyFieldIsDescribed() throws {
    let page = try Page("docs/formats.md").text
    #expect(ProductField.allCases.map { "| `\($0.name)` |" }.filter { !page.contains($0) } == [])
  }

  @Test func everyMetricIsDescribed() throws {
    let page = try Page("docs/commands.md").text
    for family in Metrics.families {
      #expect(page.contains("`\(family.name)`"), "docs/commands.md does not describe pipeline_run_\(family.name)")
    }
  }

  @Test func everyTableIsDescribed() throws {
    let page = try Page("docs/settings.md").text
    #expect(Tables.files.filter { !page.contains($0) } == [])
  }

  @Test(arguments: Page.all)
  func everyLinkLeadsSomewhere(_ name: String) throws {
    let page = try Page(name)
    let folder = name.contains("/") ? String(name.prefix { $0 != "/" }) + "/" : ""
    for link in page.links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? name : folder + parts[0]
      let path = Page.root.appendingPathComponent(target).path
      #expect(FileManager.default.fileExists(atPath: path), "\(name) links to \(link)")
      if parts.count > 1, let other = try? Page(target) {
        #expect(other.anchors.contains(parts[1]), "\(name) links to \(link)")
      }
    }
  }

  @Test(arguments: Page.all)
  func linesAreWrapped(_ name: String) throws {
    var isCode = false
    for line in try Page(name).lines {
      if line.hasPrefix("```") { isCode.toggle() }
      #expect(isCode || line.hasPrefix("|") || line.count <= 130, "\(name): \(line)")
    }
  }
}

/// A page of the documentation.
struct Page {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// README.md and docs/*.md.
  static let all: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("docs").path)) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  let text: String
  var lines: [String] { text.components(separatedBy: "\n") }

  init(_ name: String) throws {
    text = try String(contentsOf: Page.root.appendingPathComponent(name), encoding: .utf8)
  }

  /// What comes after `](`, without links to other sites.
  var links: [String] {
    text.components(separatedBy: "](").dropFirst().map { String($0.prefix { $0 != ")" }) }
      .filter { !$0.hasPrefix("http") }
  }

  /// The headings as links name them.
  var anchors: Set<String> {
    var isCode = false
    var found = Set<String>()
    for line in lines {
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode, line.hasPrefix("#") else { continue }
      let title = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
      found.insert(
        String(title.compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : nil }))
    }
    return found
  }
}

/// The keys that the settings can have, as the reader names them to someone who wrote a wrong key.
private enum SettingsKeys {
  static func all() -> [String] { keys(of: "", in: { $0 }) }

  private static func keys(of parent: String, in wrap: (String) -> String) -> [String] {
    children(wrap("{\"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\": 1}")).flatMap { key -> [String] in
      let path = parent.isEmpty ? key : "\(parent).\(key)"
      // Its keys are the problem codes, which have a page of their own.
      if path == "validation" { return [path] }
      let inner = keys(of: path) { wrap("{\"\(key)\": \($0)}") }
      return inner.isEmpty ? [path] : inner
    }
  }

  private static func children(_ settings: String) -> [String] {
    let start = "the keys here are "
    do {
      _ = try SettingsReader.read(text(settings), file: "pipeline.json")
    } catch RunError.settings(let problems) {
      let hint = problems.first { $0.message == "there is no such setting" }?.hint ?? ""
      if hint.hasPrefix(start) { return hint.dropFirst(start.count).components(separatedBy: ", ") }
    } catch {}
    return []
  }
}
