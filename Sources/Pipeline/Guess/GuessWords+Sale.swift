/// Words of columns that tell what becomes of a row: sold, put away, on or off.
extension GuessWords {
  /// Names of columns with the person who has bought an item.
  static let buyers: Set<String> = [
    "buyer", "buyer name", "buyer username", "acheteur", "acheteuse", "kaufer", "kauferin", "acquirente", "compratore",
    "comprador", "compradora", "koper", "kupujacy", "nabywca", "purchaser", "vendu a", "verkauft an", "venduto a",
    "vendido a", "verkocht aan", "sprzedane komu",
  ]

  /// Whether a folded word is a yes or a no.
  static func isFlag(_ folded: String) -> Bool { yes.contains(folded) || no.contains(folded) }

  /// Words beside `Vinted` that say what shall be done, not what was: `List on Vinted?`, `Pour Vinted`.
  static let toList: Set<String> = [
    "list", "to", "for", "post", "publish", "sell", "add", "upload", "pour", "vendre", "mettre", "publier", "ajouter",
    "fur", "einstellen", "verkaufen", "hochladen", "per", "vendere", "pubblicare", "para", "vender", "subir",
    "publicar",
    "voor", "plaatsen", "verkopen", "dla", "sprzedaj", "wystaw",
  ]

  /// Words of columns that say where a product is shown.
  static let visibility: Set<String> = ["visibility", "visibilite", "sichtbarkeit", "visibilidad", "visibilita"]

  /// Names that mean the condition of an item in one file, and in another whether it is on.
  static let conditionOrState: Set<String> = ["etat", "estado", "stato", "state", "stan", "staat", "zustand", "stav"]
}
