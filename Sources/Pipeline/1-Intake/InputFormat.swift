/// What an input file is, by its ending.
enum InputFormat {
  case json, lines, csv

  init?(name: String) {
    let name = name.lowercased()
    if name.hasSuffix(".json") {
      self = .json
    } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      self = .lines
    } else if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      self = .csv
    } else {
      return nil
    }
  }

  /// Files that are still being written by their name's word, or hidden: not looked at.
  static func isUnfinished(_ name: String) -> Bool {
    name.hasPrefix(".") || [".tmp", ".part", ".writing"].contains { name.hasSuffix($0) }
  }

  /// Opens a file that somebody has named, and says what it is.
  static func open(_ path: String, on disk: Disk) throws -> (file: OpenFile, format: InputFormat) {
    guard let format = InputFormat(name: path) else {
      throw RunError.usage(
        message: "\(path) is no product file", hint: "name a file that ends in .json, .jsonl, .ndjson or .csv")
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
      var at = offset
      return LineSource(file: name, columns: columns, offset: offset, line: line) { (writer, most) throws(DiskError) in
        let count = try file.read(into: &writer, most: most, at: at)
        at += count
        return count
      }
    case .json: return ArraySource(file: name, content: try file.readAll(), columns: columns, offset: offset)
    case .csv: return CSVSource(file: name, content: try file.readAll(), offset: offset, mapping: columns)
    }
  }
}
