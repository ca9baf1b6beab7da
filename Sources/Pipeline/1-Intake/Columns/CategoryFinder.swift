/// Finds what an item is in its title, as a reader would: `Long Sleeve Blouse` is a blouse, `robe en jean` a dress, and
/// `rock cover for tablet` nothing to wear.
struct CategoryFinder {
  let finder: WordFinder

  private struct Match {
    let start: Int
    let count: Int
    let word: Text
  }

  func find(in text: Text) -> Text? {
    guard isPath(text) else { return findInTitle(text) }
    // Of a path the last part says most. A stuff says of what the part above it is made: `Jackets/Denim`.
    var end = text.count
    var stuff: Text?
    for index in (0..<text.count).reversed() where index == 0 || CategoryFinder.isStep(text[index]) {
      let part = text[(CategoryFinder.isStep(text[index]) ? index + 1 : index)..<end].trimmed
      end = index
      if stuff == nil, CategoryTable.stuffs[finder.arena.folded(part)] != nil {
        stuff = part
        continue
      }
      if let stuff, let found = findInTitle(finder.arena.keep("\(String(stuff)) \(String(part))")) { return found }
      if let found = findInTitle(part) { return found }
    }
    return stuff.flatMap(findInTitle)
  }

  private func findInTitle(_ text: Text) -> Text? {
    let words = finder.words(of: text)
    let brands = finder.brandSpans(in: words)
    if brands.isEmpty, isHalfKnownPair(text) { return nil }
    let signs = LanguageSigns(words, in: finder.arena)
    if let found = find(in: words, outside: brands, signs) { return found }
    // `Levi's jeans` and `Armani Jeans` are brands, too; if nothing else says what the item is, their last word does.
    let shorter = brands.filter { $0.count > 1 }.map { $0.lowerBound..<($0.upperBound - 1) }
    return shorter.isEmpty ? nil : find(in: words, outside: brands.filter { $0.count == 1 } + shorter, signs)
  }

  /// `Women > Accessories > Scarves`, `Women/Accessories/Scarves`, `Womenswear/Coats`; `Robe/Jupe` is a title.
  private func isPath(_ text: Text) -> Bool {
    var slashes = 0
    var first = 0
    for index in 0..<text.count where CategoryFinder.isStep(text[index]) {
      if text[index] == UInt8(ascii: ">") { return true }
      if slashes == 0 { first = index }
      slashes += 1
    }
    return slashes > 1 || slashes == 1 && Gender.described(by: finder.arena.folded(text[0..<first])) != nil
  }

  private static func isStep(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }

  private func find(in words: TitleWords, outside brands: [Range<Int>], _ signs: LanguageSigns) -> Text? {
    var matches: [Match] = []
    var start = 0
    while start < words.count {
      let match = brands.contains { $0.contains(start) } ? nil : match(at: start, words, signs)
      if let match { matches.append(match) }
      start += match?.count ?? 1
    }
    // A match that overlaps a brand's name is part of that name.
    matches.removeAll { match in
      brands.contains { $0.overlaps(match.start..<(match.start + match.count)) } || isOfOtherThing(match, words)
    }
    // `Roll neck jumper` is a jumper; a `Col roulé` alone is one. `Short` can say how long another garment is.
    if matches.count > 1 {
      let others = matches.filter { CategoryFinder.manners[finder.arena.folded($0.word)] == nil }
      if !others.isEmpty { matches = others }
    }
    guard let part = matches.first.map({ words.parts[$0.start] }) else { return nil }
    // What comes after a dash is a remark.
    var inPart = matches.filter { words.parts[$0.start] == part }
    // `Shirt collar dress` is a dress: the collar is the shirt's.
    if let last = inPart.last {
      inPart.removeAll { match in
        match.start < last.start
          && words.folded(match.start + match.count, in: finder.arena).map { CategoryFinder.details[$0] != nil }
            ?? false
      }
    }
    let end = preposition(in: words, behind: inPart[0])
    let head = inPart.filter { $0.start < end }
    guard let first = head.first, let last = head.last else { return nil }
    return result(isHeadFirst(first, last, signs) ? first : last, words)
  }

  /// Whether the word is part of a phrase for what is not worn, or not the garment: `body lotion`, `dust bag`, `tie dye`.
  private func isOfOtherThing(_ match: Match, _ words: TitleWords) -> Bool {
    // Most garments are in no such phrase.
    guard CategoryFinder.otherWords[finder.arena.folded(match.word)] != nil else { return false }
    let end = match.start + match.count
    for start in max(0, match.start - 2)...match.start {
      for stop in end...min(words.count, end + 2) where stop - start > match.count {
        guard let range = words.range(start, stop - start) else { continue }
        if CategoryFinder.otherThings[finder.arena.folded(words.text[range])] != nil { return true }
      }
    }
    return false
  }

