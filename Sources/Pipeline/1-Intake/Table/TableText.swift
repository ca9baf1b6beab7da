/// The table in a file, as comma-separated text in UTF-8: a text file's own, or what a workbook or feed comes to.
final class TableText {
  let content: Writer
  /// How refused rows are written back, and whether a mark goes before them.
  let encoding: TextEncoding
  let writesMark: Bool
  /// For what was no text: the line of the file, or the row of the sheet, of each record.
  let lines: [Int]?
  /// In a workbook a column is one of the sheet; in a feed there is none.
  let isSheet: Bool
  private(set) var notes: [SourceNote]
  private(set) var refusal: FileRefusal?
  private let format: InputFormat

  /// Text in UTF-8 that was made of something else.
  struct Made: ~Copyable {
    var content = Writer(capacity: 1 << 14)
    var lines: [Int] = []
    var notes: [SourceNote] = []
    /// The settings' separator if they name one, since refused rows come back and are read with the settings again.
    let separator: UInt8

    init(separator: UInt8? = nil) { self.separator = separator ?? UInt8(ascii: ",") }
  }

  init(_ content: consuming Writer, as format: InputFormat, mapping: ColumnMapping?) {
    self.format = format
    isSheet = format == .workbook
    refusal = FileKind.refusal(of: content.text, asked: format)
    if refusal != nil {
      (encoding, writesMark, lines, notes) = (.utf8, false, nil, [])
      self.content = content
      return
    }
    guard format == .csv else {
      var made = Made(separator: mapping?.separator)
      do throws(FileFault) {
        if format == .workbook {
          try Workbook.read(content.text, sheet: mapping?.sheet, into: &made)
        } else {
          try Feed.read(content, into: &made)
        }
      } catch {
        refusal = error.refusal
      }
      (encoding, writesMark, lines, notes) = (.utf8, true, made.lines, made.notes)
      self.content = made.content
      checkContent()
      return
    }
    let decoded = DecodedText(content, as: mapping?.encoding)
    (encoding, writesMark, lines) = (decoded.encoding, decoded.writesMark, nil)
    notes = decoded.note.map { [$0] } ?? []
    refusal = decoded.refusal
    self.content = decoded.content
    if let refusal {
      self.refusal = FileRefusal(
        code: refusal.code, offset: refusal.offset, message: refusal.message, hint: refusal.hint,
        text: self.content.text)
    }
    checkContent()
  }

  /// The beginning of a text file, in UTF-8.
  init(beginning: consuming Writer, encoding: TextEncoding, note: SourceNote?) {
    content = beginning
    self.encoding = encoding
    format = .csv
    // What was guessed goes back as UTF-8, and says so.
    writesMark = note != nil
    (isSheet, lines, notes) = (false, nil, note.map { [$0] } ?? [])
    checkContent()
  }

  private func checkContent() {
    guard refusal == nil else { return }
    let text = content.text
    if text.trimmed.isEmpty {
      refusal = .empty
    } else if text[0..<min(text.count, 4096)].contains(0) {
      refusal = FileRefusal(
        code: .wrongFormat, offset: 0, message: "this is no text", hint: "look whether it is the file that is meant",
        text: .empty)
    }
  }

  /// How the text is a table; `knows` says which names of columns are known, of which `enough` make a header.
  func shape(_ mapping: ColumnMapping?, enough: Int, arena: Arena, knows: TableShape.Knows) -> TableShape {
    TableShape(
      of: content.text, separator: mapping?.separator ?? (format == .csv ? nil : UInt8(ascii: ",")),
      headerLine: format == .feed ? 1 : mapping?.headerLine, isMade: format != .csv, enough: enough, arena: arena,
      knows: knows)
  }
}

/// Why a workbook or a feed cannot be read.
struct FileFault: Error {
  let code: ProblemCode
  let message: String
  let hint: String
  /// The place in the file, if that helps; both counted from 1.
  var line = 1
  var column = 1

  var refusal: FileRefusal {
    FileRefusal(code: code, offset: 0, message: message, hint: hint, text: .empty, line: line, column: column)
  }
}
