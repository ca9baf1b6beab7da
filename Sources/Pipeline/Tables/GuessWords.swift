/// Words of other shops that mean roughly one of ours: `guess` proposes them, and the seller decides.
enum GuessWords {
  /// What numbers of conditions mean if they are keys and not grades: 1 is the best.
  static let grades = ["1": "NEW", "2": "EXCELLENT", "3": "GOOD", "4": "FAIR", "5": "POOR"]

  /// The condition that a word roughly means; the tables leave it out because it does not say which.
  static func condition(_ word: String) -> String? {
    switch withoutFlag(word.lowercased().trimmed) {
    case "used", "pre-owned", "preowned", "pre owned", "second hand", "secondhand", "second-hand", "occasion",
      "d'occasion", "gebraucht", "usado", "segunda mano", "usato", "gebruikt", "tweedehands", "używany", "uzywany",
      "używane", "uzywane", "używana", "vintage", "usedcondition", "used condition", "usada", "usata", "gebrauchte":
      "GOOD"
    case "worn", "old", "usé", "fair/used": "FAIR"
    // eBay's numbers.
    // Rakuten's: neuf, comme neuf, état correct.
    case "n", "cn": "NEW"
    case "ec": "FAIR"
    case "gc", "g.c.": "GOOD"
    case "1000", "1500", "1750": "NEW"
    case "2750", "2990", "4000": "EXCELLENT"
    case "3000", "5000": "GOOD"
    case "3010", "6000": "FAIR"
    case "refurbished", "reconditionné", "reconditioned", "open box": "EXCELLENT"
    default: nil
    }
  }

  /// Some programs write flags: `is_worn`.
  private static func withoutFlag(_ word: String) -> String {
    word.hasPrefix("is_") || word.hasPrefix("is ") ? String(word.dropFirst(3)) : word
  }

  /// What a status says about a row.
  enum Status { case forSale, sold, leftOut }

  /// Folded words of a column such as `Status`.
  static func status(_ folded: String) -> Status? {
    if leftOut.contains(folded) { return .leftOut }
    if sold.contains(folded) { return .sold }
    if forSale.contains(folded) { return .forSale }
    // `En attente de validation`, `To photograph`: something is still to be done.
    return stillToDo.contains { folded.hasPrefix($0) } ? .leftOut : nil
  }

  private static let stillToDo = [
    "en attente", "waiting", "awaiting", "pending", "to ", "a faire", "a photographier", "a laver", "a completer",
    "a lister", "a mettre", "zu fotograf", "in bearbeitung", "in arbeit", "in progress", "en cours", "not started",
    "not yet", "pas encore", "noch nicht", "needs ", "por hacer", "pendiente", "da fare", "in attesa", "te doen",
    "do zrobienia", "oczekuj", "zuruck", "retour", "returned", "gespendet", "donated", "zakoncz", "wstrzym", "finished",
  ]

  static let leftOut: Set<String> = [
    "draft", "drafts", "brouillon", "entwurf", "borrador", "bozza", "concept", "szkic", "archived", "archive",
    "archivee",
    "archiviert", "archivado", "archiviato", "gearchiveerd", "zarchiwizowany", "hidden", "masque", "cache", "versteckt",
    "oculto", "nascosto", "verborgen", "ukryty", "private", "prive", "privat", "unpublished", "non publie", "deleted",
    "supprime", "geloscht", "eliminado", "eliminato", "verwijderd", "delete", "remove", "end", "trash", "corbeille",
    "inactive", "inactif",
    "inaktiv",
    "inactivo", "inattivo", "inactief", "disabled", "desactive", "pending", "en attente", "rejected", "removed",
    "expired",
    "expire", "abgelaufen", "incomplete", "paused", "suspended", "to list", "unlisted", "not listed",
    "removed from sale", "not for sale", "no longer available", "withdrawn", "retire", "retiree", "zuruckgezogen",
    "ritirato", "retirado", "teruggetrokken", "returned", "retourne", "rendu", "lost", "perdu", "donated", "donne",
    "refuse", "refusee", "abgelehnt", "rechazado", "rifiutato", "geweigerd", "odrzucone", "cancelled", "canceled",
    "annule", "storniert", "gelost", "on hold", "hold", "todo", "usuniety", "usuniete",
    "nieaktywny", "nieaktywne", "nieaktywna", "robocze",
  ]
  static let sold = SaleWords.names.union([
    "sold out", "soldout", "shipped", "delivered", "completed", "closed", "ended", "reserve", "out of stock",
    "outofstock", "epuise", "ausverkauft", "agotado", "esaurito", "uitverkocht", "paid", "reservee", "shipping",
    "expedie", "livre", "versendet", "enviado", "spedito", "verzonden", "wyslane",
  ])
  static let forSale: Set<String> = [
    "active", "actif", "active listing", "aktiv", "activo", "attivo", "actief", "aktywny", "listed", "live", "online",
    "published", "publie", "publiee", "publish", "veroffentlicht", "publicado", "pubblicato", "gepubliceerd",
    "available",
    "disponible", "disponibile", "verfugbar", "beschikbaar", "dostepny", "for sale", "on sale", "a vendre", "en vente",
    "unsold", "selling", "open", "in stock", "instock", "en stock", "visible", "public", "enabled", "approved",
    "accepted", "accepte", "acceptee", "angenommen", "aceptado", "accettato", "new",
    "en ligne", "relisted", "in vendita", "en venta", "te koop", "zu verkaufen", "aktywne", "dostepne", "done", "ready",
    "pret", "prete", "fertig", "listo", "im verkauf", "in verkoop", "reduziert", "reduced", "en rayon", "en magasin",
    "update", "partialupdate", "partial update", "add", "insert", "create", "upsert", "revise", "relist", "verifyadd",
    "aktywna", "dostepna", "published online", "aan de lijn",
  ]

