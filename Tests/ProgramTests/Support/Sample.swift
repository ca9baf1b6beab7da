/// A case of samples/: a workspace, what is dropped into it, and the expected result.
import Foundation

struct Sample: Sendable, CustomStringConvertible {
  let folder: URL
  let steps: [Step]

  /// One thing that is done: files are dropped, then the program runs.
  struct Step: Sendable {
    let folder: URL
    var expected: URL { folder.appendingPathComponent("expected") }
    var drop: URL { folder.appendingPathComponent("drop") }
    /// The arguments in command.txt; without that file it is a run.
    let command: [String]
  }

  var description: String { folder.lastPathComponent }

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("samples")

  /// Folders that are not cases.
  private static let others = ["extension", "install", "kubernetes", "parallel", "slurm", "spark"]

  static let all: [Sample] = folders(in: folder).filter { !others.contains($0.lastPathComponent) }.map {
    Sample(folder: $0)
  }

  private init(folder: URL) {
    self.folder = folder
    let steps = Sample.folders(in: folder).filter { $0.lastPathComponent.hasPrefix("step-") }
    self.steps = (steps.isEmpty ? [folder] : steps).map { step in
      let words = try? String(contentsOf: step.appendingPathComponent("command.txt"), encoding: .utf8)
      return Step(folder: step, command: words?.split(whereSeparator: \.isWhitespace).map(String.init) ?? ["run"])
    }
  }

  private static func folders(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }.filter {
      (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    }
  }

  /// A copy of its workspace, in which the steps can be done.
  func workspace() throws -> Folder {
    let copy = try Folder.workspace()
    try copy.add(filesOf: folder.appendingPathComponent("workspace"))
    return copy
  }
}

/// The result of a step, in the form of the files of expected/: what differs from run to run is written as TIME, DAY
/// and HASH.
struct Outcome: Equatable {
  private(set) var files: [String: String] = [:]

  /// The files of an expected/ folder.
  init(expected folder: URL) throws {
    for path in Folder.files(in: folder) {
      files[path] = String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }
  }

  /// What is in a workspace after a step. `before` are its files as they were before the program ran.
  init(of workspace: Folder, _ ended: Program.Ended, isRun: Bool, before: [String: String]) throws {
    add(isRun ? "report.json" : "stdout.txt", isRun ? Outcome.lines(ofReport: ended.output) : ended.output)
    add("stderr.txt", ended.errors)
    let paths = workspace.files
    let shown = ["inbox", "outbox", "archive", "rejected"]
    let listed = paths.filter { path in shown.contains { path.hasPrefix("\($0)/") } }
    add("files.txt", listed.map { "\($0)\n" }.joined())
    for path in paths {
      let text = try workspace.text(of: path) ?? ""
      if path.hasPrefix("outbox/") || path.hasPrefix("rejected/") { add(path, text) }
      // Files that are archived as they were dropped need not be shown.
      if path.hasPrefix("archive/"), before[path] == nil, !before.values.contains(text) { add(path, text) }
      if path == "store/products.jsonl" || path == "store/errors.jsonl" {
        let old = before[path] ?? ""
        // They are only appended to, so the added lines are the result of a step.
        add(path, text.hasPrefix(old) ? String(text.dropFirst(old.count)) : "was not appended to:\n\(text)")
      }
    }
  }

  private mutating func add(_ path: String, _ text: String) {
    let path = path.replacing(/^archive\/\d{4}-\d\d-\d\d/, with: "archive/DAY")
    if !text.isEmpty { files[path] = Outcome.steady(text) }
  }

  private static func steady(_ text: String) -> String {
    text.replacing(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/, with: "\"TIME\"")
      .replacing(/archive\/\d{4}-\d\d-\d\d/, with: "archive/DAY")
      .replacing(/"content_hash": "[0-9a-f]{32}"/, with: "\"content_hash\": \"HASH\"")
      .replacing(/"identity": "[0-9a-f]{32}"/, with: "\"identity\": \"HASH\"")
  }

  /// The report without what differs each time, a group a line.
  private static func lines(ofReport report: String) -> String {
    var text = report.replacing(/"run": \d+, "started_at": "[^"]*", "seconds": [\d.]+,\s/, with: "\n  ")
    for key in ["products", "results", "timeouts", "warnings", "problems_by_code"] {
      text = text.replacing(", \"\(key)\": ", with: ",\n  \"\(key)\": ")
    }
    return text.replacing("}}\n", with: "}\n}\n")
  }

  /// Every difference, in words.
  func differences(from expected: Outcome) -> [String] {
    Set(files.keys).union(expected.files.keys).sorted().compactMap { path in
      switch (expected.files[path], files[path]) {
      case (let wanted, let found) where wanted == found: nil
      case (let wanted?, let found?): "\(path)\n  expected: \(wanted)\n  found:    \(found)"
      case (let wanted?, nil): "\(path) is not there\n  expected: \(wanted)"
      case (nil, let found): "\(path) is not expected\n  found:    \(found ?? "")"
      }
    }
  }

  /// Makes it the expected one.
  func write(to folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let place = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
  }
}
