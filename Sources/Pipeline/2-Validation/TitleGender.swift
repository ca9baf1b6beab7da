/// Finds the word of a title that says whom an item is for: `Men's wool coat`, `Robe fille`.
///
/// Titles have names of brands, films and persons in them, so only words that hardly mean anything else count: `men`, and
/// not `man`, which is also Spider-Man.
enum TitleGender {
  /// The word as written, if the title names whom the item is for, and never the field's gender.
  static func contradiction(to gender: Gender, in title: Text, besides brand: Text, _ arena: Arena) -> Text? {
    var other: Text?
    var isNamed = false
    var before = Text.empty
    forEachWord(of: title) { word in
      let folded = Folding.fold(word, in: arena)
      defer { before = folded }
      guard let named = meaning(of: folded) else { return }
      if named == .of(gender) { return isNamed = true }
      // A child's field agrees with `kids`.
      if named == .child, gender == .boy || gender == .girl { return }
      // `Comme des Garçons`, `X-Men`, `pas femme`.
      if joints.contains(before) || isPart(folded, of: brand, arena) { return }
      other = other ?? word
    }
    return isNamed ? nil : other
  }

  /// Whether a title may have such a word, by the first two letters of its words. Most titles have none.
  @inline(__always)
  static func mayName(_ title: Text) -> Bool {
    guard title.count < 400 else { return false }
    var isStart = true
    for index in 0..<title.count {
      let byte = title[index] | 32
      let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      if isStart, isLetter, index + 2 < title.count {
        let next = title[index + 1]
        let bit = next >= 0x80 ? 31 : UInt32(next & 31)
        if starts[Int(byte & 31)] & (1 << bit) != 0 { return true }
      }
      isStart = !isLetter && title[index] < 0x80
    }
    return false
  }

  /// What a word says; a child may be of any gender.
  private enum Meaning: Equatable {
    case of(Gender), child
  }

  private static func meaning(of folded: Text) -> Meaning? {
    guard folded.count > 2 else { return nil }
    switch words[folded] {
    case 0: return .of(.male)
    case 1: return .of(.female)
    case 2: return .of(.boy)
    case 3: return .of(.girl)
    case 4: return .child
    default: break
    }
    // `Herrenhemd`, `Kinderkleid`.
    for (start, meaning) in compounds where folded.count > start.count + 3 && folded.hasPrefix(start) { return meaning }
    return nil
  }

  private static let words: KeyTable = {
    var table = KeyTable()
    for (number, words) in lists.enumerated() {
      for word in words { table.set(word, number) }
    }
    return table
  }()

  /// For men, women, boys, girls, children; folded.
  private static let lists: [[Text]] = [
    [
      "men", "mens", "menswear", "homme", "hommes", "herren", "uomo", "hombre", "hombres", "heren", "gents", "homem",
      "meski", "meska", "meskie", "panske", "panska", "pansky",
    ],
    [
      "women", "womens", "womenswear", "ladies", "femme", "femmes", "damen", "donna", "mujer", "mujeres", "dames",
      "mulher", "damski", "damska", "damskie", "damske", "damska", "damsky",
    ],
    [
      "boys", "garcon", "garcons", "jungen", "jongens", "ragazzo", "menino", "chlopiec", "chlopiece", "chlopieca",
      "chlapecke",
    ],
    [
      "girls", "fille", "filles", "fillette", "madchen", "meisjes", "ragazza", "menina", "dziewczynka", "dziewczece",
      "dziewczeca", "divci",
    ],
    [
      "kids", "children", "childrens", "toddler", "toddlers", "enfant", "enfants", "kinder", "ninos", "bambini",
      "bambino", "bambina", "kinderen", "dzieci", "dzieciece", "dziecieca", "detske", "detska", "detsky",
    ],
  ]

  private static let compounds: [(start: Text, meaning: Meaning)] = [
    ("herren", .of(.male)), ("damen", .of(.female)), ("jungen", .of(.boy)), ("madchen", .of(.girl)), ("kinder", .child),
  ]

  /// By its first letter, the second letters that a word may have; bit 31 is for a letter with an accent.
  private static let starts: [UInt32] = {
    var starts = [UInt32](repeating: 0, count: 32)
    for word in lists.joined() {
      starts[Int(word[0] & 31)] |= 1 << UInt32(word[1] & 31) | 1 << 31
    }
    return starts
  }()

  /// Words after which such a word is part of a name, or denied.
  private static let joints: [Text] = ["des", "x", "mad", "pas", "not", "non", "kein", "nicht", "sans"]

  /// Whether a word is part of the brand's name: `Donna Karan`, `Homme Plus`.
  private static func isPart(_ word: Text, of brand: Text, _ arena: Arena) -> Bool {
    var isPart = false
    forEachWord(of: brand) { if Folding.fold($0, in: arena) == word { isPart = true } }
    return isPart
  }

  /// The words, without the apostrophes that separate `Men's` and `Men’s`.
  private static func forEachWord(of text: Text, _ body: (Text) -> Void) {
    var start = 0
    var index = 0
    while index <= text.count {
      let isMark = index < text.count && text[index] == 0xE2
      if index == text.count || isMark || text[index] < 0x80 && !isLetter(text[index]) {
        if index > start { body(text[start..<index]) }
        start = index + (isMark ? 3 : 1)
        index = start
      } else {
        index += 1
      }
    }
  }
}
