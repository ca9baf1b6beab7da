/// Wraps texts into lines that fit on a screen, in columns.
enum Wrapping {
  /// The width of a line that every terminal shows.
  static let width = 80

  /// A name, and beside it a text from column `indent` on; below the name if that is longer.
  static func row(_ name: String, _ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var rows = lines(of: text, width: width - indent).map { margin + $0 }
    if name.count + 2 > indent { return ([name] + rows).joined(separator: "\n") + "\n" }
    rows[0] = name + rows[0].dropFirst(name.count)
    return rows.joined(separator: "\n") + "\n"
  }

  /// Breaks a text between words; a word that is longer than a line has one of its own.
  static func lines(of text: String, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
