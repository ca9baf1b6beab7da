/// Finds a brand, category, colour or the like in a longer text, such as a listing's title.
final class WordFinder {
  let tables: Tables
  let arena: Arena
  /// Where in a title its category is: a shop has many titles that are alike.
  private let categoryPlaces = Answers<Place>()
  /// By brand's word, folded, whether it means what it says, see `isOrdinary`.
  private let ordinaryBrands = Answers<Bool>()

  /// A part of a text; of no bytes if nothing was found.
  private struct Place: BitwiseCopyable {
    var start = 0
    var count = 0
  }

  init(tables: Tables, arena: Arena) {
    self.tables = tables
    self.arena = arena
  }

  /// The words in the text's own spelling, or nil if there is none of this kind. Longer names win over shorter ones.
  /// The search for a brand starts at the beginning, for a colour at the end, and for a category where its language
  /// puts it.
  func find(_ kind: ColumnExpression.WordKind, in text: Text) -> Text? {
    switch kind {
    case .sold: return CellWords.saysSold(text, in: arena) ? "0" : nil
    case .category: return category(in: text)
    case .gender: return gender(in: text)
    default: break
    }
    let words = words(of: text)
    if words.isEmpty { return nil }
    let brands = kind == .color ? brandSpans(in: words) : []
    var second: Text?
    for count in stride(from: min(5, words.count), through: 1, by: -1) {
      let starts = Array(0...(words.count - count))
      for start in kind == .color ? starts.reversed() : starts {
        guard let range = words.range(start, count), !brands.contains(where: { $0.contains(start) }) else { continue }
        let word = text[range]
        guard isKnown(kind, word, wordCount: count) else { continue }
        if kind == .brand, start > 0, WordFinder.onlyInFront[arena.folded(word)] != nil { continue }
        if kind == .brand, isNoBrand(words, start, count) { continue }
        if kind == .brand, count > 1, let brand = brandBeforeModel(words, start, count) { return brand }
        if kind == .color {
          let folded = arena.folded(word)
          // Snow boots are not white, and an item in mint condition is not green.
          if let next = words.folded(start + count, in: arena), WordFinder.noColorBefore[next] != nil { continue }
          // A pattern is a colour only if there is no other.
          if WordFinder.patterns[folded] != nil {
            second = second ?? word
            continue
          }
        }
        return word
      }
    }
    return second
  }

  /// The words of a text; `Denim jacket-Blue` ends with a colour, which is a part of its own.
  func words(of text: Text) -> TitleWords {
    var words = TitleWords(text)
    if text.contains(45) { words.part { isTail($1, behind: $0) } }
    return words
  }

  /// Whether what comes after a hyphen is a colour or a size, or both: `jacket-M-Black`.
  private func isTail(_ rest: Text, behind head: Text) -> Bool {
    let whole = arena.keep("\(head)-\(rest)")
    guard head.count > 2, isLetter(head[0]) || head[0] >= 0x80, !rest.isEmpty,
      tables.colors.named(arena.folded(whole)) == nil,
      tables.categories.place(of: arena.folded(whole)) == nil, tables.brands.named(arena.folded(whole)) == nil
    else { return false }
    var isKnown = true
    rest.split(by: 45) { part in
      let isColor = part.count > 2 && tables.colors.named(arena.folded(part)) != nil
      let isSize = WordFinder.letterSizes.contains(part) || part.isDigits && part.count == 2
      if !isColor, !isSize { isKnown = false }
    }
    return isKnown
  }

  private func category(in text: Text) -> Text? {
    if let known = categoryPlaces.answer(for: text) {
      return known.count == 0 ? nil : text[known.start..<(known.start + known.count)]
    }
    let found = CategoryFinder(finder: self).find(in: text)
    let place = found.map { Place(start: $0.offset(in: text), count: $0.count) } ?? Place()
    // A word that is not as the text has it, such as the end of a longer one, has no place in it.
    if place.start >= 0, place.start + place.count <= text.count { categoryPlaces.remember(place, for: text) }
    return found
  }

