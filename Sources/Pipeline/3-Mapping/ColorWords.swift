/// Finds the colours in a colour that the table does not know: `blue stripes`, `grau meliert`, `Core Black / Cloud White`,
/// `dk blue`, `001 Black`.
///
/// A pattern alone is several colours. What is said without any known colour stays unknown.
final class ColorWords {
  /// Places in the table of colours; -1 for none.
  struct Found: BitwiseCopyable {
    var first = -1
    var second = -1
  }

  private let colors: WordTable
  private let arena: Arena
  private let answers = Answers<Found>(size: 256)

  init(colors: WordTable, arena: Arena) {
    self.colors = colors
    self.arena = arena
  }

  func find(in written: Text) -> Found {
    if let known = answers.answer(for: written) { return known }
    let found = search(String(arena.folded(written)))
    answers.remember(found, for: written)
    return found
  }

  private func search(_ folded: String) -> Found {
    var found = Found()
    var hasPattern = false
    guard folded.utf8.count <= 60 else { return found }
    for part in folded.split(whereSeparator: { "/&+,;|()[]{}#:".contains($0) }) {
      // A number of the shop, such as `001`, says nothing.
      let words = part.split(separator: " ").filter { !$0.contains(where: \.isNumber) }
        .map { ColorWords.short[String($0)] ?? String($0) }
      if words.contains(where: ColorWords.negations.contains) { return Found() }
      var at = 0
      while at < words.count {
        if ColorWords.patterns.contains(words[at]) {
          hasPattern = true
          at += 1
          continue
        }
        if let (place, count) = color(at: at, in: words) {
          if found.first < 0 {
            found.first = place
          } else if found.second < 0, place != found.first {
            found.second = place
          }
          at += count
          continue
        }
        at += 1
      }
    }
    if found.first < 0, hasPattern { found.first = place(of: "multicolor") ?? -1 }
    return found
  }

  /// The longest colour that begins at a word, and how many words it has.
  private func color(at start: Int, in words: [String]) -> (place: Int, count: Int)? {
    for count in stride(from: min(4, words.count - start), through: 1, by: -1) {
      let phrase = words[start..<(start + count)].joined(separator: " ")
      if let place = place(of: phrase) { return (place, count) }
      if count == 2, let place = shade(words[start], words[start + 1]) { return (place, 2) }
    }
    return base(of: words[start]).map { ($0, 1) }
  }

  private func place(of word: String) -> Int? {
    colors.place(of: arena.keep(ColorWords.own[word] ?? word))
  }

  /// `dunkel blau`, `jasno niebieski`: two words for what is usually one.
  private func shade(_ first: String, _ second: String) -> Int? {
    ColorWords.shades.contains(first) ? place(of: first + second) ?? base(of: first + second) : nil
  }

  /// The colour at the end of a compound, and of another form of the word: `knallrot`, `dunkelgruen`, `rotes`, `nere`.
  private func base(of word: String) -> Int? {
    guard word.utf8.count > 3, !ColorWords.noCompounds.contains(word) else { return nil }
    for ending in ["", "e", "er", "es", "en", "em"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard let base = ColorWords.bases.first(where: { stem.hasSuffix($0) }) else { continue }
      let front = stem.dropLast(base.count)
      if front.isEmpty { return place(of: base) }
      if let exact = place(of: stem) { return exact }
      if ColorWords.light.contains(String(front)) { return place(of: "hell" + base) ?? place(of: base) }
      if ColorWords.dark.contains(String(front)) { return place(of: "dunkel" + base) ?? place(of: base) }
      return place(of: base)
    }
    for front in ["jasno", "ciemno", "sredno", "hell", "dunkel", "licht", "donker"]
    where word.hasPrefix(front) && word.count > front.count + 3 {
      return place(of: String(word.dropFirst(front.count))) ?? base(of: String(word.dropFirst(front.count)))
    }
    for (ending, others) in ColorWords.endings where word.hasSuffix(ending) && word.count > ending.count + 3 {
      for other in others {
        if let place = place(of: word.dropLast(ending.count) + other) { return place }
      }
    }
    return nil
  }

