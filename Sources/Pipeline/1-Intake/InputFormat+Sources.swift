/// Opens input files, each as what it is.
extension InputFormat {
  /// Opens a file that somebody has named, and says what it is.
  static func open(_ path: String, on disk: Disk) throws -> (file: OpenFile, format: InputFormat) {
    guard let format = InputFormat(name: path) else {
      throw RunError.usage(
        message: "\(path) is no product file",
        hint: "name a file that ends in .csv, .tsv, .txt, .xlsx, .xml, .json, .jsonl or .ndjson")
    }
    guard let file = try disk.openIfThere(path) else {
      throw RunError.usage(message: "there is no file \(path)", hint: "look whether the path is right")
    }
    return (file, format)
  }

  /// The items of an open file, from a byte on that lies between two items; `columns` says how they are to be read.
  func source(
    of file: OpenFile, named name: String, columns: ColumnMapping? = nil, offset: Int = 0, line: Int = 1
  ) throws(DiskError) -> any ItemSource {
    switch self {
    case .lines:
      if let list = try listUnderLines(file, name, columns, offset) { return list }
      return lines(of: file, name, columns, offset, line)
    case .json:
      if let list = try list(in: file, try beginning(of: file), name, columns, offset) { return list }
      let content = try file.readAll()
      if let refusal = FileKind.refusal(of: content.text, asked: self) { return RefusedSource(file: name, refusal) }
      guard LinesUnderJSON.isLines(content.text) else {
        return ArraySource(file: name, content: content, columns: columns, offset: offset)
      }
      return lines(of: file, name, columns, offset, line)
    case .csv, .workbook, .feed:
      if self == .csv, let large = try LargeTable.source(of: file, named: name, columns: columns, offset: offset) {
        return large
      }
      return CSVSource(file: name, content: try file.readAll(), format: self, offset: offset, mapping: columns)
    }
  }

  private func lines(
    of file: OpenFile, _ name: String, _ columns: ColumnMapping?, _ offset: Int, _ line: Int
  ) -> LineSource {
    var at = offset
    return LineSource(file: name, columns: columns, offset: offset, line: line) { (writer, most) throws(DiskError) in
      let count = try file.read(into: &writer, most: most, at: at)
      at += count
      return count
    }
  }

  /// What is no JSON lines, whatever its name says: a list, or an object over several lines.
  private func listUnderLines(
    _ file: OpenFile, _ name: String, _ columns: ColumnMapping?, _ offset: Int
  ) throws(DiskError) -> (any ItemSource)? {
    let head = try beginning(of: file)
    if let refusal = FileKind.refusal(of: head.text, asked: self) { return RefusedSource(file: name, refusal) }
    guard LinesUnderJSON.mayBeList(head.text) else { return nil }
    if let list = try list(in: file, head, name, columns, offset) { return list.isRefused ? nil : list }
    let content = try file.readAll()
    guard LinesUnderJSON.isWhole(content.text) else { return nil }
    return ArraySource(file: name, content: content, columns: columns, offset: offset)
  }

  private func beginning(of file: OpenFile) throws(DiskError) -> Writer {
    var head = Writer(capacity: 4096)
    _ = try file.read(into: &head, most: 4096, at: 0)
    return head
  }

  /// A file that is a JSON list, by its beginning.
  private func list(
    in file: OpenFile, _ head: borrowing Writer, _ name: String, _ columns: ColumnMapping?, _ offset: Int
  ) throws(DiskError) -> ArraySource? {
    let arena = Arena(chunk: 64)
    guard FileKind.refusal(of: head.text, asked: self) == nil, JSONParser(text: head.text, arena: arena).beginsList
    else { return nil }
    let read: ListPass.Read = { (writer, most, at) throws(DiskError) in try file.read(into: &writer, most: most, at: at)
    }
    return ArraySource(file: name, list: try ListPass(read: read), columns: columns, offset: offset, read: read)
  }
}
