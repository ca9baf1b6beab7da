/// Words for sold and reserved that name nothing else, folded. Columns, cells and titles have the same ones.
enum SaleWords {
  static let participles: [Text] = [
    "sold", "vendu", "vendue", "vendus", "verkauft", "vendido", "vendida", "venduto", "venduta", "verkocht",
    "sprzedane",
    "sprzedany", "sprzedana", "sprzedano", "reserved", "reserviert", "reservado", "reservada", "riservato", "riservata",
    "gereserveerd", "zarezerwowane", "zarezerwowany", "zarezerwowana",
  ]

  /// The same, to be looked up among other words.
  static let names = Set(participles.map { String($0) })
}
