/// Words that other programs write into cells, and that mean no value or a number.
enum CellWords {
  /// Whether a value says that there is none, as data tools write it.
  static func isBlank(_ text: Text) -> Bool {
    if SpreadsheetErrors.isOne(text) || isEmptyDay(text) { return true }
    guard text.count < 6 else { return text.isEmpty }
    switch text {
    case "", "NaN", "nan", "NULL", "null", "None", "none", "N/A", "n/a", "#N/A", "NA", "<NA>", "nil", "\\N", "NaT", "-",
      "--",
      "–",
      "—", "#REF!", "#NAME", "N.A.", "n.a.", "/", "//":
      return true
    default: return false
    }
  }

  /// `  /  /  ` and `  -   -`: what old programs write for a day that there is not.
  private static func isEmptyDay(_ text: Text) -> Bool {
    let sign = text.byte(orZeroAt: 0)
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "."), text.count <= 12 else {
      return false
    }
    for index in 0..<text.count where text[index] != sign && text[index] != 32 { return false }
    return true
  }

  /// A day that stands for none: the first one that a spreadsheet, a database or a clock knows.
  static func isNoDay(_ text: Text) -> Bool {
    noDays.contains { text.hasPrefix($0) }
  }

  private static let noDays: [Text] = [
    "1970-01-01", "0000-00-00", "1900-01-00", "1900-01-01", "1899-12-30", "1899-12-31", "0001-01-01", "01/01/1900",
    "00/01/1900", "01.01.1900", "00.01.1900", "1/0/1900", "1/1/1900", "01/00/1900", "30/12/1899", "31/12/1899",
    "00/00/0000",
    "00.00.0000", "01/01/1970", "01.01.1970", "1/1/1970", "01-01-1900", "00-00-0000", "01/01/0001", "1900/01/00",
    "1900/01/01",
  ]

  /// Whether a folded word says that there is no brand, size or the like: more than a blank, but no value.
  static func meansNone(_ folded: Text) -> Bool { none[folded] != nil }

  private static let none: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "not available", "not applicable", "not specified", "unspecified", "undefined", "unknown", "inconnu", "inconnue",
      "non renseigne", "non renseignee", "non precise", "non precisee", "non specifie", "non specifiee",
      "pas de taille",
      "sans taille", "aucune", "aucun", "unbekannt", "keine angabe", "k a", "ka", "nicht angegeben", "ohne angabe",
      "onbekend", "niet opgegeven", "desconocido", "desconocida", "no especificado", "sconosciuto", "sconosciuta",
      "non specificato", "non specificata", "nieznany", "nieznana", "brak", "no size", "none", "null", "n/a", "tbd",
      "tba",
      "?", "??", "???", "missing", "does not apply", "sans objet", "geen", "keine", "nan",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()

  /// The last part of a link of schema.org, as in `https://schema.org/UsedCondition`; any other text as it is.
  static func withoutSchema(_ text: Text) -> Text {
    guard text.count > 18, text.hasPrefix("http") else { return text }
    for start in ["https://schema.org/", "http://schema.org/", "https://www.schema.org/", "http://www.schema.org/"]
      as [Text] where text.hasPrefix(start) && text.count > start.count
    {
      return text.from(start.count)
    }
    return text
  }

  /// The number of pieces that a word means: 1, 0, or nil if it says neither.
  static func stock(_ text: Text, in arena: Arena) -> Int? {
    let folded = arena.folded(withoutSchema(text))
    if let known = stock[folded] { return known }
    // Folding drops the point of 1.5 and the sign of -1.
    return [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-")].contains(where: text.contains)
      ? nil : pieces(folded)
  }

  /// Whether a cell of a column such as `Status` or `is_sold` says that the item is sold.
  ///
  /// In a column such as `Sold on`, a day says it too.
  static func saysSold(_ text: Text, in arena: Arena) -> Bool {
    sold[arena.folded(withoutSchema(text))] != nil || isDay(text) && !isNoDay(text)
  }

  /// `2026-11-26`, `26/11/2026`, `26.11.26`, with or without a time.
  private static func isDay(_ text: Text) -> Bool {
    // What data tools write for no day.
    if text.hasPrefix("1970-01-01") || text.hasPrefix("0000-00-00") { return false }
    var digits = 0
    var signs = 0
    for index in 0..<min(text.count, 10) {
      if isDigit(text[index]) { digits += 1 } else if [45, 46, 47].contains(text[index]) { signs += 1 } else { break }
    }
    return signs == 2 && digits >= 4 && isDigit(text[0])
  }

  private static let sold: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "sold", "sold out", "soldout", "outofstock", "out of stock", "vendu", "vendue", "vendus", "epuise", "verkauft",
      "ausverkauft", "vendido", "vendida", "agotado", "venduto", "venduta", "esaurito", "verkocht", "uitverkocht",
      "sprzedane", "sprzedany", "sprzedana", "shipped", "delivered", "completed", "paid", "expedie", "livre",
      "reserved",
      "reserve", "reserviert", "closed", "ended", "true", "yes", "1", "oui", "ja", "si", "tak", "y", "vrai", "wahr",
      "t", "sim",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()

  /// `3 pcs`, `10+`, `noch 2`: a number with words, none of which says otherwise.
  private static func pieces(_ folded: Text) -> Int? {
    var number: Int?
    var isUnderstood = true
    folded.split(by: 32) { word in
      let digits = word.hasSuffix("+") ? word[0..<(word.count - 1)] : word
      if digits.isDigits {
        isUnderstood = isUnderstood && number == nil
        number = digits.integer
      } else if !counting.contains(word) {
        isUnderstood = false
      }
    }
    return isUnderstood ? number : nil
  }

  private static let counting: [Text] = [
    "pc", "pcs", "piece", "pieces", "pce", "pces", "stuck", "stk", "stuk", "stuks", "szt", "sztuk", "sztuki", "pz",
    "pezzi",
    "pezzo", "uds", "unidades", "unidad", "units", "unit", "left", "only", "noch", "in", "stock", "available", "en",
    "disponibles", "disponible", "verfugbar", "auf", "lager", "x", "exemplaire", "exemplaires",
  ]

  private static let stock: KeyTable = {
    var table = KeyTable()
    let there: [Text] = [
      "true", "yes", "oui", "ja", "si", "tak", "vrai", "wahr", "vero", "verdadero", "waar", "prawda", "y", "o", "j",
      "t", "sim",
      "instock", "in stock", "en stock", "auf lager", "lieferbar", "available", "disponible", "disponibile",
      "verfugbar", "vorhanden", "beschikbaar", "op voorraad", "dostepny", "dostepna", "w magazynie",
      "available for order", "limited availability", "limitedavailability", "instoreonly", "onlineonly", "active",
      "actif", "aktiv", "attivo",
      "activo", "actief", "aktywny", "for sale", "on sale", "a vendre", "en vente", "in vendita", "en venta", "te koop",
      "zu verkaufen", "listed", "live", "online", "published", "publie", "en ligne", "selling", "open", "unsold",
      "not sold", "unlimited", "illimite", "unbegrenzt", "ilimitado", "illimitato", "onbeperkt", "non vendu",
      "nicht verkauft", "in magazzino", "en existencia", "stocked",
    ]
    let gone: [Text] =
      SaleWords.participles + [
        "false", "no", "non", "nein", "nee", "nie", "faux", "falsch", "falso", "onwaar", "falsz", "n", "f", "nao",
        "outofstock",
        "out of stock", "sold out", "soldout", "epuise", "epuisee", "en rupture", "rupture", "rupture de stock",
        "indisponible", "ausverkauft", "nicht verfugbar", "nicht lieferbar", "nicht auf lager", "agotado", "agotada",
        "esaurito", "esaurita", "non disponibile", "no disponible", "uitverkocht", "niet op voorraad",
        "niet beschikbaar", "niedostepny", "niedostepna", "brak w magazynie", "discontinued", "preorder", "pre order",
        "presale", "backorder", "back order", "unavailable", "not available", "reserve", "reservee", "ended", "closed",
        "completed", "shipped", "delivered", "paid", "expedie", "livre", "none",
      ]
    for word in there { table.set(word, 1) }
    for word in gone { table.set(word, 0) }
    return table
  }()
}
