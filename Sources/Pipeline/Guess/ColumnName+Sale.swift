/// What a column's name says of a sale: that something is sold, there, shown, or only counted.
extension ColumnName {
  /// Its words without those around them that only say that it is a flag: of `item_sold`, `is_sold` and
  /// `Sold (yes/no)` the word `sold`.
  var core: [String] {
    var core = words[...]
    while core.count > 1, let first = core.first, ColumnName.beforeFlags.contains(first) { core.removeFirst() }
    while core.count > 1, let last = core.last, ColumnName.afterFlags.contains(last) { core.removeLast() }
    return Array(core)
  }

  private static let beforeFlags: Set<String> = [
    "is", "has", "was", "are", "item", "items", "product", "produkt", "produit", "producto", "prodotto", "artikel",
    "article", "articulo", "articolo", "listing", "already", "deja", "bereits", "schon", "gia", "ya", "al", "est",
    "ist",
    "esta", "jest", "czy", "marked", "currently", "still",
  ]
  private static let afterFlags: Set<String> = [
    "flag", "value", "bool", "boolean", "yn", "y", "n", "yes", "no", "oui", "non", "ja", "nein", "nee", "si", "tak",
    "nie", "x", "o", "marked", "now", "already", "item", "product",
  ]

  /// Whether a number below it is none of pieces that are there: sold, reserved or ordered ones, a threshold, their worth.
  var isNoStock: Bool {
    folded == "stockx"
      || begins([
        "sold", "vendu", "vendut", "vendid", "vendit", "verkauf", "verkocht", "sprzed", "reserv", "riserv", "gereserv",
        "zarezerw", "alert", "alarm", "seuil", "schwell", "soglia", "umbral", "drempel", "threshold", "trigger",
        "ordered",
        "bestell", "besteld", "command", "ordinat", "pedid", "encarg", "zamow", "mindest", "minim", "maxim", "maks",
        "incoming", "received", "recu", "erhalten", "expected", "arriv", "eintreff", "backorder", "nachbestell",
        "nachschub", "returned", "retour", "damaged",
        "beschadig", "endommag", "lost", "missing", "verloren", "transit", "unterwegs", "sicherheit", "securit",
        "sicurezza", "segurid", "bezpiecz", "veiligheid", "melde", "requested", "purchased", "shipped", "expedi",
        "versand", "versend", "verschick", "enviad", "spedit", "verzonden", "wyslan", "allocated", "committed",
        "unavailable", "unsellable", "blocked", "gesperrt",
      ])
      || has([
        "value", "valeur", "wert", "valor", "valore", "waarde", "wartosc", "date", "datum", "fecha", "data", "prog",
        "mini", "warning", "par", "sort", "initial", "safety", "worth", "cost",
      ]) || isOutOfStock || has(ColumnName.services)
  }

  /// Whether it counts something, or names somebody who sells: `Times sold`, `Sold by`.
  var isNoCount: Bool {
    isOfSeller
      || has([
        "times", "count", "number", "quantity", "qty", "anzahl", "menge", "quantite", "nombre", "nb", "cantidad",
        "quantita", "aantal", "ilosc", "total", "last", "similar", "avg", "average", "rate", "units", "pieces", "sales",
        "pcs", "stock", "bestand", "voorraad", "inventory",
      ])
  }

  /// `Sold by`, `Vendu par`.
  var isOfSeller: Bool {
    has([
      "by", "user", "seller", "vendor", "par", "von", "da", "por", "door", "przez", "through", "vendeur", "verkaufer",
      "venditore", "vendedor", "verkoper", "sprzedawca",
    ])
  }

  /// `Can be Sold` of Odoo: whether it is for sale, and not whether it is sold.
  var canBeSold: Bool {
    holds([
      "can be sold", "peut etre vendu", "peut etre vendue", "kann verkauft werden", "puede ser vendido",
      "puo essere venduto",
      "kan worden verkocht", "mozna sprzedawac",
    ])
  }

  /// `Sold individually?`, `Vendu avec boîte`: how it is sold, and not whether.
  var isWayOfSelling: Bool {
    guard let at = words.firstIndex(where: SaleWords.names.contains) else { return false }
    return words[(at + 1)...].contains(where: ColumnName.ways.contains)
  }

  private static let ways: Set<String> = [
    "individually", "separately", "separement", "einzeln", "singolarmente", "as", "bundle", "set", "lot", "pair",
    "avec",
    "with", "mit", "con", "met", "sans", "without", "ohne", "senza", "sin", "zonder",
  ]

  /// Whether it says that there is none: `out_of_stock`, `En rupture`, `Ausverkauft`.
  var isOutOfStock: Bool {
    holds([
      "out of stock", "outofstock", "sold out", "soldout", "no stock", "not available", "unavailable", "en rupture",
      "rupture", "rupture de stock", "rupture stock", "epuise", "epuisee", "indisponible", "non disponible",
      "hors stock",
      "ausverkauft", "vergriffen", "nicht vorratig", "nicht auf lager", "nicht verfugbar", "nicht lieferbar", "agotado",
      "agotada", "sin stock", "sin existencias", "no disponible", "esaurito", "esaurita", "non disponibile",
      "fuori stock", "uitverkocht", "niet op voorraad", "niet beschikbaar", "wyprzedane", "wyprzedany", "niedostepny",
      "niedostepna", "niedostepne", "brak w magazynie", "brak",
    ])
  }

