// A folder with a seller's files, and what comes of them from `guess` to the listing: shared by the tests of this
// folder.

@testable import Pipeline

/// A workspace with a seller's files in it, and what `guess`, `preview` and a run make of them. Prices are the seller's
/// in whole units, times `factor`.
final class CaseFolder {
  let workspace: TemporaryWorkspace
  private let disk: Disk

  init(_ more: String = "", factor: Int = 1) throws {
    workspace = try TemporaryWorkspace(
      "{\"readiness\": \"send\", \"pricing\": {\"markup_percent\": \((factor - 1) * 100), \"ending\": 0}\(more.isEmpty ? "" : ", \(more)")}"
    )
    workspace.clock = .now
    disk = try Disk(folder: workspace.folder)
  }

  /// One item of a preview.
  struct Row {
    let json: JSONValue
    /// `ready`, `refused`, `left out`, as people read it.
    let state: String
    let title: String
    let price: String
    let codes: [String]

    var description: String { json.description.string }
    func id(_ name: String) -> Int? { json.mapped_attributes[name].integer }
    func data(_ name: String) -> String { json.product_data[name].string }
    var images: [String] { data("images").split(separator: ",").map { String($0) } }
  }

  /// Proposes settings for a file, and takes them.
  @discardableResult
  func guess(_ name: String, _ content: String, set: [(field: String, value: String)] = []) throws -> ColumnGuess {
    try guess(name, bytes: Array(content.utf8), set: set)
  }

  @discardableResult
  func guess(_ name: String, bytes: [UInt8], set: [(field: String, value: String)] = []) throws -> ColumnGuess {
    workspace.write(name, bytes: bytes)
    let guess = try ColumnGuess(
      file: name, on: disk, settings: workspace.settings, tables: BuiltIn.tables, constants: set)
    workspace.settings = try guess.settings(over: workspace.settings)
    return guess
  }

  /// What a file that is there would come to.
  func preview(_ name: String) throws -> [Row] {
    var rows: [Row] = []
    let preview = Preview(settings: workspace.settings, tables: BuiltIn.tables, cores: 1)
    _ = try preview.file(
      name, on: disk,
      show: { item, _ in
        var line = Writer()
        item.write(to: &line)
        let json = (try? JSONValue(parsing: String(line.text))) ?? .null
        let state = item.isSkipped ? "left out" : item.isReady ? "ready" : "refused"
        rows.append(
          Row(
            json: json, state: state, title: item.title ?? "", price: item.price ?? "",
            codes: item.problems.map(\.code.rawValue).filter { $0 != "title_words_left_out" }))
      }, output: { _ in })
    return rows
  }

  /// What a file with our own fields would come to.
  func preview(_ name: String, _ content: String) throws -> [Row] {
    workspace.write(name, content)
    return try preview(name)
  }

  /// Drops a file into the inbox, and runs.
  @discardableResult
  func run(_ name: String, _ content: String) throws -> RunReport {
    workspace.write("inbox/" + name, content)
    workspace.clock = Timestamp(seconds: workspace.clock.seconds + 60)
    return try workspace.run()
  }
}

extension JSONValue {
  /// The text of a string, and nothing of others.
  var string: String { if case .text(let text) = self { text } else { "" } }

  /// A whole number; nil for anything else.
  var integer: Int? { if case .number(let number) = self { Int(number) } else { nil } }
}

extension ColumnGuess {
  /// The source of a field; empty if it has none.
  func source(_ field: String) -> String { lines.first { $0.field == field }?.source ?? "" }

  /// Whether one of its notes or reasons holds a text.
  func says(_ words: String) -> Bool { (notes + reasons).contains { $0.contains(words) } }
}