  /// Whether it is a pair of which only one is known, as `Bath & Body`: then it is not that one.
  private func isHalfKnownPair(_ text: Text) -> Bool {
    guard let sign = text.first(UInt8(ascii: "&")) else { return false }
    let halves = [text[0..<sign].trimmed, text.from(sign + 1).trimmed]
    let isKnown = halves.map { finder.tables.categories.place(of: finder.arena.folded($0)) != nil }
    return isKnown[0] != isKnown[1] && find(in: halves[isKnown[0] ? 1 : 0]) == nil
  }

  private func match(at start: Int, _ words: TitleWords, _ signs: LanguageSigns) -> Match? {
    let arena = finder.arena
    for count in stride(from: min(5, words.count - start), through: 1, by: -1) {
      guard let range = words.range(start, count) else { continue }
      let word = words.text[range]
      guard finder.isKnown(.category, word, wordCount: count) else {
        if count == 1, let inside = behindPerson(word) ?? CompoundWords.head(of: arena.folded(word), finder) {
          return Match(start: start, count: 1, word: inside)
        }
        continue
      }
      let folded = arena.folded(word)
      let next = words.folded(start + count, in: arena)
      if count == 1, isDoubtful(folded, words, start, next, signs) { return nil }
      // `Long sleeve` and `polo neck` say how something is.
      if CategoryFinder.manners[folded] != nil, start + count < words.count {
        // A French title that begins with it is about shorts.
        if folded == "short", start == 0, signs.has(.french) { return Match(start: start, count: count, word: word) }
        return CategoryFinder.necks[folded] == nil ? nil : Match(start: start, count: count, word: word)
      }
      return Match(start: start, count: count, word: word)
    }
    return nil
  }

  /// German and Dutch write in one word for whom it is: `Damenkleid`, `Herrenhosen`, `damesjurk`.
  private func behindPerson(_ word: Text) -> Text? {
    let folded = finder.arena.folded(word)
    for person in CategoryFinder.persons where folded.hasPrefix(person) && folded.count > person.count + 2 {
      // Plurals in -en and -er: the tables know the trousers, not each form.
      for ending in ["", "en", "er", "n", "e"] as [Text] where folded.hasSuffix(ending) {
        let rest = folded[person.count..<(folded.count - ending.count)]
        if rest.count > 2, finder.isKnown(.category, rest, wordCount: 1) { return rest }
        let longer = finder.arena.keep("\(rest)e")
        if ending == "en", finder.isKnown(.category, longer, wordCount: 1) { return longer }
      }
    }
    return nil
  }

  /// A word without the person before it: `damenschuhe` are shoes.
  static func withoutPerson(_ folded: Text) -> Text {
    persons.first { folded.hasPrefix($0) && folded.count > $0.count + 2 }.map { folded.from($0.count) } ?? folded
  }

  private static let persons: [Text] = [
    "damen", "herren", "madchen", "jungen", "knaben", "kinder", "baby", "dames", "heren", "meisjes", "jongens",
  ]

  /// Whether a word alone means something else than what is worn.
  private func isDoubtful(
    _ folded: Text, _ words: TitleWords, _ start: Int, _ next: Text?, _ signs: LanguageSigns
  ) -> Bool {
    let before = words.folded(start - 1, in: finder.arena)
    switch folded {
    case "set", "sets", "ensemble", "ensembles", "lot", "pack": return words.count > 1
    case "rock", "hut", "kappe", "hemd": return words.count > 1 && !signs.has(.german)
    case "pet", "rok", "broek": return words.count > 1 && !signs.has(.dutch)
    case "golf": return words.count > 1 && !signs.has(.italian)
    case "teddy", "shawl", "pull", "body", "sport", "slip", "gilet", "string":
      if folded == "shawl" { return next == "lapel" || next == "collar" }
      if folded == "teddy" { return words.count > 1 }
      return false
    case "boot", "boots": return next == "cut" || next == "leg" || next == "cover"
    case "robe", "robes":
      return before.map { CategoryFinder.beforeGowns[$0] != nil } ?? false || signs.has(.english) && !signs.has(.french)
    case "culotte", "culottes": return signs.has(.english) && !signs.has(.french)
    case "cover", "case", "bra": return false
    default: return false
    }
  }

