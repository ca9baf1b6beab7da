/// A workspace in a temporary folder: drops inputs, runs at a moment that the test chooses, reads the results.
import Glibc

@testable import Pipeline

final class TemporaryWorkspace {
  /// Read once: the tables are the same for all tests.
  static let tables = try? Tables(overlay: [])

  let folder: String
  var settings: Settings
  /// The moment of the next run; a run does not move it.
  var clock = Timestamp(seconds: 1_733_826_600)
  /// The errors that the last run reported.
  private(set) var problems: [Problem] = []

  /// A new workspace with these settings, written as in pipeline.json.
  init(_ settings: String = "{}") throws {
    let memory = Platform.status(AT_FDCWD, "/dev/shm")?.kind == .folder
    var name = Array("\(memory ? "/dev/shm" : P_tmpdir)/pipeline-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw DiskError(operation: "make folder", path: P_tmpdir, errno: errno) }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let arena = Arena()
    self.settings = try withExtendedLifetime(arena) {
      try SettingsReader.read(arena.keep(settings), file: "pipeline.json")
    }
    for path in ["inbox/results", "outbox/claimed", "store", "archive", "rejected"] {
      try Disk(folder: folder).makeFolder(path)
    }
  }

  deinit { TemporaryWorkspace.removeAll(folder) }

  private static func removeAll(_ path: String) {
    if Platform.status(AT_FDCWD, path)?.kind == .folder {
      for name in Platform.list(AT_FDCWD, path) ?? [] { removeAll(path + "/" + String(decoding: name, as: UTF8.self)) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  // Dropping

  /// Writes a file, over the one that is there.
  func write(_ path: String, _ content: String) {
    guard let file = fopen(folder + "/" + path, "w") else { return }
    fwrite(content, 1, content.utf8.count, file)
    fclose(file)
  }

  /// Writes a file of any bytes.
  func write(_ path: String, bytes: [UInt8]) {
    guard let file = fopen(folder + "/" + path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Drops a product file.
  func drop(_ name: String, _ lines: String...) {
    write("inbox/" + name, lines.joined(separator: "\n") + "\n")
  }

  /// Drops a result file.
  func answer(_ name: String, _ lines: String...) {
    write("inbox/results/" + name, lines.joined(separator: "\n") + "\n")
  }

  /// A plugin takes a task.
  func claim(_ task: Int) throws {
    guard let path = taskPath(task) else {
      throw DiskError(operation: "claim", path: OutboxPath.file(task), errno: ENOENT)
    }
    guard rename(folder + "/" + path, folder + "/outbox/claimed/" + OutboxPath.file(task)) == 0 else {
      throw DiskError(operation: "rename", path: path, errno: errno)
    }
  }

  // Running

  /// As a command opens it.
  func opened(on disk: Disk? = nil) throws -> Workspace {
    let tables = try TemporaryWorkspace.tables ?? Tables(overlay: [])
    return Workspace(disk: try disk ?? Disk(folder: folder), settings: settings, tables: tables)
  }

  /// One pass; `disk` is a new one if none is given.
  @discardableResult
  func run(on disk: Disk? = nil, isDryRun: Bool = false, acceptsGone: Bool = false, cores: Int = 1) throws -> RunReport
  {
    problems = []
    var observer = RunObserver()
    observer.onProblem = { if $0.severity == .error { self.problems.append($0) } }
    return try Run(
      opened(on: disk), now: clock, isDryRun: isDryRun, acceptsGone: acceptsGone, cores: cores, observer: observer
    ).perform()
  }

  // Reading back

  func read(_ path: String) -> String? { try? Disk(folder: folder).read(path) }

  func names(_ path: String) -> [String] { (try? Disk(folder: folder).names(in: path)) ?? [] }

  private func lines(_ path: String) throws -> [JSONValue] {
    try (read(path) ?? "").split(separator: "\n").map { try JSONValue(parsing: String($0)) }
  }

  /// All lines of the store, in their order.
  var storeLines: [JSONValue] { get throws { try lines("store/products.jsonl") } }

  /// The records by product id.
  var records: [String: JSONValue] {
    get throws {
      var records: [String: JSONValue] = [:]
      for line in try storeLines {
        if case .number(let id) = line.product_id { records[id] = line }
      }
      return records
    }
  }

  func record(_ id: Int) throws -> JSONValue { try records["\(id)"] ?? .null }

  var errors: [JSONValue] { get throws { try lines("store/errors.jsonl") } }
  var runs: [JSONValue] { get throws { try lines("store/runs.jsonl") } }

  /// The folder of a task's file, batch or claimed; nil if it is in none.
  func taskPath(_ id: Int) -> String? { taskPaths.first { $0.hasSuffix("/" + OutboxPath.file(id)) } }

  /// All task files, hidden ones too.
  var taskPaths: [String] {
    names("outbox").flatMap { folder in names("outbox/" + folder).map { "outbox/\(folder)/\($0)" } }
  }

  /// The names of their files.
  var taskFiles: [String] { taskPaths.map { $0.split(separator: "/").last.map(String.init) ?? $0 } }

  /// The tasks of the outbox, oldest first.
  var tasks: [JSONValue] { get throws { try taskPaths.map { try JSONValue(parsing: read($0) ?? "") } } }

  /// Every file that a person, a plugin or the next run sees, with its content.
  var world: [String: String] {
    var files: [String: String] = [:]
    func add(_ path: String) {
      if Platform.status(AT_FDCWD, folder + "/" + path)?.kind == .folder {
        for name in names(path) { add(path + "/" + name) }
      } else {
        files[path] = read(path)
      }
    }
    for path in ["inbox", "outbox", "archive", "rejected", "store/lists"] { add(path) }
    for name in names("store") where name.hasSuffix(".jsonl") && !name.hasPrefix("runs") { add("store/" + name) }
    return files
  }
}
