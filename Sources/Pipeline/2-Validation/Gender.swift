/// Whom an item is made for. Boys and girls have catalogues and sizes of their own; Vinted's `gender` calls them male
/// and female.
enum Gender: Sendable {
  case male, female, boy, girl, unisex

  /// As it stands in the task and in sizes.csv.
  var name: Text {
    switch self {
    case .male, .boy: "male"
    case .female, .girl: "female"
    case .unisex: "unisex"
    }
  }

  /// As it stands in categories.csv.
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

  private static let inOrder: [Gender] = [.male, .female, .boy, .girl, .unisex]
  /// In the folded form of `Folding`.
  private static let wordLists: [([Text], Int)] = [
    (
      [
        "male", "man", "men", "mens", "homme", "hommes", "m", "h", "masculin", "herren", "herr", "mann", "uomo",
        "hombre",
        "hombres", "heren", "menswear", "meska", "meskie", "mezczyzna", "him",
      ], 0
    ),
    (
      [
        "female", "woman", "women", "womens", "femme", "femmes", "f", "w", "feminin", "damen", "dame", "frau", "frauen",
        "donna", "mujer", "mujeres", "dames", "womenswear", "damska", "damskie", "kobieta", "lady", "ladies", "her",
      ], 1
    ),
    (["boy", "boys", "garcon", "garcons", "jungen", "junge", "bambino", "nino", "ninos", "jongens", "chlopiec"], 2),
    (
      [
        "girl", "girls", "fille", "filles", "madchen", "bambina", "nina", "ninas", "meisjes", "dziewczynka",
      ], 3
    ),
    (["unisex", "unisexe", "mixte", "u", "both", "all", "neutral", "uni"], 4),
  ]

  /// The gender that a folded word means, or nil.
  static func named(_ folded: Text) -> Gender? { words[folded].map { inOrder[$0] } }
}
