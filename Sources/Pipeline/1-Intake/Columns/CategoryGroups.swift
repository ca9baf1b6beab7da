/// Words for groups of clothes that say when or where one wears them, and not what they are: `Activewear`, `Badmode`.
///
/// No catalogue has such a name, so the title says what the item is. A word that is not known at all may mean anything:
/// a deodorant called "Blue Jeans" is no jeans.
enum CategoryGroups {
  /// Whether a category, or the last part of its path, is one.
  static func isOne(_ category: Text, _ arena: Arena) -> Bool {
    var end = category.count
    while end > 0, signs.contains(category[end - 1]) || isSpace(category[end - 1]) { end -= 1 }
    var start = end
    while start > 0, !signs.contains(category[start - 1]) { start -= 1 }
    return words[arena.folded(category[start..<end].trimmed)] != nil
  }

  private static let signs: [UInt8] = [
    UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"),
  ]

  private static let words: KeyTable = {
    var table = KeyTable(capacity: 256)
    for word in all { table.set(word, 1) }
    return table
  }()

  /// In folded form: English, French, German, Spanish, Italian, Dutch, Polish.
  private static let all: [Text] = [
    "activewear", "active wear", "sportswear", "sports wear", "gym wear", "gymwear", "athleisure", "nightwear",
    "night wear", "sleepwear", "loungewear", "lounge wear", "homewear", "beachwear", "swimwear", "swim wear", "swim",
    "knitwear", "outerwear", "outer wear", "workwear", "work wear", "formalwear", "formal wear", "partywear",
    "party wear", "occasionwear", "eveningwear", "evening wear", "rainwear", "skiwear", "ski wear", "underwear",
    "maternity", "maternity wear", "babywear", "baby clothes", "layette", "footwear", "headwear", "legwear", "denim",
    "basics", "essentials", "plus size", "festival", "holiday", "vintage", "new in", "new arrivals", "sale",
    "bottomwear", "bottom wear", "topwear", "top wear", "bottoms", "sports", "fitness", "yoga", "running", "casualwear",
    "vetements de sport", "vetement de sport", "sport", "tenues de sport", "vetements de nuit", "vetement de nuit",
    "linge de nuit", "tenues de nuit", "maillots et plage", "mode balneaire", "plage", "balneaire", "mailles", "maille",
    "grossesse", "maternite", "vetements de grossesse", "naissance", "vetements bebe", "ceremonie", "soiree", "ski",
    "vetements de ski", "vetements de travail", "vetements dinterieur", "nouveautes", "soldes", "grandes tailles",
    "sportbekleidung", "sportkleidung", "sportmode", "nachtwasche", "nachtbekleidung", "bademode", "badebekleidung",
    "strandmode", "strickwaren", "strick", "umstandsmode", "arbeitskleidung", "berufsbekleidung", "abendmode",
    "festmode", "anlassmode", "skibekleidung", "skimode", "regenbekleidung", "homewear und loungewear", "babykleidung",
    "erstausstattung", "unterwasche", "wasche", "oberbekleidung", "outdoorbekleidung", "trachtenmode", "neuheiten",
    "complementos", "ropa deportiva", "ropa de deporte", "deporte", "ropa de noche", "ropa de dormir", "ropa de bano",
    "moda bano", "ropa de playa", "punto", "ropa de punto", "premama", "ropa interior", "ropa de abrigo",
    "ropa de trabajo", "ropa de bebe", "canastilla", "calzado", "novedades", "rebajas", "fiesta", "ropa de fiesta",
    "abbigliamento sportivo", "sportivo", "intimo", "notte", "abbigliamento notte", "moda mare", "mare", "maglieria",
    "premaman", "abbigliamento da lavoro", "calzature", "complementi", "cerimonia", "abbigliamento neonato",
    "corredino",
    "capispalla", "novita", "saldi",
    "sportkleding", "nachtmode", "nachtkleding", "badmode", "badkleding", "strandkleding", "gebreide kleding",
    "zwangerschapskleding", "positiekleding", "werkkleding", "ondergoed", "ondermode", "babykleding", "schoeisel",
    "feestkleding", "skikleding", "regenkleding", "bovenkleding", "huispak en loungewear", "nieuw binnen",
    "odziez sportowa", "ubrania sportowe", "bielizna", "bielizna nocna", "stroje kapielowe", "moda plazowa", "plazowe",
    "dzianina", "odziez ciazowa", "ubrania ciazowe", "odziez robocza", "obuwie", "odziez wierzchnia",
    "odziez niemowleca", "wyprawka", "okrycia wierzchnie", "nowosci", "wyprzedaz", "dodatki",
  ]
}
