/// Finds the condition that a seller's words mean, with what other marketplaces write around them:
/// `Pre-owned – Good`, `Très bon état ✨`, `New (never used)`, `USED_EXCELLENT`, `9.5/10`.
enum ConditionWords {
  static func entry(for written: Text, in tables: Tables, _ arena: Arena) -> WordTable.Entry? {
    // A grade from 0 to 10 may be written as a spreadsheet writes it.
    let isDecimal = written.hasSuffix(".0") && written[0..<(written.count - 2)].isDigits
    let word = isDecimal ? written[0..<(written.count - 2)] : CellWords.withoutSchema(written)
    if let known = tables.conditions.named(arena.folded(word)) { return known }
    if let entry = spelled(word, tables, arena) { return entry }
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

  /// Other spellings: `NewWithTags`, `Neuf + étiquette`, `Porté 2 fois`, `excellent vintage condition`.
  private static func spelled(_ written: Text, _ tables: Tables, _ arena: Arena) -> WordTable.Entry? {
    let words = words(of: String(written))
    guard words.count > 1, words.count <= 8 else { return nil }
    let all = Set(words)
    if !all.isDisjoint(with: newWords), !all.isDisjoint(with: tagWords) {
      // Whether the tag is there must be said; a tag that is gone is no tag.
      let isWithout = !all.isDisjoint(with: without) || words.contains { $0.hasPrefix("abge") }
      if isWithout, all.subtracting(newWords).subtracting(tagWords).subtracting(without).isSubset(of: fillers) {
        return tables.conditions.named("new")
      }
      if !isWithout, !all.isDisjoint(with: with),
        all.subtracting(newWords).subtracting(tagWords).subtracting(with).isSubset(of: fillers)
      {
        return tables.conditions.named("new with tags")
      }
    }
    if let worn = wornTimes(words) { return tables.conditions.named(worn) }
    // `UsedGood` is two words; of `LikeNew` nobody knows whether it was worn.
    let joined = arena.keep(words.joined(separator: " "))
    if let entry = tables.conditions.named(joined) ?? own(joined, tables) {
      return saysAlmostNew(joined) ? tables.conditions.named("excellent") : entry
    }
    // Words that only say that it is used or what follows is a condition.
    let rest = words.filter { !idle.contains($0) }
    guard !rest.isEmpty, rest.count < words.count, rest.count <= 3 else { return nil }
    let folded = arena.keep(rest.joined(separator: " "))
    guard let entry = tables.conditions.named(folded) ?? own(folded, tables) else { return nil }
    let isUsed = !all.isDisjoint(with: usedWords)
    return isUsed && entry.name.hasPrefix("NEW") ? tables.conditions.named("excellent") : entry
  }

  /// `porté 2 fois`, `1x getragen`: how often it was worn decides; more often than three times says nothing.
  private static func wornTimes(_ words: [String]) -> Text? {
    guard words.contains(where: wornWords.contains) else { return nil }
    var times: Int?
    for word in words where !wornWords.contains(word) {
      if let number = Int(word.hasSuffix("x") ? String(word.dropLast()) : word) ?? numbers[word] {
        // `a couple`, `une ou deux fois`: the larger number.
        times = max(times ?? 0, number)
      } else if !timeWords.contains(word) {
        return nil
      }
    }
    return times.map { (1...3).contains($0) ? "excellent" : $0 == 4 ? "good" : nil } ?? nil
  }

  /// Small words without accents; `NewWithTags` is three.
  private static func words(of written: String) -> [String] {
    var spaced = ""
    var before: Character = " "
    for sign in written.replacing("w/o", with: "without ").replacing("w/", with: "with ") {
      if sign.isUppercase, before.isLowercase { spaced.append(" ") }
      spaced.append(sign == "+" || sign == "&" ? " + " : sign.isLetter || sign.isNumber ? String(sign) : " ")
      before = sign
    }
    let folded = Arena.with(chunk: 256) { arena in String(arena.folded(arena.keep(spaced))) }
    return folded.split(separator: " ").map(String.init)
  }

  private static let newWords: Set<String> = [
    "new", "neuf", "neuve", "neufs", "neuves", "neu", "neue", "neuer", "neues", "nuevo", "nueva", "nuovo", "nuova",
    "nieuw", "nieuwe", "nowy", "nowa", "nowe", "brand", "brandneu", "novo", "nove",
  ]
  private static let tagWords: Set<String> = [
    "tag", "tags", "etikett", "etiketten", "etikette", "etiquette", "etiquettes", "etiqueta", "etiquetas", "etichetta",
    "etichette", "cartellino", "cartellini", "prijskaartje", "prijskaartjes", "kaartje", "label", "labels", "metka",
    "metke", "metki", "metkami", "visackou", "visacky", "preisschild", "pricetag",
  ]
  private static let with: Set<String> = [
    "with", "w", "avec", "mit", "m", "met", "con", "z", "ze", "+", "s", "com", "inkl", "inclus", "incl", "og",
  ]
  private static let without: Set<String> = [
    "without", "no", "wo", "sans", "ohne", "sin", "senza", "zonder", "bez", "sem", "removed", "missing", "cut",
    "enlevee",
    "enlevees", "coupee", "coupees", "perdue", "retiree", "entfernt", "fehlt", "mancante", "rimosso", "quitada", "off",
  ]
  private static let fillers: Set<String> = [
    "the", "original", "originale", "originaux", "originele", "originaletikett", "son", "ses", "its", "attached",
    "still",
    "on", "item", "and", "et", "und", "e", "y", "en", "i", "avec", "mit", "with", "but", "mais", "aber", "les", "l",
    "la",
    "le", "dran", "noch", "encore", "jamais", "porte", "portee", "never", "worn", "price",
  ]
  private static let wornWords: Set<String> = [
    "porte", "portee", "portes", "portees", "mis", "mise", "worn", "used", "getragen", "gedragen", "indossato",
    "indossata",
    "usato", "usata", "usado", "usada", "puesto", "puesta", "llevado", "llevada", "zalozone", "zalozona", "zalozony",
    "noszone", "noszona", "noszony", "ubrane", "ubrana", "utilise", "utilisee", "benutzt", "gebruikt",
  ]
  private static let numbers = [
    "once": 1, "une": 1, "un": 1, "one": 1, "einmal": 1, "ein": 1, "una": 1, "eenmaal": 1, "een": 1, "1mal": 1,
    "twice": 2, "two": 2, "deux": 2, "zweimal": 2, "zwei": 2, "due": 2, "dos": 2, "tweemaal": 2, "twee": 2, "dwa": 2,
    "2mal": 2, "couple": 2, "dwukrotnie": 2, "jednokrotnie": 1, "three": 3, "trois": 3, "dreimal": 3, "drei": 3,
    "tre": 3,
    "tres": 3, "drie": 3, "trzy": 3, "3mal": 3, "few": 4, "quelques": 4, "paar": 4, "qualche": 4, "poche": 4,
    "pocas": 4,
    "algunas": 4, "enkele": 4, "kilka": 4, "raz": 1,
  ]
  private static let timeWords: Set<String> = [
    "fois", "mal", "male", "keer", "volta", "volte", "vez", "veces", "time", "times", "razy", "x", "only", "just",
    "nur",
    "seulement", "que", "solo", "sola", "slechts", "maar", "tylko", "a", "of", "ou", "or", "oder", "o", "of", "lub",
    "ein",
    "een", "seule", "only", "par", "ete", "wurde", "worden",
  ]
  private static let idle: Set<String> = [
    "used", "preowned", "owned", "pre", "preloved", "loved", "vintage", "second", "secondhand", "hand", "condition",
    "conditions", "etat", "zustand", "stan", "stato", "condizioni", "condizione", "estado", "condiciones", "staat",
    "en",
    "in", "im", "w", "gebraucht", "gebrauchter", "occasion", "doccasion", "usato", "usado", "gebruikt", "uzywane",
    "uzywany", "uzywana", "general", "overall", "porte", "portee", "getragen", "gedragen", "kondition", "is", "item",
  ]
  private static let usedWords: Set<String> = [
    "used", "preowned", "owned", "preloved", "loved", "second", "secondhand", "gebraucht", "gebrauchter", "occasion",
    "doccasion", "usato", "usado", "gebruikt", "uzywane", "uzywany", "uzywana", "porte", "portee", "getragen",
    "gedragen",
  ]

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
        "jamais portee", "non porte", "sin abrir", "new in packet", "new in package", "new sealed", "neuf sous blister",
        "nuovo mai indossato",
      ],
      [
        "gently used", "is gently used", "refurbishedcondition", "like new", "used like new", "used excellent",
        "lightly used", "euc", "grade a", "hervorragend", "excellent used", "barely worn", "usado como nuevo", "as new",
        "very good used", "used very good", "vguc", "ottime", "ottimi", "ottima condizione", "bdb", "stan bdb",
        "nieuwstaat",
        "zgan", "selten getragen", "nauwelijks gedragen", "poco usato", "poco usata", "poco indossato", "casi nuevo",
        "tres bonne", "excelentes", "malo noszona", "malo noszone", "worn a couple of times",
      ],
      [
        "used good", "good used", "grade b", "guc", "bon etat", "buen estado", "buone condizioni", "goede staat",
        "buone",
        "buoni", "db", "stan db", "gently loved", "normal wear", "normal signs of wear", "normale gebrauchsspuren",
        "leichte gebrauchsspuren", "geringe gebrauchsspuren", "minimale gebrauchsspuren", "lekkie slady uzytkowania",
        "slady uzytkowania lekkie", "lichte gebruikssporen", "lievi segni di usura", "lievi segni di utilizzo",
        "leves signos de uso", "legeres traces dusage", "worn a few times", "quelques fois porte", "dobre", "buenas",
      ],
      [
        "used fair", "used acceptable", "grade c", "heavily used", "lightly flawed", "acceptable", "well worn",
        "discrete",
        "discreta", "discreti", "soddisfacenti", "satisfaisante", "correct", "correcte", "usage", "usagee", "decent",
        "gebrauchsspuren", "mit gebrauchsspuren", "deutliche gebrauchsspuren", "starke gebrauchsspuren",
        "gebruikssporen",
        "slady uzytkowania", "segni di usura", "segni di utilizzo", "signos de uso", "traces dusage", "matig",
        "aceptables", "condiciones aceptables", "dst", "dostateczna", "play condition", "has flaws", "with flaws",
        "flaws",
        "flawed", "mit mangeln", "mit fehlern", "con difetti", "z wadami", "met gebreken", "avec imperfections",
        "zufriedenstellende", "voldoende staat", "uspokojive",
      ],
      ["damagedcondition", "damaged", "for parts", "grade d", "used poor", "defekt"],
    ]
    for (index, words) in lists.enumerated() { for word in words { table.set(word, index) } }
    return table
  }()

  /// Words that do not say how good the item is: another part must say it.
  private static let vague: [Text] = [
    "used", "pre owned", "preowned", "gebraucht", "usato", "usado", "occasion", "doccasion", "vintage", "second hand",
    "secondhand", "gebruikt", "uzywane", "uzywany", "b", "a", "c", "used condition", "usedcondition", "preloved",
    "pre loved", "worn", "is worn", "porte", "getragen", "gedragen",
  ]

  private static let flaws = [
    "defect", "défaut", "defaut", "imperfection", "flaw", "fehler", "mängel", "mangel", "difett", "defecto", "gebrek",
    "wad", "stain", "fleck", "loch", " tache", "macchi", "buco", "mancha", "agujero", "vlek", "plam", "dziur", "accroc",
    "pilling", "damage", " hole", " trou",
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
