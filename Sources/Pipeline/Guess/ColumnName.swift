/// Splits a column's name into words: `Price (tax excl.)`, `StartPrice`, `attributes[size]`, `C:EU Shoe Size`.
struct ColumnName {
  /// Folded, in order.
  let words: [String]
  /// All of it, folded.
  let folded: String
  /// Those of the last part of a path: of `offers.availability` the second.
  let last: [String]

  init(_ name: String, _ arena: Arena) {
    func fold(_ text: String) -> String { String(arena.folded(arena.keep(text))) }
    folded = fold(name)
    func split(_ name: String) -> [String] {
      ColumnName.parts(of: name).flatMap { fold($0).split(separator: " ").map { String($0) } }
    }
    words = split(name)
    last = name.split(separator: ".").last.map { split(String($0)) } ?? words
  }

  func has(_ wanted: Set<String>) -> Bool { words.contains(where: wanted.contains) }

  /// Runs of letters or digits, split before a capital that follows a small letter.
  static func parted(_ name: String) -> [String] {
    var words: [String] = []
    for piece in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      var word = ""
      for character in piece {
        if character.isUppercase, let last = word.last, last.isLowercase {
          words.append(word.lowercased())
          word = ""
        }
        word.append(character)
      }
      words.append(word.lowercased())
    }
    return words
  }

  /// Runs of letters, split before a capital that follows a small letter; numbers, as in `Photo 2`, say nothing.
  static func parts(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in name {
      if character == "'" || character == "’" { continue }
      if !character.isLetter {
        end()
      } else {
        if character.isUppercase, let last = word.last, last.isLowercase { end() }
        word.append(character)
      }
    }
    end()
    // eBay's own marks in front of an item's specifics.
    return words.count > 1 && words[0] == "C" ? Array(words.dropFirst()) : words
  }

  /// The part before a comma, a slash, a bar or a dash; nil for a name that has no parts, or only a word of a path.
  static func first(of name: String) -> String? {
    for sign in [", ", "; ", " / ", "/", " | ", "|", " - ", " – ", " — ", ": ", "\n"] {
      guard let parts = name.firstRange(of: sign) else { continue }
      let first = name[..<parts.lowerBound].trimmed
      return first.isEmpty ? nil : first
    }
    return nil
  }

  /// The path before what a service wraps around each value: `properties.Brand` of `properties.Brand.select.name`; empty if
  /// the column says something of the wrapper, such as the colour of a tag; nil for other names.
  static func unwrapped(_ name: String) -> String? {
    for ending in wrappers where name.count > ending.count + 1 && name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return ofWrappers.contains(where: name.hasSuffix) ? "" : nil
  }

  private static let wrappers = [
    ".stringValue", ".integerValue", ".doubleValue", ".booleanValue", ".timestampValue", ".select.name",
    ".multi_select[].name", ".status.name", ".rich_text[].plain_text", ".title[].plain_text", ".plain_text", ".S", ".N",
    ".BOOL",
  ]
  private static let ofWrappers = [
    ".select.color", ".select.id", ".multi_select[].color", ".multi_select[].id", ".status.color", ".annotations.color",
  ]

  /// The text between the brackets of `attributes[size]`; nil for other names.
  static func attribute(of name: String) -> String? {
    guard name.hasSuffix("]"), let open = name.lastIndex(of: "["),
      name.index(after: open) < name.index(before: name.endIndex)
    else { return nil }
    return String(name[name.index(after: open)..<name.index(before: name.endIndex)])
  }

  /// Whether it is a price without the tax.
  var isNet: Bool {
    let text = " " + words.joined(separator: " ") + " "
    return [
      " net ", " netto ", " ht ", " excl ", " excluding ", " exclusive ", " exkl ", " ohne mwst ", " hors taxe",
      " hors tva ",
      " sans taxe", " sans tva ", " excl btw ", " zonder btw ", " iva esclusa ", " senza iva ", " sin iva ",
      " sin impuestos ",
      " bez vat ", " before tax ", " without tax ", " hors tax", " neto ", " netta ", " esclusa ", " zzgl ",
      " ohne mw st ", " ohne steuer ", " ohne ust ", " ex btw ", " ex vat ", " bez dph ", " bez podatku ",
      " nettopreis ", " nettoprijs ", " exclusief ",
    ].contains { text.contains($0) }
  }

  /// Whether it says that the tax is in it.
  var isGross: Bool {
    if has([
      "ttc", "brutto", "gross", "incl", "included", "includes", "including", "inclusive", "inkl", "lordo", "compris",
      "bruto",
      "inclusa", "incluido", "inclusief", "ivato", "bruttopreis", "brutoprijs", "bruttoprijs",
    ]) {
      return true
    }
    let text = " " + words.joined(separator: " ") + " "
    return [" mit mw st ", " mit mwst ", " con iva ", " s dph ", " z vat ", " met btw ", " with vat ", " avec tva "]
      .contains { text.contains($0) }
  }

  /// Whether it is not a selling price: what the shop paid, a recommended price, a bound, a sum with fees.
  var isOtherPrice: Bool {
    if isBuyNow { return false }
    // What it costs to hire, what shops pay, what it was before.
    if has([
      "rent", "rental", "location", "miete", "mietpreis", "leihpreis", "noleggio", "alquiler", "huur", "wynajmu",
      "hire",
      "lease", "hurtowa", "hurtowy", "grosshandel", "grosshandelspreis", "ingrosso", "mayorista", "groothandel",
      "avant",
      "prima", "antes", "vorher", "przed", "stara", "stary", "statt", "undiscounted",
    ]) || holds(["without discount", "wo discount", "before discount", "sans remise", "ohne rabatt", "van prijs"]) {
      return true
    }
    return has([
      "wholesale", "gros", "cost", "costs", "custo", "purchase", "achat", "einkauf", "einkaufspreis", "ek", "acquisto",
      "compra",
      "coste", "costo", "inkoop", "inkoopprijs", "zakupu", "lowest", "highest", "minimum", "maximum", "total", "totals",
      "sum", "fee", "fees", "shipping", "versand", "versandkosten", "livraison", "envio", "spedizione", "porto",
      "compare",
      "original", "originalprice", "msrp", "rrp", "uvp", "tax", "taxe", "date", "range", "per", "deposit", "commission",
      "payout", "earnings", "profit", "margin", "floor", "history", "rule", "type", "discount percent", "percent",
      // What the seller paid, or owes to the former owner.
      "bought", "buying", "paid", "dachat", "achete", "dacquisto", "gekauft", "kostprijs", "nakupni", "trade",
      "supply", "supplier", "split", "share", "consignor", "deposant", "depot",
      "pagato", "pagata", "paye", "payee", "pagado", "pagada", "bezahlt", "betaald", "zaplacono", "zaplacone",
      "zaplacona", "comprado", "comprada", "comprato", "acquistato", "acquistata", "gekocht", "aankoop", "aankoopprijs",
      "kupiono", "kupione", "kupna", "koszt", "koszty", "kaufpreis", "bezugspreis", "selbstkosten", "cogs", "spent",
      "investi", "depense", "speso", "gastado",
      // The least that the seller would take.
      "plancher", "mindest", "mindestpreis", "mindestgebot", "mindestens", "minimo", "minima", "minimal", "minimale",
      "minimalny", "minimalna", "minimalpreis", "minimumprijs", "mini", "mindestverkaufspreis", "limit", "limite",
      "untergrenze", "preisuntergrenze", "schmerzgrenze", "bottom", "reserve", "suelo", "bodem", "bodemprijs",
      "ondergrens", "najnizsza", "najmniej", "laagste", "tiefstpreis", "soglia", "tope", "lowball", "minst", "minsta",
      // An earlier price, the price when new, or the price it was sold at.
      "was", "old", "before", "previous", "ancien", "anterior", "precedente", "alter", "oude", "neuf", "neupreis",
      "barre", "streichpreis", "sold", "vendu", "vendido", "venduto", "verkauft", "verkocht",
    ]) && !isGross || isBoughtAt || words == ["min"] || has(["min", "max"]) && words.count > 1
  }

  /// `Buy price` is what the seller paid; `Buy It Now price` is what a buyer pays.
  private var isBoughtAt: Bool { words.contains("buy") && !words.contains("now") }

  /// Whether it is the price that ends an auction at once, not the starting price.
  var isBuyNow: Bool {
    words.contains("buy") && words.contains("now") || words == ["bin", "price"] || holds(["kup teraz", "nu kopen"])
      || has(["sofort", "sofortkauf", "sofortkaufen"])
      || has(["achat", "dachat"]) && words.contains("immediat") || has(["compralo", "compralosubito"])
  }

  /// Whether it is the price on Vinted; false for another marketplace, nil if it names none.
  var isOnVinted: Bool? {
    if words.contains("vinted") { return true }
    let others: Set<String> = [
      "ebay", "depop", "poshmark", "mercari", "etsy", "grailed", "vestiaire", "leboncoin", "wallapop", "kleinanzeigen",
      "amazon", "shopify", "facebook", "marketplace", "subito", "marktplaats", "allegro", "olx", "zalando", "momox",
    ]
    return has(others) ? false : nil
  }

  /// Whether it is the price of a sale, which goes before the usual one.
  var isSale: Bool {
    has([
      "sale", "discounted", "discount", "promo", "promotion", "promotional", "special", "current", "cur", "final",
      "solde",
      "remise",
      "angebotspreis", "aktionspreis", "aktion", "rebajado", "oferta", "offerta", "scontato", "actieprijs",
      "aanbiedingsprijs", "promocyjna", "offer", "reduced", "reduit", "markdown", "now", "actual", "saldo",
      "sonderpreis",
    ]) && !isBuyNow
  }

  /// Whether it says that nothing comes after it: a price asked at last, or the one at which an item was sold.
  var isFinal: Bool {
    has([
      "final", "finale", "finaler", "finales", "definitif", "definitivo", "definitiva", "definitief", "endgultig",
      "endgultiger", "endpreis", "eindprijs", "uiteindelijke", "finalna", "ostateczna", "koncowa", "realise",
      "realised",
      "realized", "achieved", "erzielt", "erzielter", "obtenu", "obtenido", "ottenuto", "realizzato", "uzyskana",
      "behaald", "behaalde", "hammer",
    ])
  }

  /// Whether it is what the first bid of an auction must be. It is taken only if nothing else is a price.
  var isStart: Bool {
    has([
      "start", "starting", "startprice", "startpreis", "startgebot", "startbod", "mise", "base", "wywolawcza", "salida",
      "opening", "bid",
    ])
  }

  /// Whether it says that one sells at it: `selling_price`, `Prix de vente`.
  var isSelling: Bool {
    has(["selling", "sell", "vente", "verkaufspreis", "venta", "vendita", "verkoopprijs", "sprzedazy", "asking"])
  }

  /// Whether it is the price before a sale.
  var isRegular: Bool {
    has([
      "regular", "regulier", "regularer", "tag", "list", "retail", "normal", "listino", "reguliere", "normale",
      "regularna",
    ])
  }

}
