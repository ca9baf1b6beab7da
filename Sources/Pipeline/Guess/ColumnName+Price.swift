/// What a column's name says of a price: with or without tax, before or in a sale, paid, asked or bid.
extension ColumnName {
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
