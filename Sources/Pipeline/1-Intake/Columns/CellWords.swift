/// Words that other programs write into cells, and that mean nothing or a number.
enum CellWords {
  /// Whether a value says that there is none, as data tools write it.
  static func isBlank(_ text: Text) -> Bool {
    guard text.count < 6 else { return text.isEmpty }
    switch text {
    case "", "NaN", "nan", "NULL", "null", "None", "none", "N/A", "n/a", "#N/A", "NA", "<NA>", "nil", "-", "--", "–",
      "—":
      return true
    default: return false
    }
  }

  /// A price without a remark behind it, as in `35 € VB`.
  static func price(_ text: Text) -> Text {
    guard let space = text.last(32, notBefore: 0), !text.from(space + 1).hasDigit else { return text }
    switch text.from(space + 1) {
    case "VB", "VHB", "FP", "Festpreis", "OBO", "obo", "ONO", "ono", "neg", "TTC", "HT": return text[0..<space].trimmed
    default: return text
    }
  }

  /// The pieces that a word, folded, means: 1, 0, or nil where it says neither.
  static func stock(_ folded: Text) -> Int? { stock[folded] }

  private static let stock: KeyTable = {
    var table = KeyTable()
    let there: [Text] = [
      "true", "yes", "oui", "ja", "si", "tak", "instock", "in stock", "en stock", "auf lager", "lieferbar", "available",
      "disponible", "disponibile", "verfugbar", "vorhanden", "beschikbaar", "op voorraad", "dostepny", "w magazynie",
      "limited availability", "limitedavailability", "active", "for sale",
    ]
    let gone: [Text] = [
      "false", "no", "non", "nein", "nee", "nie", "outofstock", "out of stock", "sold", "sold out", "soldout", "epuise",
      "vendu", "indisponible", "ausverkauft", "nicht verfugbar", "verkauft", "agotado", "vendido", "esaurito",
      "venduto",
      "uitverkocht", "verkocht", "niedostepny", "sprzedany", "discontinued", "preorder", "pre order", "backorder",
      "unavailable",
    ]
    for word in there { table.set(word, 1) }
    for word in gone { table.set(word, 0) }
    return table
  }()
}