  /// Genders and numbers of adjectives.
  private static let endings: [(String, [String])] = [
    ("as", ["o", "a"]), ("os", ["o"]), ("es", ["e", ""]), ("s", [""]), ("ego", ["y", "i"]), ("iej", ["i"]),
    ("ej", ["y"]),
    ("ie", ["i"]), ("a", ["o", "y", "i", "e"]), ("e", ["", "y", "o", "a"]), ("i", ["o", "e"]), ("o", ["a"]),
  ]
  private static let bases = [
    "schwarz", "weiss", "grau", "blau", "rot", "grun", "gelb", "braun", "rosa", "lila", "beige", "turkis", "violett",
    "zwart", "wit", "grijs", "blauw", "rood", "groen", "geel", "bruin", "roze", "paars", "oranje",
  ]
  private static let light: Set<String> = ["hell", "licht", "zart", "pastell", "pastel", "blass", "baby", "eis"]
  private static let dark: Set<String> = ["dunkel", "donker", "tief", "nacht", "deep"]
  private static let shades: Set<String> = [
    "hell", "dunkel", "licht", "donker", "jasno", "ciemno", "mittel", "tief", "knall", "pastell", "marine", "konigs",
    "himmel", "wein", "senf", "petrol", "rost",
  ]
  private static let noCompounds: Set<String> = ["carrot", "parrot", "carot", "marrot"]
  private static let negations: Set<String> = [
    "not", "no", "kein", "keine", "ohne", "sans", "sin", "senza", "bez", "zonder",
  ]
  /// What shops write for short.
  private static let short = [
    "blk": "black", "bk": "black", "blck": "black", "wht": "white", "wh": "white", "nvy": "navy", "gry": "grey",
    "grn": "green", "brn": "brown", "brwn": "brown", "ylw": "yellow", "yel": "yellow", "org": "orange",
    "orng": "orange",
    "pnk": "pink", "prpl": "purple", "prp": "purple", "bge": "beige", "crm": "cream", "slv": "silver", "slvr": "silver",
    "gld": "gold", "mlt": "multi", "multic": "multi", "bl": "blue", "dk": "dark", "drk": "dark", "lt": "light",
    "lgt": "light", "md": "medium", "med": "medium", "charc": "charcoal", "burg": "burgundy", "khk": "khaki",
  ]
  /// Names of shops and brands that mean something else in a title.
  private static let own = [
    "sail": "cream", "bone": "cream", "bred": "black", "latte": "beige", "cappuccino": "beige", "honig": "yellow",
    "miel": "yellow", "honey": "yellow", "army": "khaki", "leopardo": "leopard", "wine": "wine", "clay": "terracotta",
    "brick": "brick red", "coal": "charcoal", "night": "midnight", "space": "navy", "obsidian": "navy", "steel": "grey",
    "light brown": "brown", "iron": "grey", "smoke": "grey", "cement": "grey", "zement": "grey", "pine": "forest green",
    "berry": "burgundy", "aubergine": "aubergine", "cherry": "cherry", "rubin": "ruby", "weizen": "beige",
    "wheat": "beige",
    "mocca": "mocha", "mokka": "mocha", "tortora": "taupe", "glicine": "lilac", "fango": "taupe",
  ]
  private static let patterns: Set<String> = [
    "stripe", "stripes", "striped", "stripy", "check", "checks", "checked", "checkered", "plaid", "tartan", "gingham",
    "print", "printed", "prints", "pattern", "patterned", "floral", "flower", "flowers", "flowered", "dots", "dot",
    "spots",
    "spotted", "polka", "animal", "leopard", "zebra", "snake", "camo", "paisley", "houndstooth", "chevron", "batik",
    "marbled", "ombre", "graphic", "logo", "raye", "rayee", "rayes", "rayures", "carreaux", "vichy", "fleurs", "fleuri",
    "fleurie", "pois", "motif", "motifs", "imprime", "imprimee", "imprimes", "ecossais", "fantaisie", "gestreift",
    "gestreifte", "streifen", "kariert", "karierte", "karo", "karos", "gemustert", "gemusterte", "muster", "geblumt",
    "geblumte", "blumen", "blumenmuster", "gepunktet", "punkte", "punkten", "tupfen", "bedruckt", "hahnentritt",
    "righe",
    "rigato", "rigata", "quadri", "quadretti", "fiori", "fiorato", "floreale", "stampa", "stampato", "stampata",
    "fantasia", "animalier", "leopardato", "maculato", "rayas", "cuadros", "lunares", "flores", "floreado", "estampado",
    "estampada", "estampados", "gestreept", "strepen", "geruit", "ruiten", "ruitjes", "stippen", "gebloemd", "bloemen",
    "bloemenprint", "panterprint", "paski", "krate", "kratke", "kratka", "krata", "kropki", "groszki", "kwiaty",
    "kwiatki",
    "wzor", "wzory", "wzorzysty", "panterka", "patchwork", "multicolore",
  ]
}
