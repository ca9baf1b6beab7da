/// Splits a column's name into words: `Price (tax excl.)`, `StartPrice`, `attributes[size]`, `C:EU Shoe Size`.
struct ColumnName {
  /// Folded, in order.
  let words: [String]
  /// All of it, folded.
  let folded: String
  /// Those of the last part of a path: of `offers.availability` the second.
  let last: [String]

  init(_ name: String, _ arena: Arena) {
    func fold(_ text: String) -> String { String(arena.folded(arena.keep(text))) }
    folded = fold(name)
    func split(_ name: String) -> [String] {
      ColumnName.parts(of: name).flatMap { fold($0).split(separator: " ").map { String($0) } }
    }
    words = split(name)
    last = name.split(separator: ".").last.map { split(String($0)) } ?? words
  }

  func has(_ wanted: Set<String>) -> Bool { words.contains(where: wanted.contains) }

  /// Runs of letters or digits, split before a capital that follows a small letter.
  static func parted(_ name: String) -> [String] {
    var words: [String] = []
    for piece in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      var word = ""
      for character in piece {
        if character.isUppercase, let last = word.last, last.isLowercase {
          words.append(word.lowercased())
          word = ""
        }
        word.append(character)
      }
      words.append(word.lowercased())
    }
    return words
  }

  /// Runs of letters, split before a capital that follows a small letter; numbers, as in `Photo 2`, say nothing.
  static func parts(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in name {
      if character == "'" || character == "’" { continue }
      if !character.isLetter {
        end()
      } else {
        if character.isUppercase, let last = word.last, last.isLowercase { end() }
        word.append(character)
      }
    }
    end()
    // eBay's own marks in front of an item's specifics.
    return words.count > 1 && words[0] == "C" ? Array(words.dropFirst()) : words
  }

  /// The part before a comma, a slash, a bar or a dash; nil for a name that has no parts, or only a word of a path.
  static func first(of name: String) -> String? {
    for sign in [", ", "; ", " / ", "/", " | ", "|", " - ", " – ", " — ", ": ", "\n"] {
      guard let parts = name.firstRange(of: sign) else { continue }
      let first = name[..<parts.lowerBound].trimmed
      return first.isEmpty ? nil : first
    }
    return nil
  }

  /// The path before what a service wraps around each value: `properties.Brand` of `properties.Brand.select.name`; empty if
  /// the column says something of the wrapper, such as the colour of a tag; nil for other names.
  static func unwrapped(_ name: String) -> String? {
    for ending in wrappers where name.count > ending.count + 1 && name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return ofWrappers.contains(where: name.hasSuffix) ? "" : nil
  }

  private static let wrappers = [
    ".stringValue", ".integerValue", ".doubleValue", ".booleanValue", ".timestampValue", ".select.name",
    ".multi_select[].name", ".status.name", ".rich_text[].plain_text", ".title[].plain_text", ".plain_text", ".S", ".N",
    ".BOOL",
  ]
  private static let ofWrappers = [
    ".select.color", ".select.id", ".multi_select[].color", ".multi_select[].id", ".status.color", ".annotations.color",
  ]

  /// The text between the brackets of `attributes[size]`; nil for other names.
  static func attribute(of name: String) -> String? {
    guard name.hasSuffix("]"), let open = name.lastIndex(of: "["),
      name.index(after: open) < name.index(before: name.endIndex)
    else { return nil }
    return String(name[name.index(after: open)..<name.index(before: name.endIndex)])
  }
}
