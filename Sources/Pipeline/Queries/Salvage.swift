/// What a damaged store still says: every line that is a record, read without commit point and index. It changes nothing
/// in the store.
public final class Salvage {
  /// A line that is no record.
  public struct DamagedLine: Sendable {
    /// Counted from 1.
    public let number: Int
    /// The product that it names; nil if that cannot be read either.
    public let productID: Int?

    /// One line for people.
    public var oneLine: String {
      let product = productID.map { "; it was of product \($0), of which an older state is listed, if any" } ?? ""
      return "\(ProductStore.path):\(number): the line is not a record\(product)"
    }
  }

  /// What cannot be read.
  public private(set) var damaged: [DamagedLine] = []
  /// The same as they are.
  private var unread = Writer(capacity: 4096)
  private let lines: StoreLines
  private var latest: [Int: Int] = [:]

  /// Reads the store of a workspace.
  public init(_ disk: Disk) throws {
    let point = try? CommitPoint.load(from: disk)
    // Between a commit and its renaming, a rewritten log does not have its final name yet.
    let rewritten = try point.flatMap { try disk.openIfThere(Compaction.path(of: $0.generation)) }
    guard let file = try rewritten ?? disk.openIfThere(ProductStore.path) else {
      throw RunError.damaged(
        file: ProductStore.path, line: nil, message: "there is none, so nothing of it can be read",
        hint: "restore a copy of store/ and outbox/ together")
    }
    lines = try StoreLines(file, length: Salvage.length(of: file, point))
    try lines.forEach { line in
      if let record = line.record {
        latest[record.productID] = line.offset
      } else {
        damaged.append(DamagedLine(number: line.number, productID: Salvage.productID(in: line.text)))
        unread.write(line.text)
        unread.write("\n")
      }
    }
  }

  /// How much counts: what was committed. If the commit point or its length does not fit the log, all of it.
  private static func length(of file: OpenFile, _ point: CommitPoint?) throws -> Int {
    let size = try file.status().size
    guard let committed = point?.products, (1...max(1, size)).contains(committed) else { return size }
    var last = Writer(capacity: 1)
    _ = try file.read(into: &last, most: 1, at: committed - 1)
    return last.text == "\n" ? committed : size
  }

  /// The id that a damaged line begins with.
  private static func productID(in line: Text) -> Int? {
    let start = "{\"product_id\": "
    let text = String(line[0..<min(line.count, 40)])
    guard text.hasPrefix(start) else { return nil }
    return Int(text.dropFirst(start.count).prefix { $0.isNumber })
  }

  /// Calls `body` with the latest line of every product that can be read, in the order of the log.
  public func forEachProduct(_ body: (StoredProduct) throws -> Void) throws {
    try lines.forEach { line in
      guard let record = line.record, latest[record.productID] == line.offset else { return }
      try body(StoredProduct(record: record, line: line.text))
    }
  }

  /// Copies the damaged lines into a new file of a folder, a line each, as they are.
  public func copyDamaged(to path: String, on disk: Disk) throws {
    if disk.status(path) != nil {
      throw RunError.usage(message: "there is a file \(path), which stays as it is", hint: "name another one")
    }
    if !damaged.isEmpty { try disk.create(path, unread.text) }
  }
}
