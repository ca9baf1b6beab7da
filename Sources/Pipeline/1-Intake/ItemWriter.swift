/// Writes items as a file of the format that they came in: as they were written, and ready to be taken in again.
struct ItemWriter: ~Copyable {
  let format: InputFormat
  /// The header line of a CSV file, and the file's encoding.
  var header = Text.empty
  var encoding = TextEncoding.utf8
  /// What has been written and not been cleared.
  private(set) var bytes = Writer(capacity: 4096)
  /// Whether nothing has been written before.
  private var isFirst: Bool

  /// Continues a file that has items if `isFirst` is false.
  init(format: InputFormat, isFirst: Bool = true) {
    self.format = format
    self.isFirst = isFirst
  }

  /// Writes an item, or `clean` in its place if there is one.
  mutating func add(_ item: Item, clean: Text? = nil) {
    switch format {
    case .lines:
      write(onOneLine: clean ?? item.raw)
      bytes.write("\n")
    case .json:
      bytes.write(isFirst ? "[\n" : ",\n")
      bytes.write((clean ?? item.raw).trimmed)
    case .csv, .workbook, .feed:
      if isFirst { write(line: header) }
      write(line: item.handBack)
    }
    isFirst = false
  }

  /// Ends the file.
  mutating func end() { if format == .json, !isFirst { bytes.write("\n]\n") } }

  mutating func clear() { bytes.clear() }

  /// An object that was written on several lines, as in a list that is named .jsonl. No line ends inside of a text.
  private mutating func write(onOneLine item: Text) {
    guard item.contains(10) || item.contains(13) else { return bytes.write(item) }
    for index in 0..<item.count { bytes.write(byte: item[index] == 10 || item[index] == 13 ? 32 : item[index]) }
  }

  /// A record with its line break, which the last record of a file may lack.
  private mutating func write(line: Text) {
    encoding.write(line, to: &bytes)
    if !line.hasSuffix("\n") { bytes.write("\n") }
  }
}
