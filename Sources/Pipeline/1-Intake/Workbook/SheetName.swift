/// Knows which sheets of a workbook hardly hold what is for sale: notes, lists of words, what was sold.
enum SheetName {
  /// The sheets in their order, those with such a name last.
  static func likeliestFirst<Sheet>(_ sheets: [Sheet], name: (Sheet) -> String) -> [Sheet] {
    let others = sheets.filter { isOther(name($0)) }
    return others.isEmpty || others.count == sheets.count
      ? sheets : sheets.filter { !isOther(name($0)) } + others
  }

  private static func isOther(_ name: String) -> Bool {
    Arena.with(chunk: 512) { arena in
      let folded = String(arena.folded(arena.keep(name)))
      return words.contains(folded) || folded.split(separator: " ").contains { words.contains(String($0)) }
    }
  }

  private static let words: Set<String> = [
    "readme", "read me", "notes", "note", "notice", "instructions", "instruction", "how to", "help", "aide", "hilfe",
    "info",
    "infos", "anleitung", "hinweise", "legende", "legend", "mode demploi", "istruzioni", "instrucciones", "dashboard",
    "summary", "resume", "ubersicht", "overview", "statistics", "stats", "statistik", "chart", "charts", "pivot",
    "totals",
    "lists", "listes", "dropdown", "dropdowns", "lookup", "lookups", "validation", "valid values", "settings", "config",
    "cover", "index", "sommaire", "inhalt", "sold", "vendu", "vendus", "vendue", "vendues", "verkauft", "vendido",
    "vendidos", "venduto", "venduti", "verkocht", "sprzedane", "archive", "archives", "archiv", "expenses", "depenses",
    "ausgaben", "customers", "clients", "kunden", "orders", "commandes", "bestellungen",
  ]
}
