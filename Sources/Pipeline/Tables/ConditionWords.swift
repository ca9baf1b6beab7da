/// Finds the condition that a seller's words mean, with what other marketplaces write around them:
/// `Pre-owned – Good`, `Très bon état ✨`, `New (never used)`, `USED_EXCELLENT`, `9.5/10`.
enum ConditionWords {
  static func entry(for written: Text, in tables: Tables, _ arena: Arena) -> WordTable.Entry? {
    // A grade from 0 to 10 may be written as a spreadsheet writes it.
    let isDecimal = written.hasSuffix(".0") && written[0..<(written.count - 2)].isDigits
    let word = isDecimal ? written[0..<(written.count - 2)] : CellWords.withoutSchema(written)
    if let known = tables.conditions.named(arena.folded(word)) { return known }
    if let note = note(word) { return tables.conditions.named(arena.folded(arena.keep("\(note)"))) }
    // `3/4` and `80/100`: nobody knows what such a grade means, and a part of it is not a grade.
    if word.contains(47),
      word.first(47).map({ word[0..<$0].trimmed.isDigits && word.from($0 + 1).trimmed.isDigits }) == true
    {
      return nil
    }
    let text = String(word).lowercased()
    // An item that is new and flawed counts as worn, whatever else the text says.
    let isFlawless = negations.contains { text.contains($0) }
    if !isFlawless, flaws.contains(where: text.contains) {
      return isNew(text, arena) ? tables.conditions.named("good") : known(parts(of: text), tables, arena)
    }
    let end = isFlawless ? negations.compactMap { text.firstRange(of: $0)?.lowerBound }.min() : nil
    return known(parts(of: text) + (end.map { [String(text[..<$0]).trimmed] } ?? []), tables, arena)
  }

  /// Whether the words for new, folded, leave it open whether somebody has worn it.
  static func saysAlmostNew(_ folded: Text) -> Bool {
    almostNew.contains { phrase in
      folded.count >= phrase.count
        && (0...(folded.count - phrase.count)).contains { folded[$0..<($0 + phrase.count)] == phrase }
    }
  }

  private static let almostNew: [Text] = [
    "like new", "like_new", "as new", "mint", "comme neuf", "comme neuve", "quasi neuf", "quasi neuve", "presque neuf",
    "presque neuve", "etat neuf", "etat de neuf", "wie neu", "neuwertig", "como nuevo", "como nueva", "come nuovo",
    "come nuova", "als nieuw", "jak nowy", "jak nowa", "jak nowe",
  ]

  private static let negations = ["sans ", "no ", "ohne ", "sin ", "senza ", "bez ", "zonder ", "without "]

  /// All known parts must say the same, or one must be a more exact form of the other.
  private static func known(_ parts: [String], _ tables: Tables, _ arena: Arena) -> WordTable.Entry? {
    var found: [WordTable.Entry] = []
    for part in parts {
      let folded = arena.folded(arena.keep(part))
      if vague.contains(folded) { continue }
      guard let entry = tables.conditions.named(folded) ?? own(folded, tables) else { continue }
      if !found.contains(where: { $0.name == entry.name }) { found.append(entry) }
    }
    guard found.count < 3, let first = found.first else { return nil }
    guard found.count == 2 else { return first }
    // `Brand new, never worn`: with and without tags; else the two contradict each other.
    let names = found.map { String($0.name) }
    if names.contains("NEW"), names.contains("NEW_WITH_TAGS") { return found.first { $0.name == "NEW_WITH_TAGS" } }
    // If two differ, the worse one, so that nothing is called better than it is.
    let order = ["NEW_WITH_TAGS", "NEW", "EXCELLENT", "GOOD", "FAIR", "POOR"]
    return found.max { (order.firstIndex(of: String($0.name)) ?? 0) < (order.firstIndex(of: String($1.name)) ?? 0) }
  }

  /// The whole text without punctuation and emoji, and its parts.
  private static func parts(of text: String) -> [String] {
    let letters = String(
      text.map { character in
        character.isLetter || character.isNumber || " .'’-–—,:;/()|+".contains(character) ? character : " "
      })
    let signs: Set<Character> = [",", ":", ";", "/", "(", ")", "|", "–", "—"]
    var parts = [letters.split(separator: " ").joined(separator: " ")]
    parts += letters.split { signs.contains($0) }.map { $0.trimmed }
    parts += letters.replacing(" - ", with: "|").split(separator: "|").map { $0.trimmed }
    if let word = letters.split(separator: " ").first, letters.hasPrefix("is ") || letters.hasPrefix("used ") {
      parts.append(letters.dropFirst(word.count).trimmed)
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Words that the table leaves out, as they mean something only as a condition.
  private static func own(_ folded: Text, _ tables: Tables) -> WordTable.Entry? {
    ownWords[folded].flatMap { tables.conditions.named(targets[$0]) }
  }

  private static let targets: [Text] = ["new with tags", "new", "excellent", "good", "fair", "poor"]
  private static let ownWords: KeyTable = {
    var table = KeyTable()
    let lists: [[Text]] = [
      ["new with tags attached", "nwt", "bnwt"],
      [
        "newcondition", "new", "neuf", "neu", "nuevo", "nuovo", "nieuw", "nowy", "nowe", "nowa", "never worn",
        "never used",
        "jamais porte", "ungetragen", "brand new", "neu sonstige", "new other", "nwot", "grade a+", "sin estrenar",
        "jamais portee", "non porte",
      ],
      [
        "gently used", "is gently used", "refurbishedcondition", "like new", "used like new", "used excellent",
        "lightly used", "euc", "grade a", "hervorragend", "excellent used", "barely worn", "usado como nuevo", "as new",
        "very good used", "used very good", "vguc",
      ],
      ["used good", "good used", "grade b", "guc", "bon etat", "buen estado", "buone condizioni", "goede staat"],
      ["used fair", "used acceptable", "grade c", "heavily used", "lightly flawed", "acceptable", "well worn"],
      ["damagedcondition", "damaged", "for parts", "grade d", "used poor", "defekt"],
    ]
    for (index, words) in lists.enumerated() { for word in words { table.set(word, index) } }
    return table
  }()

  /// Words that do not say how good the item is: another part must say it.
  private static let vague: [Text] = [
    "used", "pre owned", "preowned", "gebraucht", "usato", "usado", "occasion", "doccasion", "vintage", "second hand",
    "secondhand", "gebruikt", "uzywane", "uzywany", "b", "a", "c", "used condition", "usedcondition",
  ]

  private static let flaws = [
    "defect", "défaut", "defaut", "imperfection", "flaw", "fehler", "mängel", "mangel", "difett", "defecto", "gebrek",
    "wad",
  ]

  private static func isNew(_ text: String, _ arena: Arena) -> Bool {
    ["new", "neuf", "neu", "nuevo", "nuovo", "nieuw", "now"].contains { text.hasPrefix($0) }
  }

  /// `9.5/10`: rounded down, so that nothing is called better than it is.
  private static func note(_ text: Text) -> Int? {
    let isOfFive = text.hasSuffix("/5")
    guard isOfFive || text.hasSuffix("/10"), text.count <= 7 else { return nil }
    let number = text[0..<(text.count - (isOfFive ? 2 : 3))].trimmed
    let whole = number[0..<(number.first(46) ?? number.first(44) ?? number.count)]
    guard let value = whole.integer, value <= (isOfFive ? 5 : 10) else { return nil }
    // Five of five stars mean very good, not new.
    return isOfFive ? min(value * 2, 8) : value
  }
}
