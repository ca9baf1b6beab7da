/// The tasks that wait in the outbox or are with a plugin, oldest first.
public struct OpenTasks {
  /// One task file.
  public struct Entry: Sendable {
    /// Relative to the workspace.
    public let path: String
    /// The task's id.
    public let id: Int
    /// Whether a plugin has taken it.
    public let isClaimed: Bool
  }

  /// Oldest first.
  public private(set) var entries: [Entry] = []
  private let disk: Disk

  /// Reads the names in the outbox; opens no file.
  public init(_ disk: Disk) throws {
    self.disk = disk
    for name in try disk.names(in: OutboxPath.outbox) where OutboxPath.isBatch(name) {
      add(try disk.names(in: "\(OutboxPath.outbox)/\(name)"), in: "\(OutboxPath.outbox)/\(name)", isClaimed: false)
    }
    add(try disk.names(in: OutboxPath.claimed), in: OutboxPath.claimed, isClaimed: true)
    entries.sort { ($0.id, $0.path) < ($1.id, $1.path) }
  }

  private mutating func add(_ names: [String], in folder: String, isClaimed: Bool) {
    for name in names {
      guard let id = OutboxPath.taskID(ofFile: name) else { continue }
      entries.append(Entry(path: "\(folder)/\(name)", id: id, isClaimed: isClaimed))
    }
  }

  /// The content of a task file, without the line break; nil if a plugin has moved it meanwhile.
  public func content(of entry: Entry) throws -> String? {
    let moved = "\(OutboxPath.claimed)/\(OutboxPath.file(entry.id))"
    guard var text = try disk.read(entry.path) ?? disk.read(moved) else { return nil }
    while text.last?.isNewline ?? false { text.removeLast() }
    return text
  }

  /// What a task asks for, in words: its type, title and time.
  public func summary(of entry: Entry) throws -> (type: String, product: Int?, title: String, createdAt: String)? {
    guard let content = try content(of: entry) else { return nil }
    return Arena.with(chunk: 8192) { arena in
      let document = JSONDocument(arena: arena)
      guard (try? document.parse(arena.keep(content))) != nil else { return nil }
      func text(_ node: JSONNode?) -> String { node?.string.map { String($0) } ?? "" }
      let root = document.root
      return (
        text(root["task_type"]), root["payload"]?["product_id"]?.integer, text(root["payload"]?["title"]),
        text(root["created_at"])
      )
    }
  }
}