  /// The brand of `Nike Air Max 90` is Nike, though `Nike Air` is a brand, too: `Air Max 90` is a model of Nike.
  private func brandBeforeModel(_ words: TitleWords, _ start: Int, _ count: Int) -> Text? {
    for shorter in 1..<count {
      guard let range = words.range(start, shorter) else { continue }
      let brand = words.text[range]
      guard let known = tables.brands.named(arena.folded(brand)),
        let model = tables.models.model(of: arena.folded(known.name), in: words.text, arena),
        let next = words.folded(start + shorter, in: arena)
      else { continue }
      let folded = arena.folded(model)
      if folded[0..<(folded.first(32) ?? folded.count)] == next { return brand }
    }
    return nil
  }

  /// Whether a brand's name is the usual word here, or the text says that the item is of another brand.
  private func isNoBrand(_ words: TitleWords, _ start: Int, _ count: Int) -> Bool {
    let brand = BrandInWords(finder: self, words: words)
    return count == 1 && brand.isUsualWord(start) || brand.isDenied(start, count)
      || BrandInWords.deniesAll(words, in: arena)
  }

  /// The word that says whom it is for; `homme/femme` counts as one word, for both. `Sissy Boy` is a brand, and
  /// `not your girl` says nothing.
  private func gender(in text: Text) -> Text? {
    let words = TitleWords(text)
    let brands = brandSpans(in: words)
    var found: [Range<Int>] = []
    var genders: [Gender] = []
    for index in 0..<words.count where !brands.contains(where: { $0.contains(index) }) {
      let word = text[words.words[index]]
      guard isKnown(.gender, word, wordCount: 1), let gender = Gender.begun(by: arena.folded(word)) else { continue }
      let before = [words.folded(index - 1, in: arena), words.folded(index - 2, in: arena)]
      let behind = words.folded(index + 1, in: arena)
      let folded = arena.folded(word)
      let pairs = [before[0].map { arena.keep("\($0) \(folded)") }, behind.map { arena.keep("\(folded) \($0)") }]
      if pairs.contains(where: { $0.map { WordFinder.namesOfNobody[$0] != nil } ?? false }) { continue }
      if before.contains(where: { $0 == "not" || $0 == "no" || $0 == "kein" || $0 == "pas" }) { continue }
      found.append(words.words[index])
      if !genders.contains(gender) { genders.append(gender) }
    }
    guard let first = found.first, let last = found.last else { return nil }
    return genders.count > 1 ? text[first.lowerBound..<last.upperBound] : text[first]
  }

