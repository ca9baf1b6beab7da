// Writes data to standard output, and text about it to standard error.

import Glibc
import Pipeline

enum Terminal {
  /// Writes data.
  static func write(_ text: Text) throws { try text.write(to: 1) }

  /// Writes data.
  static func write(_ string: String) throws {
    var writer = Writer(capacity: string.utf8.count)
    writer.write(string: string)
    try writer.text.write(to: 1)
  }

  /// Writes a line for people.
  static func say(_ line: String) {
    var writer = Writer(capacity: line.utf8.count + 1)
    writer.write(string: line + "\n")
    // If standard error is closed, nobody wants to read the line.
    try? writer.text.write(to: 2)
  }

  /// Writes text that moves the cursor of a terminal.
  static func write(raw: String, to descriptor: Int32) {
    var writer = Writer(capacity: raw.utf8.count)
    writer.write(string: raw)
    try? writer.text.write(to: descriptor)
  }

  /// Whether a person started the program: cron and systemd give it no terminal, a pipe in a shell leaves one.
  static var hasPerson: Bool { (0...2).contains { isatty($0) == 1 } }

  /// Whether colours help: on a terminal, and nobody has said NO_COLOR.
  static func wantsColor(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    if let value = unsafe getenv("NO_COLOR"), unsafe value.pointee != 0 { return false }
    guard let value = unsafe getenv("TERM") else { return false }
    let kind = unsafe String(cString: value)
    return !kind.isEmpty && kind != "dumb"
  }

  /// The word in a colour, if colours help.
  static func colored(_ word: String, _ color: Color, on descriptor: Int32 = 1) -> String {
    wantsColor(descriptor) ? "\u{1B}[\(color.rawValue)m\(word)\u{1B}[0m" : word
  }

  enum Color: String { case red = "31", green = "32", yellow = "33", dim = "2", bold = "1" }
}