  /// The place of the first word that introduces what the item is for, made of or comes with.
  private func preposition(in words: TitleWords, behind match: Match) -> Int {
    var index = match.start + match.count
    while index < words.count {
      if let word = words.folded(index, in: finder.arena), CategoryFinder.prepositions[word] != nil { return index }
      index += 1
    }
    return words.count
  }

  /// French, Italian, Spanish and Polish name the item first; English, German and Dutch name it last.
  private func isHeadFirst(_ first: Match, _ last: Match, _ signs: LanguageSigns) -> Bool {
    let word = finder.arena.folded(first.word)
    let end = word.last(32, notBefore: 0).map { word.from($0 + 1) } ?? word
    let lastWord = finder.arena.folded(last.word)
    let lastEnd = lastWord.last(32, notBefore: 0).map { lastWord.from($0 + 1) } ?? lastWord
    let isCertain = CategoryFinder.certainHeads[lastEnd] != nil
    let isRomance = CategoryFinder.romanceHeads[end] != nil
    // `Camisa Oxford slim fit` is a shirt, though its last words are English.
    if isRomance, !isCertain { return true }
    if signs.isHeadFirst { return true }
    if signs.isHeadLast { return false }
    // `Slip dress`, `Trench dress`: a noun of a language that names the item last, after a word of no language.
    if isCertain, !isRomance { return false }
    return CategoryFinder.headLast[end] == nil && !end.hasSuffix("s") || CategoryFinder.headFirst[end] != nil
  }

  /// A word that is another garment in the title's language: a Spanish jersey is a sweater, an Italian costume is for the
  /// beach, and a Dutch vest is a cardigan.
  private func meaning(of folded: Text, _ match: Match, _ words: TitleWords) -> Text? {
    switch folded {
    case "jersey":
      let isOfSomething = words.folded(match.start + 1, in: finder.arena) == "de"
      return isOfSomething || LanguageSigns(words, in: finder.arena).isMostly(.spanish) ? "sweater" : nil
    case "costume": return LanguageSigns(words, in: finder.arena).isMostly(.italian) ? "costume da bagno" : nil
    case "vest": return LanguageSigns(words, in: finder.arena).isMostly(.dutch) ? "vestje" : nil
    default: return nil
    }
  }

  private func result(_ match: Match, _ words: TitleWords) -> Text {
    let arena = finder.arena
    let folded = arena.folded(match.word)
    if folded == "tights", let before = words.folded(match.start - 1, in: arena), CategoryFinder.sports[before] != nil {
      return "leggings"
    }
    if let meant = meaning(of: folded, match, words) { return meant }
    // The tables know the jacket, not the jackets.
    let isPlural = finder.tables.categories.place(of: folded) == nil
    return isPlural ? match.word[0..<(match.word.count - 1)] : match.word
  }

  private static func table(_ words: [Text]) -> KeyTable {
    var table = KeyTable()
    for word in words { table.set(word, 1) }
    return table
  }

