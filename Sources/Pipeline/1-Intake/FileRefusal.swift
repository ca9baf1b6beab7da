/// Why a file as a whole cannot be read.
struct FileRefusal {
  let code: ProblemCode
  let offset: Int
  let message: String
  let hint: String
  /// What is readable of it, to find the line.
  let text: Text
  /// The place if there is no text to find it in.
  var line = 1
  var column = 1
  /// The place of the fault if the file is not at hand to find it by the offset.
  var place: (line: Int, column: Int)?
}

extension FileRefusal {
  static let empty = FileRefusal(
    code: .emptyFile, offset: 0, message: "there is nothing in the file", hint: "drop it again with its content",
    text: .empty)
}

extension Findings {
  /// A list can be read and has no products, as a table with only a header.
  mutating func addNoItems() {
    add(
      .emptyFile, at: 0, field: nil, value: nil, message: "there are no products in the list",
      hint: "if there should be some, drop it again with them", usually: .warning)
  }
}

extension FileRefusal {
  /// An empty file of a complete list: it takes nothing down, and the next list makes it good.
  var ofCompleteList: FileRefusal {
    guard code == .emptyFile else { return self }
    return FileRefusal(
      code: code, offset: offset, message: "\(message), so nothing of this list is taken down",
      hint: "drop the whole list, or wait for the next one", text: text, line: line, column: column, place: place)
  }

  /// The problem that it is, at its place in the file.
  func findings(file: String) -> Findings {
    var findings = Findings(
      item: Item(raw: text, origin: ItemOrigin(file: file), line: line, column: column), severities: SeverityTable())
    if let place {
      findings.add(
        SourceNote(code, line: place.line, column: place.column, message: message, hint: hint), usually: .error)
    } else {
      findings.add(code, at: offset, field: nil, value: nil, message: message, hint: hint, usually: .error)
    }
    return findings
  }
}
