/// Something wrong with an input: what it is, where it is, and what to do.
public struct Problem: Sendable, Equatable {
  /// How much it matters.
  public let severity: Severity
  /// Its stable name.
  public let code: ProblemCode
  /// The field it is about, or nil if it is about the whole item.
  public let field: String?
  /// The value as it was given, cut to 80 characters.
  public let value: String?
  /// What is wrong.
  public let message: String
  /// What to do, beginning with a verb.
  public internal(set) var hint: String
  /// The file as the run names it, relative to the workspace; `-` is standard input.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// In characters, counted from 1.
  public var column: Int

  /// One line a person can act on.
  public var oneLine: String {
    "\(Problem.printable(file)):\(line):\(column) \(Problem.printable(text))"
  }

  /// As `oneLine`, without the code and the hint.
  public var oneLineWithoutCode: String {
    Problem.printable("\(file):\(line):\(column) \(field.map { "\($0): " } ?? "")\(message)")
  }

  /// As `oneLine`, without the place.
  public var text: String {
    "\(field.map { "\($0): " } ?? "")\(message) [\(code.rawValue)]; \(hint)"
  }

  /// Text for a line of a terminal. Line breaks would break it, control characters would play with the terminal, and those
  /// that turn the direction of writing would show something else than is there.
  public static func printable(_ string: String) -> String { printable(string, keepsLines: false) }

  /// The same of several lines, if `keepsLines`.
  public static func printable(_ string: String, keepsLines: Bool) -> String {
    func isKept(_ scalar: Unicode.Scalar) -> Bool { keepsLines && scalar == "\n" || !isUnsafe(scalar) }
    if string.unicodeScalars.allSatisfy(isKept) { return string }
    return String(
      string.unicodeScalars.map { scalar in
        switch scalar {
        case _ where isKept(scalar): String(scalar)
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }.joined())
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Control characters, and the separators of lines and paragraphs.
    case 0..<32, 127...159, 0x2028, 0x2029: true
    // What turns the direction of writing.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Writes it as one object. Outside of the file's own report it has the file and the item's sku, if any.
  func write(to writer: inout Writer, withFile: Bool = false, sku: String? = nil) {
    writer.write("{\"severity\": ")
    writer.write(json: severity.rawValue)
    writer.write(", \"code\": ")
    writer.write(json: code.rawValue)
    writer.write(", \"field\": ")
    writer.write(json: field)
    writer.write(", \"value\": ")
    writer.write(json: value)
    writer.write(", \"message\": ")
    writer.write(json: message)
    writer.write(", \"hint\": ")
    writer.write(json: hint)
    if withFile {
      writer.write(", \"file\": ")
      writer.write(json: file)
    }
    writer.write(", \"line\": ")
    writer.write(line)
    writer.write(", \"column\": ")
    writer.write(column)
    if let sku {
      writer.write(", \"sku\": ")
      writer.write(json: sku)
    }
    writer.write("}")
  }
}

extension Problem {
  /// A text of at most this many bytes is shown as it is.
  static let longestValue = 80

  /// At most 80 characters: enough for a person to recognize the value.
  static func cut(_ text: Text) -> String {
    // No character has less than a byte, so a short text needs no count.
    if text.count <= longestValue { return String(text) }
    // Whole characters: 400 bytes hold 80 of them whatever they are made of, or nearly so.
    let start = String(text.count > 400 ? text[0..<400] : text)
    return start.count > 80 || text.count > 400 ? start.prefix(79) + "…" : start
  }

  /// The same of a string.
  static func cut(_ string: String) -> String {
    string.utf8.count > 80 && string.count > 80 ? string.prefix(79) + "…" : string
  }
}