  /// Names of columns that say whether a row is shown: those words, and yes or no.
  static let shown: Set<String> = [
    "published", "is published", "publie", "publiee", "veroffentlicht", "publicado", "pubblicato", "gepubliceerd",
    "opublikowano", "visible", "is visible", "is active", "active", "actif", "aktiv", "activo", "attivo", "actief",
    "enabled",
    "online", "is enabled", "en ligne", "published on online store", "available for sale", "is published online",
    "publish", "publish to ecom", "publish online", "show online", "product visible", "sichtbar", "aktywny",
    "allow purchases",
    "purchasable", "sellable", "for sale", "en vente", "a vendre", "opublikowany", "opublikowana", "opublikowane",
    "widoczny", "widoczna", "visibile", "zichtbaar", "publicada", "pubblicata", "activa", "attiva", "actieve", "active",
    "show", "shown", "affiche", "aktywna", "aktywne", "live", "is live", "listed", "en venta", "in vendita", "te koop",
    "zu verkaufen", "na sprzedaz", "visibilite en ligne", "status aktiv", "display item in online store",
    "display in online store", "show in online store",
    "show in store",
  ]

  /// Words for an auction, in a column that says how an item is sold.
  static let auctions: Set<String> = [
    "auction", "auktion", "enchere", "encheres", "asta", "subasta", "veiling", "chinese", "licytacja", "giveaway",
    "versteigerung", "vente aux encheres",
  ]
  /// Words beside them for what has a price.
  static let fixedPrices: Set<String> = [
    "buy it now", "buy now", "bin", "fixed price", "fixedprice", "fixed", "fixedpriceitem", "storesfixedprice",
    "sofortkauf", "sofort kaufen", "festpreis", "achat immediat", "prix fixe", "compralo subito", "prezzo fisso",
    "precio fijo", "vaste prijs", "kup teraz", "classified", "classifiedad",
  ]

  static let no: Set<String> = [
    "false", "0", "no", "non", "nein", "nee", "nie", "faux", "falsch", "n", "f", "nao", "hidden",
  ]
  static let yes: Set<String> = [
    "true", "1", "yes", "oui", "ja", "si", "tak", "vrai", "wahr", "y", "t", "sim", "visible",
  ]

  /// Names of columns that say whether a row is archived: those words, and yes or no.
  static let putAway: Set<String> = [
    "archived", "is archived", "deleted", "is deleted", "hidden", "is hidden", "draft", "is draft", "disabled",
    "is disabled", "removed", "inactive", "discontinued", "returned", "returned to consignor", "returned to seller",
    "returned to owner", "donated",
    "given away", "thrown away", "rendu", "rendue", "retourne", "zuruckgegeben", "gespendet", "restituito", "devuelto",
    "teruggegeven", "zwrocone", "archive", "archivee", "supprime", "supprimee", "masque",
    "brouillon", "archiviert", "geloscht", "versteckt", "entwurf", "archivado", "eliminado", "oculto", "borrador",
    "archiviato", "eliminato", "nascosto", "bozza", "gearchiveerd", "verwijderd", "verborgen", "concept",
    "zarchiwizowany", "usuniety", "ukryty", "not for sale", "withdrawn", "do not list", "dont list", "do not sell",
    "lost",
    "perdu", "perdue", "verloren", "perso", "perdido", "kwijt", "stolen", "damaged", "discarded", "thrown out",
    "binned",
    "recycled", "jete", "kept", "a garder", "behalten",
  ]

  /// Words in a column of product types for what is not an item to send: the parent of variants, a voucher.
  static let noItems: Set<String> = [
    "configurable", "bundle", "grouped", "virtual", "downloadable", "giftcard", "gift card", "external",
  ]

  /// Names of columns that say whether a row is sold.
  static let soldNames = SaleWords.names.union([
    "is sold", "issold", "is closed", "isclosed", "sold out", "is reserved", "isreserved", "is sold out", "reserve",
    "reservee", "on hold",
  ])