  /// Which words are part of a brand's name, and nothing else: `Jack & Jones`, `Pull and Bear`, `Polo Ralph Lauren`.
  func brandSpans(in words: TitleWords) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var found = 0
      for count in stride(from: min(4, words.count - start), through: 1, by: -1) where found == 0 {
        guard let range = words.range(start, count) else { continue }
        let word = words.text[range]
        guard isKnown(.brand, word, wordCount: count) else { continue }
        if start > 0, WordFinder.onlyInFront[arena.folded(word)] != nil { continue }
        if count > 1 || !BrandInWords(finder: self, words: words).isUsualWord(start) { found = count }
      }
      if found > 0 { spans.append(start..<(start + found)) }
      start += max(1, found)
    }
    return spans
  }

  func isKnown(_ kind: ColumnExpression.WordKind, _ text: Text, wordCount: Int) -> Bool {
    let folded = arena.folded(text)
    // One letter means something in a column of its own, and nothing in a sentence.
    guard folded.count > 1 || kind == .size else { return false }
    switch kind {
    case .brand:
      guard folded.count > 2, tables.brands.named(folded) != nil, tables.noBrand[folded] == nil else { return false }
      let isJoined = text.contains(45) && folded.contains(32)
      if wordCount == 1, !isJoined || tables.colors.named(folded) == nil { return !isOrdinaryBrand(folded) }
      if WordFinder.sentences[folded] != nil { return false }
      // `Off white` is a colour if it is not written as the brand writes itself.
      return tables.colors.named(folded) == nil || text.contains(45)
    case .category: return tables.categories.place(of: folded) != nil || isPlural(folded)
    case .color: return tables.colors.named(folded) != nil
    case .material:
      return folded.count > 2 && !WordFinder.colloquial.contains(folded) && tables.materials.named(folded) != nil
    case .condition: return folded.count > 3 && tables.conditions.named(folded) != nil
    case .gender: return folded.count > 2 && !WordFinder.pronouns.contains(folded) && Gender.begun(by: folded) != nil
    case .size: return WordFinder.letterSizes.contains(text) || isSizeNumber(text) || SizeInWords.isOne(text, in: arena)
    case .sold: return false
    case .decade: return wordCount == 1 && (text.hasSuffix("s") || text.count == 4) && Decade(text) != nil
    }
  }

  /// `W32`, `W32/L34`: a number that can only be a size.
  private func isSizeNumber(_ text: Text) -> Bool {
    guard text.count >= 3, text[0] == UInt8(ascii: "W"), text[1..<3].isDigits else { return false }
    return text.count == 3 || text.count <= 8 && text.contains(UInt8(ascii: "L"))
  }

  func isPlural(_ folded: Text) -> Bool {
    folded.count > 3 && folded.hasSuffix("s") && !folded.hasSuffix("ss")
      && tables.categories.place(of: folded[0..<(folded.count - 1)]) != nil
  }

  private func isOrdinaryBrand(_ folded: Text) -> Bool {
    if let known = ordinaryBrands.answer(for: folded) { return known }
    let isOrdinary = isOrdinary(folded)
    ordinaryBrands.remember(isOrdinary, for: folded)
    return isOrdinary
  }

  /// Words that are also names of brands, but have their usual meaning in a title.
  private func isOrdinary(_ folded: Text) -> Bool {
    if folded.isDigits || Gender.named(folded) != nil || tables.colors.named(folded) != nil { return true }
    if tables.categories.place(of: folded) != nil || isPlural(folded) || tables.materials.named(folded) != nil {
      return true
    }
    return tables.conditions.named(folded) != nil || WordFinder.ordinary[folded] != nil
      || Gender.speaksOfChildren(folded)
  }

  private static func table(_ words: [Text]) -> KeyTable {
    var table = KeyTable()
    for word in words { table.set(word, 1) }
    return table
  }

  /// Materials in a column of their own; in a sentence most often a colour, a wash or a collar.
  private static let colloquial: [Text] = [
    "down", "stone", "gold", "silver", "steel", "argent", "oro", "plata", "argento", "punto", "mousse", "foam", "plume",
    "crystal", "cristal", "glass", "paper", "gelbgold",
  ]
  /// Names of brands and characters with a word such as `boy` or `girl` in them.
  private static let namesOfNobody = table([
    "sissy boy", "nasty gal", "boy london", "bad boy", "bad girl", "golden boy", "lost boys", "beach boys",
    "beastie boys", "spice girls", "gossip girl", "guess girl", "girl skateboards", "boys club", "man city",
    "manchester united", "spider man", "iron man", "bat man", "mega man", "pac man", "super man", "x men", "tom boy",
    "boy meets", "fat boy", "play boy", "game boy", "cow boy", "cow girl", "boyfriend jeans", "boy friend",
    "girl power", "it girl", "mr men", "wonder woman", "cat woman", "old man", "little man", "rocket man",
  ])
  private static let pronouns: [Text] = ["her", "him", "all", "uni", "both"]
  static let letterSizes: [Text] = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "2XL", "3XL", "4XL"]
  private static let noColorBefore = table([
    "boots", "boot", "condition", "etat", "shoes", "leopard", "board", "gold", "market", "label",
  ])
  private static let patterns = table([
    "graphic", "graphic print", "print", "printed", "imprime", "imprimee", "floral", "flower", "fleuri", "fleurie",
    "striped", "stripes", "stripe", "raye", "rayee", "rayures", "checked", "check", "plaid", "carreaux", "tartan",
    "pattern", "patterned", "motif", "motifs", "leopard", "camo", "camouflage", "tie dye", "polka dot", "pois",
    "animal print",
    "paisley", "rainbow", "colorful", "colourful", "bunt", "gemustert", "gestreift", "fantasia", "stampa",
  ])
  /// Brands whose names are common words in titles: they count as brands only at the beginning.
  private static let onlyInFront = table([
    "england", "britain", "scotland", "ireland", "spain", "germany", "europe", "africa", "asia", "india", "china",
    "brazil", "mexico", "canada", "berlin", "milano", "roma", "madrid", "tokyo", "new york", "miami", "vegas",
    "chicago", "texas", "hollywood", "art", "frame", "you", "two", "three", "spirit", "miss", "mister", "blossom",
    "non", "attitude", "mascara", "emotion", "rosy", "monday", "voodoo", "shiny", "diva", "heritage", "friends",
    "friend", "zebra", "darling", "addict", "jump", "campus", "inside", "outside", "mystic", "quartz", "wasted",
    "illusion", "identity", "spot", "papaya", "victory", "volleyball", "team", "player", "game", "play", "music",
    "party", "night", "day", "sunday", "summer time", "weekend", "holiday", "spring", "time", "world", "life",
    "peace", "hope", "smile", "secret", "kiss", "cherry blossom", "good look", "little miss",
    "rider", "biker", "racing", "race", "speed", "power", "energy", "force", "storm", "thunder", "fire", "ice",
    "water", "wind", "earth", "spice", "sugar", "candy", "chocolate", "vanilla", "coffee", "wine", "mint condition",
    "details", "detail", "edition", "limited", "collection", "series", "line", "studio", "label", "lab", "factory",
    "store", "outlet", "vintage shop", "quality", "value", "extra", "ultra", "mega", "plus size", "double", "single",
    "triple", "first", "last", "same", "different", "unique", "special", "perfect", "excellent", "great", "amazing",
    "beautiful", "gorgeous", "cute", "adorable", "stylish", "trendy", "fancy", "classy",
  ])
  /// Names of brands that are what people say.
  private static let sentences = table([
    "i love", "i am", "love me", "look at me", "just for you", "made in italy", "made in france", "new collection",
    "for you", "be happy", "mint condition", "vintage shop", "plus size",
  ])
  private static let ordinary = table([
    "vintage", "new", "the", "style", "original", "classic", "basic", "sport", "sports", "only", "next", "casual",
    "street", "streetwear", "fashion", "luxury", "premium", "rare", "retro", "custom", "handmade", "made", "one",
    "best", "super", "summer", "winter", "love", "star", "american", "france", "paris", "london", "italy", "japan",
    "usa", "club", "pull", "bear", "nos", "jeune", "mode", "look", "fit", "slim", "regular", "short", "long", "mini",
    "soft", "cool", "wild", "free", "good", "nice", "size", "taille", "other", "autre", "set", "pack", "lot", "kids",
    "baby", "print", "printed", "logo", "big", "small", "large", "medium", "heart", "rose", "pearl", "moon", "angel",
    "bird", "gem", "dream", "galaxy", "anchor", "origami", "charm", "sun", "golden", "object", "pieces", "element",
    "kiwi", "bamboo", "bambou", "mango tree", "lemon", "peach", "cherry", "berry", "apple", "olive", "honey", "forest",
    "ocean", "beach", "surf", "ski", "snow", "rain", "cloud", "sky", "stone", "diamond", "crystal", "flower", "garden",
    "tiger", "lion", "wolf", "fox", "cat", "dog", "horse", "butterfly", "dragon", "queen", "king", "princess", "prince",
    "home", "house", "city", "urban", "country", "natural", "organic", "eco", "pure", "simple", "modern", "elegant",
    "glamour", "chic", "boho", "gothic", "punk", "rock", "army", "military", "work", "office", "travel", "outdoor",
    "yoga",
    "running", "fitness", "dance", "golf", "tennis", "football", "basketball", "motion", "active", "comfort", "magic",
    "happy", "lucky", "sweet", "pretty", "lovely", "sexy", "hot", "fresh", "clean", "bold", "bright", "light", "dark",
    "deep", "high", "low", "wide", "tall", "petite", "plus", "maxi", "midi", "noel", "ete", "hiver", "printemps",
    "automne", "femme", "homme", "enfant", "jamais", "neuf", "neuve", "tres", "bon", "belle", "beau", "jolie", "joli",
    "grand", "petit", "petite", "nouveau", "nouvelle", "marque", "coton", "laine", "cuir",
  ])
}