  /// Whether the name speaks of a sale that has taken place, a buyer or an order.
  var speaksOfSale: Bool {
    if canBeSold || isWayOfSelling { return false }
    // That it can be bought, or that its price is reduced.
    if holds(["on sale", "for sale", "sale active", "en vente", "en venta", "in vendita", "zu verkaufen", "te koop"]) {
      return false
    }
    return begins([
      "sold", "vendu", "vendut", "vendid", "vendit", "verkauf", "verkocht", "verkoop", "sprzed", "buyer", "acheteur",
      "kaufer", "kaeufer", "acquirent", "comprador", "comprator", "koper", "kupuj", "nabywc", "purchaser", "klient",
      "customer", "kunde", "shipped", "reserv", "riserv", "gereserv", "zarezerw", "payout", "hold", "uitverk",
    ])
      || has([
        "sale", "vente", "ventes", "venta", "ventas", "vendita", "vendite", "order", "orderid", "ordernumber",
        "commande",
        "bestellung", "bestellnummer", "bestelling", "ordine", "pedido", "zamowienie", "transaction", "tracking",
        "client", "cliente", "paid", "gone", "deleted", "archived", "removed", "ended", "unlisted", "parti", "partie",
        "weg", "fertig", "done", "expedie", "expediee", "envoye", "envoyee", "verschickt", "versendet", "verzonden",
        "spedito", "spedita", "enviado", "enviada", "wyslano", "wyslane", "suivi", "sendungsnummer", "seguimiento",
        "prenotato", "prenotata", "loaned", "lent", "prete", "geliehen", "prestato", "prestado", "uitgeleend",
      ])
  }

  /// Things whose number, or whose being there, is none of the item's own.
  static let accessories: Set<String> = [
    "box", "boite", "karton", "scatola", "caja", "doos", "invoice", "facture", "rechnung", "certificate", "certificat",
    "zertifikat", "video", "tags", "tag", "livraison", "limited", "manage", "managed", "management", "gestion",
    "verwaltung", "lagerverwaltung", "bestandsfuhrung",
  ]

  /// `Box available`, `Available in store`: whether something else is there, or where.
  var isOfOthers: Bool {
    last.contains(where: ColumnName.accessories.contains)
      || last.contains(where: ColumnName.otherSubjects.contains) && begins(["availab", "dispo", "verfug", "beschikb"])
  }

  /// Things of which a column may say that they are there, or how something is sold: not the item itself.
  static let otherSubjects: Set<String> = accessories.union([
    "photo", "photos", "image", "store", "boutique", "magasin", "map", "retrait", "alert", "alerte", "tracking",
    "individually", "separement", "einzeln", "bundle", "bundles", "set",
    "lot", "lots", "pair", "pack", "avec", "with", "mit", "con", "only", "uniquement", "seulement", "nur", "solo",
    "alleen", "promotion", "promotions", "promo", "rabatt", "discount", "remise", "sonderpreis", "offers", "offer",
    "seller", "vendor", "vendeur", "ebay", "depop", "poshmark", "mercari", "etsy", "grailed", "vestiaire", "leboncoin",
    "wallapop", "kleinanzeigen", "amazon", "facebook", "instagram", "allegro", "olx", "preorder", "backorder", "pickup",
    "warranty", "garantie",
  ])

  /// Of an attribute, a review or a service it says nothing about the row.
  static let services: Set<String> = [
    "review", "reviews", "tax", "shipping", "download", "comments", "pickup", "returns", "gift", "delivery",
    "backorder",
    "backorders",
  ]
  private static let attributes: Set<String> = [
    "attribute", "attribut", "attributo", "atributo", "attribuut", "atrybut", "option", "variation",
  ]

  /// Whether the name says that a row is there or shown.
  var speaksOfAvailability: Bool {
    if has(ColumnName.services) || has(ColumnName.attributes) || holds(["on sale"]) { return false }
    if last.contains(where: ColumnName.otherSubjects.contains) { return false }
    if canBeSold { return true }
    return begins([
      "availab", "dispo", "verfug", "beschikb", "dostepn", "lieferb", "vorhand", "leverb", "publi", "veroffentl",
      "gepubl", "opubl", "visib", "sichtb", "zichtb", "widocz", "sellable", "purchas", "aktiv", "activ", "attiv",
      "actie", "aktyw", "enabl", "online",
    ])
      || holds([
        "in stock", "en stock", "for sale", "a vendre", "en vente", "zu verkaufen", "en venta",
        "in vendita", "te koop", "na sprzedaz", "op voorraad", "auf lager", "in magazzino", "en ligne", "live",
        "listed",
        "actif", "still there", "noch da",
      ])
  }

  /// Whether the name holds one of the phrases.
  func holds(_ phrases: [String]) -> Bool {
    let text = " " + words.joined(separator: " ") + " "
    return phrases.contains { text.contains(" \($0) ") }
  }

  /// Whether one of the words begins so: `verkauft` and `Verkaufsdatum` with `verkauf`.
  func begins(_ roots: [String]) -> Bool { words.contains { word in roots.contains(where: word.hasPrefix) } }
}