  /// Words of the names of columns that say when something was sold.
  static let soldWords: Set<String> = [
    "sold", "vendu", "vendue", "vente", "verkauft", "verkaufs", "verkaufsdatum", "vendido", "venta", "venduto",
    "vendita", "verkocht", "verkoop", "sprzedano", "sprzedazy", "verkoopdatum",
  ]
  static let dateWords: Set<String> = [
    "date", "datum", "verkaufsdatum", "verkoopdatum", "fecha", "data", "on", "at", "am", "le", "el", "il", "op", "when",
  ]

  /// Names of columns with a status, by their last word.
  static let statusNames: Set<String> = [
    "status", "statut", "state", "estado", "stato", "listing status", "item status", "stat", "stage", "progress",
    "avancement",
    "update delete", "action", "operation",
  ]

  /// Names of columns that name a currency.
  static let currencyNames: Set<String> = [
    "currency", "devise", "wahrung", "moneda", "valuta", "waluta", "monnaie", "divisa", "currency code",
    "pricecurrency",
    "price currency", "currencycode", "currency name", "currencyname", "currency iso", "curr", "munt", "munteenheid",
    "cur", "ccy",
    "currency symbol", "symbole", "wahrungscode", "wahrungseinheit", "moneta", "mena", "valutacode",
  ]

  /// Names of columns with the address of a product's page.
  static let linkNames: Set<String> = [
    "url", "link", "permalink", "product url", "item url", "listing url", "product link", "item link", "listing link",
    "canonical url", "href", "lien", "adresse", "enlace", "page url",
  ]

  /// Words in the name of a photo's address that say only how large the photo is.
  static let sizesOfPhotos: Set<String> = [
    "url", "src", "href", "link", "uri", "full", "size", "sized", "original", "large", "largest", "big", "max", "hd",
    "zoom", "medium", "small", "normal", "high", "low", "res", "resolution", "standard", "preview", "https", "secure",
    "urls", "links", "srcs", "fullxfull", "fullsize", "orig", "maximum", "x", "xn", "n", "w", "h", "px", "tiny", "mini",
    "xl", "thumb", "hi", "hires", "jumbo", "retina", "display",
  ]

  /// Words for a photo in the name of an object that holds its addresses.
  static let namesOfPhotos: Set<String> = [
    "photo", "photos", "image", "images", "img", "imgs", "picture", "pictures", "pic", "pics", "foto", "fotos", "bild",
    "bilder", "media",
  ]

  /// Names of columns that count rows.
  static let rowNumberNames: Set<String> = [
    "no", "nr", "n", "n°", "#", "", "row", "row number", "line", "line number", "ligne", "numero de ligne", "zeile",
    "zeilennummer", "pos", "position", "index", "rang", "rank", "num", "numero", "number", "nummer", "lfd nr",
    "laufende nummer", "lp", "l p", "fila", "riga", "rij", "wiersz", "order", "sort", "sort order", "count",
    "unnamed 0", "unnamed", "key",
  ]

  /// Names of columns that say for which age an item is.
  static let ageNames: Set<String> = [
    "age group", "agegroup", "tranche dage", "altersgruppe", "grupo de edad", "fascia deta", "leeftijdsgroep",
    "grupa wiekowa",
    "age", "age range",
  ]

  /// Names of columns that are yes if an item is new with its tags.
  static let tagNames: Set<String> = [
    "nwt", "new with tags", "bnwt", "neuf avec etiquette", "mit etikett", "with tags", "etiquette",
    "etiquettes",
    "avec etiquette", "neuf avec etiquettes", "neu mit etikett", "etikett", "etiqueta", "con etiqueta",
    "nuevo con etiqueta", "cartellino", "con cartellino", "nuovo con cartellino", "etichetta", "con etichetta",
    "met kaartje", "nieuw met kaartje", "kaartje", "metka", "z metka", "nowe z metka", "nowy z metka", "tags attached",
  ]

  /// Names of columns that are yes if an item is new.
  static let newNames: Set<String> = [
    "new", "brand new", "neuf", "neuve", "neu", "nuevo", "nueva", "nuovo", "nuova", "nieuw", "nowy", "nowe", "nowa",
    "bnwot", "nwot", "unworn", "never worn", "jamais porte", "ungetragen", "sin estrenar", "mai indossato",
    "nooit gedragen", "nienoszone",
  ]

  /// Names of a column of yes and no that says which items are used.
  static let usedNames: Set<String> = [
    "used", "worn", "second hand", "secondhand", "pre owned", "preowned", "preloved", "pre loved", "occasion", "porte",
    "deja porte", "d occasion", "gebraucht", "getragen", "usato", "usata", "usado", "usada", "segunda mano", "gebruikt",
    "tweedehands", "gedragen", "uzywane", "uzywany", "is used", "is worn",
  ]
}
