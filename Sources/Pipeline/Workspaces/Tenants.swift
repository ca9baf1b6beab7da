/// Many workspaces in one folder, each of its own seller: they share nothing, and one that fails stops no other.
public struct Tenants: Sendable {
  /// Their folders' names, in order.
  public private(set) var names: [String]
  /// Folders that are not workspaces, because they have no inbox/.
  public let others: [String]
  /// Folders that cannot be opened by their names, as those are not UTF-8.
  public let unreadable: [String]
  let folder: String

  /// Finds the workspaces directly in a folder; it ignores hidden ones.
  public init(in folder: String) throws {
    self.folder = folder
    guard Platform.wholePath(folder) != nil else {
      throw RunError.usage(message: "there is no folder \(folder)", hint: "name the folder that holds the workspaces")
    }
    let disk = try Workspace.disk(of: folder)
    var names: [String] = []
    var others: [String] = []
    let all = try disk.names(in: ".").filter { !$0.hasPrefix(".") }.sorted()
    // Listed, but not to be found by its name.
    unreadable = all.filter { $0.unicodeScalars.contains("\u{FFFD}") && disk.status($0) == nil }
    for name in all where disk.status(name)?.kind == .folder {
      if disk.status("\(name)/inbox")?.kind == .folder { names.append(name) } else { others.append(name) }
    }
    self.names = names
    self.others = others
    if names.isEmpty, let first = unreadable.first {
      throw RunError.usage(
        message: "\(folder) holds no workspace that can be opened: the name \(first) is not UTF-8", hint: "rename it")
    }
    if names.isEmpty {
      throw RunError.usage(
        message: "\(folder) holds no workspace: no folder in it has an inbox/",
        hint: "make one with `pipeline-run init \(folder)/NAME`")
    }
  }

  /// Keeps those of one part among `count`. A workspace stays in its part however many others there are, so each job of
  /// an array can look for itself.
  public mutating func keep(part: Int, of count: Int) {
    Arena.with { arena in
      names.removeAll { Shard.index(of: Hash128(arena.keep($0)), among: count) != part }
    }
  }

  /// The folder of one of them.
  public func path(of name: String) -> String { folder == "." ? name : "\(folder)/\(name)" }
}
