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

  /// Writes text for people to standard output.
  static func show(_ text: String) throws { try write(safe(text, keepsLines: true)) }

  /// Writes text for people to standard output.
  static func show(_ text: Text) throws { try show(String(text)) }

  /// The text as a terminal may show it, with the program's own colours; sellers and file names can hold anything.
  private static func safe(_ text: String, keepsLines: Bool) -> String {
    let escape: Unicode.Scalar = "\u{1B}"
    guard text.unicodeScalars.contains(escape) else { return Problem.printable(text, keepsLines: keepsLines) }
    let own = (Color.allCases.map(\.rawValue) + ["0"]).map { "[\($0)m" }
    var safe = ""
    for (index, part) in text.unicodeScalars.split(separator: escape, omittingEmptySubsequences: false).enumerated() {
      let part = String(part)
      let isOwn = own.contains(where: part.hasPrefix)
      if index > 0 { safe += isOwn ? String(escape) : Problem.printable(String(escape)) }
      safe += Problem.printable(part, keepsLines: keepsLines)
    }
    return safe
  }

  /// Writes a line for people.
  static func say(_ line: String) {
    var writer = Writer(capacity: line.utf8.count + 1)
    writer.write(string: safe(line, keepsLines: false) + "\n")
    // If standard error is closed, nobody wants to read the line.
    try? writer.text.write(to: 2)
  }

  /// Writes text that moves the cursor of a terminal.
  static func write(raw: String, to descriptor: Int32) {
    var writer = Writer(capacity: raw.utf8.count)
    writer.write(string: raw)
    try? writer.text.write(to: descriptor)
  }

  /// How many columns a terminal has; as many as every terminal shows if it does not say.
  static func width(_ descriptor: Int32) -> Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return Wrapping.width }
    return Int(size.ws_col)
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

  enum Color: String, CaseIterable { case red = "31", green = "32", yellow = "33", dim = "2", bold = "1" }
}
