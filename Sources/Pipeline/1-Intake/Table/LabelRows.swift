/// Recognizes the rows below a header that describe the columns, as the sheets of large marketplaces have them.
///
/// First comes a row of names (`Product name`, `Brand`) or of duties (`Mandatory`, `Optional`). Rows of sentences that say
/// what to write may follow it.
struct LabelRows {
  /// How many there may be.
  static let most = 6
  private(set) var count = 0
  private let header: [Text]
  private let arena: Arena

  init(_ header: [Text], _ arena: Arena) {
    self.header = header.map { arena.folded(HeaderName.visible($0, in: arena)) }
    self.arena = arena
  }

  /// Takes a row if it is one of them.
  mutating func take(_ fields: [Text]) -> Bool {
    let cells = fields.enumerated().filter { !$0.element.trimmed.isEmpty }
    guard header.count >= 4, cells.count >= 3 else { return false }
    let labels = cells.count { isLabel($0.element.trimmed, of: $0.offset) }
    let isOne = labels * 10 >= cells.count * 8 || count > 0 && areSentences(cells.map(\.element))
    if isOne { count += 1 }
    return isOne
  }

  /// Whether a cell names its own column or another field, or says whether it must be filled.
  private func isLabel(_ cell: Text, of column: Int) -> Bool {
    guard cell.count <= 60, !cell.hasDigit else { return false }
    let folded = arena.folded(cell)
    if column < header.count, folded == header[column] { return true }
    return LabelRows.duties[folded] != nil || HeaderName.isOfField(cell, in: arena)
  }

  /// Sizes, colours and prices are short; what to write about them is not.
  private func areSentences(_ cells: [Text]) -> Bool {
    var long = 0
    for cell in cells {
      var words = 0
      cell.split(by: 32) { _ in words += 1 }
      if words >= 4 { long += 1 }
    }
    return long * 10 >= cells.count * 7
  }

  /// Folded words for what must be filled, and of what kind it is.
  private static let duties: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "mandatory", "optional", "required", "recommended", "preferred", "conditional", "conditionally required",
      "conditionally mandatory", "desired", "not required", "obligatoire", "facultatif", "optionnel", "recommande",
      "requis", "conseille", "pflicht", "pflichtfeld", "erforderlich", "empfohlen", "freiwillig", "obligatorio",
      "opcional", "recomendado", "obbligatorio", "facoltativo", "consigliato", "verplicht", "optioneel", "aanbevolen",
      "wymagane", "opcjonalne", "zalecane", "text", "string", "number", "integer", "decimal", "date", "boolean", "list",
      "texte", "nombre", "zahl", "numero", "testo", "tekst", "url", "enum", "float", "varchar", "alphanumeric",
    ]
    for word in words { table.set(word, 0) }
    return table
  }()
}
