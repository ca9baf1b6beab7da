/// The file of one shard while a catalogue is split: it has a hidden name until it is complete, so it can be made in an
/// inbox.
final class SplitPart {
  private let path: String
  private let hidden: String
  private let disk: Disk
  private var items: ItemWriter
  /// How many bytes may wait to be written.
  private let most: Int
  private var written = 0
  private var isBegun = false

  init(_ path: String, on disk: Disk, _ items: consuming ItemWriter, _ most: Int) {
    self.path = path
    self.disk = disk
    self.items = items
    self.most = most
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    hidden = "\(path[..<end]).\(path[end...]).part"
  }

  func add(_ item: Item) throws {
    items.add(item)
    if items.bytes.count >= most { try flush() }
  }

  private func flush() throws {
    // Removes what an interrupted split left there.
    if !isBegun { try disk.remove(hidden) }
    isBegun = true
    try disk.openForWriting(hidden).write(items.bytes.text, at: written)
    written += items.bytes.count
    items.clear()
  }

  /// Gives the file its name, and replaces one that has it; nil if the shard has no items, and so no file.
  func finish() throws -> String? {
    items.end()
    if items.bytes.count > 0 { try flush() }
    guard isBegun else { return nil }
    try disk.openForWriting(hidden).syncData()
    try disk.rename(hidden, to: path)
    return path
  }

  /// Removes all of it.
  func discard() { if isBegun { _ = try? disk.remove(hidden) } }
}
