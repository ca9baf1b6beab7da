/// Categories that say less than a title does: `Accessories`, and `Jackets` beside `Denim jacket`.
enum BroadCategories {
  /// Whether a word of the title says more than the category that a column holds, and nothing else.
  static func isNarrower(_ word: Text, than category: Text, _ tables: Tables, _ arena: Arena) -> Bool {
    let last = withoutPersons(lastPart(of: arena.folded(category)), arena)
    if last.isEmpty || names[last] != nil { return true }
    let folded = arena.folded(word)
    // Of `Jackets & Coats` the title says which.
    let halves = CategoryTable.halves(of: last)
    if halves.count > 1, let place = place(of: folded, tables) {
      return halves.contains { half in
        self.place(of: half, tables).map { tables.categories.names[$0].kind == tables.categories.names[place].kind }
          ?? false
      }
    }
    // The same thing, with what it is made of or for before it; German and Dutch write that as one word.
    guard folded.count > last.count else { return false }
    if let space = folded.last(32, notBefore: 0) { return singular(folded.from(space + 1)) == singular(last) }
    return stems(of: last).contains { folded.hasSuffix($0) }
  }

  /// `Kleider` are each a `Kleid`, `Jacken` a `Jacke`, `Jassen` a `Jas`.
  private static func stems(of word: Text) -> [Text] {
    let endings: [Text] = ["", "s", "e", "n", "en", "er"]
    var stems = endings.filter { word.hasSuffix($0) }.map { word[0..<(word.count - $0.count)] }
    for stem in stems where stem.count > 3 && stem[stem.count - 1] == stem[stem.count - 2] {
      stems.append(stem[0..<(stem.count - 1)])
    }
    return stems.filter { $0.count > 2 }
  }

  private static func place(of word: Text, _ tables: Tables) -> Int? {
    tables.categories.place(of: word) ?? tables.categories.place(of: singular(word))
  }

  /// Without words for whom it is: of `chaussures femme`, `women's shoes` and `damenschuhe` the shoes.
  private static func withoutPersons(_ words: Text, _ arena: Arena) -> Text {
    var rest = Writer(capacity: words.count)
    words.split(by: 32) { word in
      if Gender.named(word) != nil || Gender.speaksOfChildren(word) || joining.contains(word) { return }
      if rest.count > 0 { rest.write(byte: 32) }
      rest.write(CategoryFinder.withoutPerson(word))
    }
    return arena.keep(rest)
  }

  private static let joining: [Text] = ["pour", "fur", "de", "da", "para", "per", "voor", "dla", "for"]

  /// Of `Women > Accessories` the last part.
  private static func lastPart(of category: Text) -> Text {
    let signs: [UInt8] = [62, 47, 124, 44, 59, 32]
    var end = category.count
    while end > 0, signs.contains(category[end - 1]) { end -= 1 }
    var start = 0
    for index in 0..<end where signs.dropLast().contains(category[index]) { start = index + 1 }
    return category[start..<end].trimmed
  }

  private static func singular(_ word: Text) -> Text {
    word.count > 3 && word.hasSuffix("s") ? word[0..<(word.count - 1)] : word
  }

  private static let names: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "accessories", "accessory", "accessoires", "accessoire", "accesorios", "accessori", "zubehor", "akcesoria",
      "clothing", "clothes", "apparel", "garments", "fashion", "wear", "vetements", "vetement", "habits", "mode",
      "kleidung", "bekleidung", "ropa", "moda", "abbigliamento", "kleding", "odziez", "ubrania", "women", "men",
      "womens",
      "mens", "kids", "femme", "homme", "enfant", "enfants", "damen", "herren", "kinder", "mujer", "hombre", "donna",
      "uomo", "dames", "heren", "new", "new in", "new arrivals", "sale", "sales", "promo", "promotions", "soldes",
      "outlet", "vintage", "other", "others", "autre", "autres", "misc", "uncategorized", "non classe", "divers",
      "shoes", "footwear", "chaussures", "schuhe", "zapatos", "scarpe", "schoenen", "buty", "jewelry", "jewellery",
      "bijoux", "schmuck", "joyeria", "gioielli", "sieraden", "bizuteria",
      // Departments of shops.
      "activewear", "sportswear", "sports", "sport", "gym wear", "gymwear", "athleisure", "beachwear", "beach", "swim",
      "nightwear & loungewear", "lounge", "intimates", "underwear & nightwear", "outerwear", "knitwear", "maternity",
      "baby", "babies", "newborn", "baby clothes", "kids shoes", "partywear", "occasionwear", "formalwear", "workwear",
      "officewear", "plus size", "petite", "ready to wear", "womenswear", "menswear", "ladieswear", "kidswear",
      "vetements sport", "sous vetements", "layette", "bebe", "naissance", "maternite", "grossesse", "plage",
      "ceremonie", "pret a porter", "maroquinerie", "grande taille", "mode femme", "mode homme",
      "sportbekleidung", "sportmode", "bademode", "nachtwasche", "unterwasche", "wasche", "dessous", "trachten",
      "trachtenmode", "umstandsmode", "babykleidung", "oberbekleidung", "oberteile", "anzuge", "strickwaren",
      "ropa deportiva", "deporte", "ropa interior", "ropa bano", "complementos", "premama", "calzado", "trajes",
      "abbigliamento sportivo", "intimo", "mare", "costumi", "completi", "neonato", "neonati", "calzature", "giubbotti",
      "cerimonia", "sportkleding", "badmode", "ondergoed", "nachtkleding", "zwangerschapskleding", "schoeisel",
      "babykleding", "feestkleding", "obuwie", "odziez sportowa", "bielizna", "niemowleta", "garnitury",
      "stroje kapielowe",
      "dodatki", "odziez damska", "odziez meska", "odziez wierzchnia",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
