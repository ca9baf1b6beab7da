/// Some items of one file, read together; what a worker takes at a time.
///
/// Its texts point into its own memory, or into the source's, and are valid until the block is filled again.
final class ItemBlock {
  /// How the block holds its items.
  enum Content {
    /// One item a line of `memory`, empty lines between them left out.
    case lines
    case items([Item])
    /// Elements of a list in `memory`.
    case elements(ListElements.Place)
    /// Records of a table in `memory`, from a place of it on; `rows` reads them.
    case rows(TablePlace)
    /// The whole file cannot be read; nothing in it was taken.
    case refusal(FileRefusal)
  }

  var content = Content.lines
  /// The file, and how it is read.
  var origin = ItemOrigin(file: "")
  var file: String { origin.file }
  /// The bytes of lines, all ended.
  var memory = Writer(capacity: ItemBlock.size + 4096)
  /// Reads the rows of the table that the block's records are of.
  var rows: TableRows?
  /// For texts that were made in reading.
  let arena = Arena(chunk: 4096)
  /// Where the block begins in the file: line, counted from 1, and byte.
  var firstLine = 1
  var start = 0

  /// How many bytes are read at a time: a few hundred products.
  static let size = 1 << 18

  /// Calls `body` with each item.
  func forEachItem(_ body: (Item) throws -> Void) rethrows {
    guard let path = origin.columns?.nestedRows else { return try forEachWrittenItem(body) }
    let rows = NestedRows(arena: arena)
    try forEachWrittenItem { item in for row in rows.items(of: item, path: path) { try body(row) } }
  }

  private func forEachWrittenItem(_ body: (Item) throws -> Void) rethrows {
    switch content {
    case .refusal: return
    case .items(let items):
      for item in items { try body(item) }
    case .elements(let place):
      var elements = ListElements(memory.text, at: place)
      while let item = elements.next(origin) { try body(item) }
    case .rows(let place):
      guard let rows else { return }
      rows.begin(memory.text, at: place, in: arena)
      while let row = rows.next() { try body(rows.item(of: row, cells: row.fields, origin: origin, in: arena)) }
    case .lines:
      let text = memory.text
      var item = Item(raw: .empty, origin: origin, line: firstLine)
      var at = 0
      while at < text.count {
        let lineEnd = text.first(10, from: at) ?? text.count
        let line = text[at..<lineEnd]
        at = lineEnd + 1
        if !line.trimmed.isEmpty {
          item.raw = line
          item.end = start + min(at, text.count)
          try body(item)
        }
        item.line += 1
      }
    }
  }
}

/// Gives the items of one file, block by block. Called by one thread at a time.
protocol ItemSource: AnyObject {
  /// Fills the block with the next items; false if there are none.
  func next(into block: ItemBlock) throws(DiskError) -> Bool
}
