/// A temporary folder that is removed when nobody needs it any more.
import Foundation

final class Folder: Sendable {
  let url: URL

  /// In memory if possible: these tests do not look at what survives a power cut.
  private static let temporary: URL = {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let isThere = FileManager.default.isWritableFile(atPath: memory.path)
    return isThere ? memory : FileManager.default.temporaryDirectory
  }()

  init() throws {
    url = Folder.temporary.appendingPathComponent("pipeline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// An empty workspace, or one with these files.
  static func workspace(_ files: [String: String] = [:]) throws -> Folder {
    let folder = try Folder()
    try folder.makeFolder("inbox/results")
    for (path, text) in files { try folder.write(text, to: path) }
    return folder
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  private static let lock = NSLock()

  static func whileNothingIsWritten<Result>(_ body: () throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body()
  }

  subscript(_ path: String) -> URL { url.appendingPathComponent(path) }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: self[path], withIntermediateDirectories: true)
  }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ data: Data, to path: String) throws {
    try FileManager.default.createDirectory(
      at: self[path].deletingLastPathComponent(), withIntermediateDirectories: true)
    try Folder.whileNothingIsWritten { try data.write(to: self[path]) }
  }

  /// Copies the files of another folder over this one.
  func add(filesOf other: URL) throws {
    for path in Folder.files(in: other) {
      try write(try Data(contentsOf: other.appendingPathComponent(path)), to: path)
    }
  }

  /// A file's text; nil if there is no such file.
  func text(of path: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: self[path].path) else { return nil }
    return String(decoding: try Data(contentsOf: self[path]), as: UTF8.self)
  }

  /// Every file, by its path, in order.
  var files: [String] { Folder.files(in: url) }

  static func files(in folder: URL) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: folder.appendingPathComponent(path).path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue && !path.hasSuffix(".gitkeep")
    }.sorted()
  }

  /// Everything that is in it: folders with nothing, files with their text. A test compares it before and after.
  func everything() throws -> [String: String] {
    var found: [String: String] = [:]
    for path in FileManager.default.enumerator(atPath: url.path)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: self[path].path, isDirectory: &isFolder)
      found[path] = isFolder.boolValue ? "" : try text(of: path)
    }
    return found
  }
}