  private static let manners = table([
    "long sleeve", "long sleeves", "short sleeve", "longsleeve", "polo neck", "roll neck", "turtle neck", "turtleneck",
    "short",
    "crew neck", "v neck", "high neck", "mock neck", "manches longues", "col roule", "dolcevita", "rollkragen",
  ])
  private static let necks = table([
    "turtleneck", "turtle neck", "roll neck", "polo neck", "col roule", "dolcevita", "cuello alto",
  ])
  /// What a garment can have from another garment, or be like in part.
  private static let details = table([
    "front", "neck", "necked", "neckline", "waist", "waisted", "back", "side", "hem", "sleeve", "sleeves", "sleeved",
    "collar", "collared", "lapel", "print", "printed", "pattern", "detail", "details", "trim", "trimmed", "style",
    "cut",
    "length", "closure", "fastening", "belted", "strap", "straps", "cuff", "cuffs", "pocket", "look", "hood",
  ])
  /// Phrases with a garment's word that are something else.
  private static let otherThings = table([
    "body lotion", "body butter", "body mist", "body spray", "body scrub", "body oil", "body cream", "body wash",
    "body milk", "body lotions", "body shop", "the body shop", "lait corps", "creme corps", "huile corps", "body wrap",
    "body pillow", "body glitter", "full body", "body warmer",
    "shoe bag", "shoe bags", "shoe lace", "shoe laces", "shoe box", "shoe boxes", "shoe rack", "shoe tree",
    "shoe trees",
    "shoe care", "shoe polish", "shoe cleaner", "shoe horn", "shoe storage", "shoe insoles", "shoe charms",
    "boite a chaussures", "boite chaussures", "boite de chaussures", "boite a bijoux", "boite a chapeau",
    "sac a chaussures", "lacets de chaussures", "lacets chaussures", "cirage chaussures", "meuble a chaussures",
    "caja de zapatos", "scatola di scarpe", "scatola scarpe", "schoenen doos", "pudelko na buty",
    "dust bag", "dust bags", "garment bag", "garment bags", "sleeping bag", "sleeping bags", "suit bag", "paper bag",
    "paper bags", "shopping bag plastic", "gift bag", "gift bags", "tea bag", "bean bag", "punching bag", "laundry bag",
    "bag charm", "bag charms", "bag strap", "bag insert", "bag organizer", "bag organiser", "bag in bag", "hat box",
    "sac de couchage", "sac a poubelle", "sac poubelle", "sac a vin", "sac cadeau", "sac en papier", "sac papier",
    "sac de frappe", "sac isotherme", "sac a langer matelas", "saco de dormir", "sacco a pelo", "schlaf sack",
    "bolsa de papel", "bolsa regalo", "borsa termica", "borsa di carta", "papieren tas", "torba papierowa",
    "tie dye", "tie dyed", "tie die", "tie front", "tie waist", "tie neck", "tie back", "tie side", "tie belt",
    "tie up",
    "tie sleeve", "tie strap", "tie straps", "tie hem", "tie detail", "tie shoulder", "tie bow", "tie clip", "tie pin",
    "cable tie", "hair tie", "hair ties", "dress form", "dress code", "dress pattern", "sewing pattern dress",
    "coat hanger", "coat hangers", "coat rack", "coat hook", "coat stand", "hat stand", "hat rack", "jewelry box",
    "jewellery box", "watch box", "watch winder", "ring box", "ring light", "ring binder",
    "belt bag strap", "seat belt", "boot camp", "boot tree", "car boot", "sock yarn", "shirt stays", "t shirt yarn",
    "bra extender", "bra straps", "bra strap", "bra clips", "top coat nail", "nail top", "base top", "table top",
    "laptop top", "scarf ring", "robe hook", "bow tie pasta", "cap bottle", "knee cap", "swim cap case",
  ])
  /// All words of these phrases.
  private static let otherWords: KeyTable = {
    var words = KeyTable(capacity: 512)
    otherThings.forEach { phrase, _ in phrase.split(by: 32) { words.set($0, 1) } }
    return words
  }()
  private static let sports = table(["yoga", "running", "sport", "sports", "gym", "training", "compression", "workout"])
  private static let beforeGowns = table([
    "silk", "satin", "bath", "lace", "kimono", "bridal", "terry", "fleece", "lounge", "velour", "hotel",
  ])
  private static let prepositions = table([
    "for", "with", "w", "in", "by", "from", "pour", "avec", "sans", "a", "en", "de", "fur", "mit", "aus", "von", "con",
    "per",
    "di", "da", "del", "della", "senza", "para", "sin", "voor", "met", "van", "z", "ze", "dla", "na", "und", "and",
    "et", "&",
  ])
  private static let headLast = table([
    "dress", "shirt", "tshirt", "tee", "jeans", "jean", "pants", "trousers", "skirt", "coat", "jacket", "blazer",
    "blouse",
    "top", "sweater", "jumper", "hoodie", "sweatshirt", "cardigan", "shorts", "boots", "boot", "shoes", "shoe",
    "sneakers",
    "trainers", "sandals", "heels", "bag", "belt", "hat", "cap", "scarf", "gloves", "socks", "tights", "leggings",
    "jumpsuit",
    "suit", "vest", "watch", "necklace", "bracelet", "earrings", "ring", "bikini", "bra", "underwear", "kleid", "hose",
    "jacke", "mantel", "bluse", "hemd", "pullover", "polo", "denim", "t shirt", "parka", "bomber", "tunic", "romper",
  ])
  /// Nouns that are used in no language that names the item first.
  private static let certainHeads = table([
    "dress", "dresses", "shirt", "shirts", "jacket", "jackets", "coat", "coats", "skirt", "skirts", "pants", "trousers",
    "bag", "bags", "boots", "shoes", "sweater", "jumper", "cardigan", "hoodie", "sweatshirt", "blouse", "sandals",
    "gloves", "socks", "hat", "scarf", "belt", "tights", "swimsuit", "jumpsuit", "kleid", "hose", "jacke", "mantel",
    "bluse", "hemd", "rock", "schuhe", "stiefel", "jurk", "broek", "jas", "rok", "trui", "schoenen", "laarzen",
  ])
  /// Nouns of languages that name the item first.
  private static let romanceHeads = table([
    "robe", "robes", "jupe", "jupes", "chemise", "chemises", "chemisier", "veste", "vestes", "manteau", "pantalon",
    "haut", "pull", "pulls", "gilet", "sac", "sacs", "chaussures", "baskets", "bottes", "bottines", "jean", "debardeur",
    "blouson", "tailleur", "combinaison", "salopette", "maillot", "bonnet", "echarpe", "ceinture", "sandales",
    "tunique",
    "vestido", "vestidos", "falda", "camisa", "camiseta", "chaqueta", "abrigo", "pantalones", "bolso", "zapatos",
    "jersey", "sudadera", "cazadora", "vaqueros", "zapatillas", "botas", "gonna", "camicia", "maglia", "maglietta",
    "maglione", "giacca", "cappotto", "pantaloni", "borsa", "scarpe", "abito", "vestito", "felpa", "giubbotto",
    "stivali", "sukienka", "spodnica", "koszula", "koszulka", "kurtka", "plaszcz", "spodnie", "torebka", "buty",
    "bluza", "bluzka", "sweter", "marynarka", "kozaki", "botki",
  ])
  private static let headFirst = table([
    "pantalons", "chaussures", "bottes", "baskets", "collants", "lunettes", "sandales",
  ])
}

