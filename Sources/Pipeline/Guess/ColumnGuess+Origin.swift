/// Says if a file that names no currency comes from a place with another one: its site, or the host of its links.
extension ColumnGuess {
  /// One line, and no more: a seller's own list can have a column of countries, or links to where a piece was bought.
  mutating func sayForeignOrigin(_ price: String) {
    guard constant(.price) == nil, let prices = column(price), !prices.filled.contains(where: saysCurrency) else {
      return
    }
    let found = sample.columns.compactMap { column in origin(column).map { (column.name, $0.place, $0.currency) } }
    guard let (name, place, currency) = found.first else { return sayLanguage(price) }
    guard currency != judge.currency else { return }
    notes.append(
      "price: no column says the currency, and \(name) says \(place); if the prices are in \(currency), write "
        + "\"price\": \"{\(escaped(price))} \(currency)\" in columns")
  }

  /// Columns in a language of one country with a currency of its own.
  private mutating func sayLanguage(_ price: String) {
    let names = Set(sample.columns.filter { !$0.isBlank }.flatMap { judge.name($0.name).words })
    let found = ColumnGuess.languages.first { names.intersection($0.words).count >= 3 }
    guard let found, found.currency != judge.currency else { return }
    notes.append(
      "price: no column says the currency, and the names of the columns are \(found.language); if the prices are in "
        + "\(found.currency), write \"price\": \"{\(escaped(price))} \(found.currency)\" in columns")
  }

  private static let languages: [(language: String, currency: String, words: Set<String>)] = [
    (
      "Polish", "PLN",
      [
        "cena", "nazwa", "rozmiar", "kolor", "ilosc", "marka", "stan", "zdjecie", "zdjecia", "opis", "producent",
        "plec",
      ]
    ),
    ("Czech", "CZK", ["cena", "nazev", "velikost", "barva", "znacka", "popis", "pocet", "obrazek", "vyrobce", "stav"]),
    ("Swedish", "SEK", ["pris", "storlek", "farg", "marke", "skick", "antal", "beskrivning", "kategori", "bild"]),
    (
      "Danish", "DKK", ["pris", "storrelse", "farve", "maerke", "stand", "antal", "beskrivelse", "kategori", "billede"]
    ),
    ("Hungarian", "HUF", ["meret", "szin", "marka", "nev", "allapot", "leiras", "kep", "kategoria", "darab"]),
    ("Romanian", "RON", ["pret", "marime", "culoare", "denumire", "stare", "imagine", "categorie", "descriere"]),
  ]

  private func saysCurrency(_ value: String) -> Bool {
    value.split { "0123456789.,'- ".contains($0) }.contains {
      Currency.code(of: String($0), expected: judge.currency) != nil
    }
  }

  private func origin(_ column: SampleColumns.Column) -> (place: String, currency: String)? {
    guard !column.isBlank else { return nil }
    let name = judge.name(column.name)
    let isSite = name.words.last.map(ColumnGuess.siteNames.contains) ?? false
    let isLink = GuessWords.linkNames.contains(name.words.joined(separator: " "))
    guard isSite || isLink else { return nil }
    // Nearly all rows must be of the same place.
    var counts: [String: (count: Int, place: String)] = [:]
    for (value, count) in column.counts {
      let place = isLink ? ColumnGuess.host(of: value) : String(value)
      let code = isLink ? ColumnGuess.currency(ofHost: place) : currency(ofSite: place)
      counts[code ?? "", default: (0, place)].count += count
    }
    guard let most = counts.max(by: { $0.value.count < $1.value.count }), !most.key.isEmpty,
      most.value.count * 10 >= column.filledCount * 9
    else { return nil }
    return (most.value.place, most.key)
  }

  private func currency(ofSite value: String) -> String? {
    if value.contains("."), let known = ColumnGuess.currency(ofHost: ColumnGuess.host(of: value)) { return known }
    let folded = String(judge.fold(value))
    return ColumnGuess.currencyOfCountry[folded]
      ?? folded.split(separator: " ").last.flatMap {
        ColumnGuess.currencyOfCountry[String($0)]
      }
  }

  private static func host(of link: String) -> String {
    let rest = link.firstRange(of: "://").map { link[$0.upperBound...] } ?? link[...]
    return rest.prefix { !"/?:#".contains($0) }.lowercased()
  }

  private static func currency(ofHost host: String) -> String? {
    let parts = host.split(separator: ".").map(String.init)
    guard let last = parts.last, parts.count > 1 else { return nil }
    if let known = currencyOfDomain[last] { return known }
    return parts.lazy.compactMap { currencyOfShop[$0] }.first
  }

  private static let siteNames: Set<String> = [
    "site", "website", "marketplace", "market", "storefront", "country", "pays", "land", "paese", "pais", "kraj",
    "siteid",
    "domain",
  ]

  private static let currencyOfDomain = [
    "uk": "GBP", "in": "INR", "us": "USD", "pl": "PLN", "se": "SEK", "dk": "DKK", "no": "NOK", "ch": "CHF", "cz": "CZK",
    "hu": "HUF", "ro": "RON", "jp": "JPY", "au": "AUD", "nz": "NZD", "ca": "CAD", "br": "BRL", "mx": "MXN", "tr": "TRY",
    "kr": "KRW", "cn": "CNY", "za": "ZAR", "ph": "PHP", "pk": "PKR", "sg": "SGD", "hk": "HKD", "my": "MYR", "ua": "UAH",
    "ru": "RUB", "il": "ILS", "ae": "AED", "id": "IDR", "th": "THB", "vn": "VND",
  ]

  /// Shops with one currency, under a name that says no country.
  private static let currencyOfShop = [
    "myntra": "INR", "flipkart": "INR", "ajio": "INR", "nykaa": "INR", "meesho": "INR", "trendyol": "TRY",
    "poshmark": "USD", "mercari": "USD", "grailed": "USD", "therealreal": "USD", "thredup": "USD", "tradesy": "USD",
    "nordstrom": "USD", "macys": "USD", "walmart": "USD", "target": "USD", "amazon": "USD", "ebay": "USD",
    "etsy": "USD",
    "zappos": "USD", "6pm": "USD", "kohls": "USD", "jcpenney": "USD", "coupang": "KRW", "taobao": "CNY", "tmall": "CNY",
  ]

  private static let currencyOfCountry = [
    "us": "USD", "usa": "USD", "united states": "USD", "etats-unis": "USD", "uk": "GBP", "gb": "GBP",
    "united kingdom": "GBP", "great britain": "GBP", "royaume-uni": "GBP", "england": "GBP", "india": "INR",
    "in": "INR",
    "canada": "CAD", "ca": "CAD", "australia": "AUD", "au": "AUD", "poland": "PLN", "polska": "PLN", "pologne": "PLN",
    "pl": "PLN", "switzerland": "CHF", "suisse": "CHF", "schweiz": "CHF", "svizzera": "CHF", "ch": "CHF",
    "sweden": "SEK", "sverige": "SEK", "se": "SEK", "denmark": "DKK", "danmark": "DKK", "dk": "DKK", "norway": "NOK",
    "japan": "JPY", "jp": "JPY", "turkey": "TRY", "turkiye": "TRY", "brazil": "BRL", "brasil": "BRL",
  ]
}
