/// Whom an item is made for. Boys and girls have their own catalogues and sizes; Vinted's `gender` calls them male and
/// female.
enum Gender: Sendable {
  case male, female, boy, girl, unisex

  /// As in the task and in sizes.csv.
  var name: Text {
    switch self {
    case .male, .boy: "male"
    case .female, .girl: "female"
    case .unisex: "unisex"
    }
  }

  /// As in categories.csv.
  var catalogueName: Text {
    switch self {
    case .boy: "boy"
    case .girl: "girl"
    default: name
    }
  }

  private static let words: KeyTable = {
    var table = KeyTable()
    for (words, gender) in wordLists {
      for word in words { table.set(word, gender) }
    }
    return table
  }()

  /// In the folded form of `Folding`.
  private static let wordLists: [([Text], Int)] = [
    (
      [
        "male", "man", "men", "mens", "homme", "hommes", "m", "h", "masculin", "herren", "herr", "mann", "uomo",
        "hombre",
        "hombres", "heren", "menswear", "meska", "meskie", "mezczyzna", "him",
        "gents", "gentlemen", "masculine", "masculino", "masculina", "maschile", "maschio", "mannlich", "mannelijk",
        "mannen", "homem", "homens", "senhor", "senhores", "mezczyzni", "meski", "muz", "muzi", "panske", "panska",
        "pansky",
      ], 0
    ),
    (
      [
        "female", "woman", "women", "womens", "femme", "femmes", "f", "w", "ladieswear", "wmns", "feminin", "damen",
        "dame",
        "frau", "frauen",
        "donna", "mujer", "mujeres", "dames", "womenswear", "damska", "damskie", "kobieta", "lady", "ladies", "her",
        "feminine", "femenino", "femenina", "femminile", "femmina", "feminino", "feminina", "weiblich", "vrouwelijk",
        "vrouw", "vrouwen", "mulher", "mulheres", "senhora", "senhoras", "senora", "senoras", "damski", "kobiety",
        "zena", "zeny", "damske", "damsky",
      ], 1
    ),
    (
      [
        "boy", "boys", "garcon", "garcons", "jungen", "junge", "bambino", "nino", "ninos", "jongens", "chlopiec",
        "menino", "meninos", "ragazzo", "ragazzi", "jongen", "chlopiece", "chlopieca", "chlopcy", "chlapec",
        "chlapecke", "chlapecka",
      ], 2
    ),
    (
      [
        "girl", "girls", "fille", "filles", "madchen", "bambina", "nina", "ninas", "meisjes", "dziewczynka",
        "menina", "meninas", "ragazza", "ragazze", "dziewczynki", "dziewczece", "dziewczeca", "divka", "divci",
        "bambine", "meisje",
      ], 3
    ),
    (["unisex", "unisexe", "mixte", "u", "both", "all", "neutral", "uni"], 4),
  ]

  /// The gender that a folded word means, or nil.
  static func named(_ folded: Text) -> Gender? {
    switch words[folded] {
    case 0: .male
    case 1: .female
    case 2: .boy
    case 3: .girl
    case 4: .unisex
    default: nil
    }
  }

  /// The gender that a word means or begins with, as `Damenbekleidung` does.
  static func begun(by folded: Text) -> Gender? {
    named(folded) ?? prefixes.first { folded.hasPrefix($0.0) }?.1
  }

  private static let prefixes: [(Text, Gender)] = [
    ("damen", .female), ("herren", .male), ("madchen", .girl), ("jungen", .boy), ("knaben", .boy),
  ]

  /// The gender that a field's folded text means. The text is one word, or several, and some of them name the gender:
  /// `women's clothing`, `bébé fille`.
  static func described(by folded: Text) -> Gender? {
    if let gender = named(folded) { return gender }
    var genders: [Gender] = []
    var isChild = false
    forEachWord(of: folded) { word, isNegated in
      if Gender.childWords.contains(word) { isChild = true }
      // In a sentence, single letters and words that join others do not count.
      guard word.count > 2, word != "all", !isNegated, let gender = begun(by: word), !genders.contains(gender) else {
        return
      }
      genders.append(gender)
    }
    guard let first = genders.first else { return nil }
    // `Women, Girls` is for one gender of any age.
    if !isChild, genders.count > 1 {
      if genders.allSatisfy({ $0 == .female || $0 == .girl }) { return .female }
      if genders.allSatisfy({ $0 == .male || $0 == .boy }) { return .male }
    }
    // Clothes that any child can wear go to the boys' catalogue, because Vinted has none for both.
    if genders.count > 1 { return isChild || genders.allSatisfy { $0 == .boy || $0 == .girl } ? .boy : .unisex }
    if isChild { return first == .female || first == .girl ? .girl : .boy }
    return first
  }

  /// Whether a folded text is about children of any gender.
  static func speaksOfChildren(_ folded: Text) -> Bool {
    var isChild = false
    forEachWord(of: folded) { word, _ in if Gender.childWords.contains(word) { isChild = true } }
    return isChild
  }

  /// Whether a folded text says only that the item is for adults.
  static func saysOnlyAdult(_ folded: Text) -> Bool {
    switch folded {
    case "adult", "adults", "adulte", "adultes", "erwachsene", "adulto", "adulti", "adultos", "volwassenen", "dorosli":
      true
    default: false
    }
  }

  private static func forEachWord(of folded: Text, _ body: (Text, _ isNegated: Bool) -> Void) {
    var start = 0
    var isNegated = false
    for index in 0...folded.count where index == folded.count || !Gender.isPart(folded[index]) {
      let word = folded[start..<index]
      start = index + 1
      if word.isEmpty { continue }
      body(word, isNegated)
      isNegated = word == "not" || word == "non" || word == "kein" || word == "pas" || isNegated && word.count < 5
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 }

  private static let childWords: [Text] = [
    "baby", "babies", "bebe", "bebes", "child", "children", "childrens", "kid", "kids", "toddler", "toddlers", "infant",
    "infants", "newborn", "youth", "junior", "juniors", "enfant", "enfants", "kinder", "kind",
    "nino", "ninos", "neonato", "bambini", "kinderen", "dziecko", "dzieci", "dite", "deti", "detske", "detska",
    "detsky", "dzieciece", "dziecieca",
  ]
}

extension Gender {
  /// A small number for each, and 0 for none, to compare and combine them quickly.
  static func number(of gender: Gender?) -> Int {
    switch gender {
    case nil: 0
    case .male: 1
    case .female: 2
    case .boy: 3
    case .girl: 4
    case .unisex: 5
    }
  }
}