/// In which languages a title can be, by small words and endings.
struct LanguageSigns {
  enum Language: Int, CaseIterable { case english, french, german, italian, spanish, dutch, polish }

  private var counts = SIMD8<UInt8>(repeating: 0)

  init(_ words: TitleWords, in arena: Arena) {
    let table = LanguageSigns.table
    for index in 0..<words.count {
      guard let word = words.folded(index, in: arena), let languages = table[word] else { continue }
      for language in 0..<Language.allCases.count where languages & (1 << language) != 0 { counts[language] += 1 }
    }
  }

  func has(_ language: Language) -> Bool { counts[language.rawValue] > 0 }

  /// Whether more of its words are of this language than of any other.
  func isMostly(_ language: Language) -> Bool {
    Language.allCases.allSatisfy { $0 == language || counts[$0.rawValue] < counts[language.rawValue] }
  }

  private var last: UInt8 { max(counts[0], counts[2], counts[5]) }
  private var first: UInt8 { max(counts[1], counts[3], counts[4], counts[6]) }
  var isHeadFirst: Bool { first > last }
  var isHeadLast: Bool { last > first }

  /// By word, the languages that it points to, a bit for each.
  private static let table: KeyTable = {
    var words = KeyTable(capacity: 512)
    for (language, list) in lists {
      list.split(by: 32) { words.set($0, (words[$0] ?? 0) | 1 << language.rawValue) }
    }
    return words
  }()

  private static let lists: [(Language, Text)] = [
    (
      .english,
      "the and with for in of men mens women womens black white blue red green grey gray pink yellow brown purple navy silk wool cotton leather long short sleeve size new vintage small large medium girls boys kids cover food wide leg cropped high waist waisted fit pleated flared oversized collar neck"
    ),
    (
      .french,
      "le la les de du des en avec pour et a noir noire blanc blanche bleu bleue rouge vert verte gris grise rose jaune marron soie laine coton cuir longue longues courte taille neuf neuve femme homme fille garcon ete hiver"
    ),
    (
      .german,
      "der die das und mit fur aus von schwarz schwarzer schwarze weiss blau blauer rot roter grun grau rosa gelb braun seide wolle baumwolle leder lang langer kurz kurzer gr grosse neu damen herren madchen jungen kinder"
    ),
    (
      .italian,
      "il lo la gli di da con per e nero nera bianco bianca blu rosso rossa verde grigio rosa giallo marrone seta lana cotone pelle lungo lunga corto corta taglia tg nuovo nuova donna uomo bambina bambino"
    ),
    (
      .spanish,
      "el la los las de del con para y negro negra blanco blanca azul rojo roja verde gris rosa amarillo marron seda lana algodon piel largo larga corto corta talla nuevo nueva mujer hombre nina nino"
    ),
    (
      .dutch,
      "de het een met voor van zwart zwarte wit witte blauw blauwe rood rode groen grijs roze geel bruin zijde wol katoen leer lang lange kort korte maat nieuw nieuwe dames heren meisje jongen"
    ),
    (
      .polish,
      "z ze na dla i czarny czarna biale bialy biala niebieski niebieska czerwony czerwona zielony szary rozowy zolty brazowy jedwab welna bawelna skora dlugi dluga krotki krotka rozmiar nowy nowa damska damskie meska meskie"
    ),
  ]
}
