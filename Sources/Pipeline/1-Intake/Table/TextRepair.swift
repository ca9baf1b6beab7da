/// The texts of one table that another program has read in a wrong encoding: which are repaired, and how many.
struct TextRepair {
  private let mojibake = Mojibake()
  private var certain: (count: Int, line: Int, column: Int, text: String)?
  private var likely = 0
  private var broken: (count: Int, line: Int, column: Int)?

  var isNeeded: Bool { certain != nil }

  mutating func look(at text: Text, _ line: Int, _ column: Int, _ arena: Arena) {
    switch mojibake.repaired(text, in: arena)?.sureness {
    case .certain?:
      certain = certain.map { ($0.count + 1, $0.line, $0.column, $0.text) } ?? (1, line, column, Problem.cut(text))
    case .likely?: likely += 1
    case nil:
      if Mojibake.holdsPair(text) { broken = broken.map { ($0.count + 1, $0.line, $0.column) } ?? (1, line, column) }
    }
  }

  /// The text as it was meant.
  func repaired(_ text: Text, in arena: Arena) -> Text { mojibake.repaired(text, in: arena)?.text ?? text }

  var notes: [SourceNote] {
    var notes: [SourceNote] = []
    if let certain {
      let count = certain.count + likely
      notes.append(
        SourceNote(
          .repairedText, line: certain.line, column: certain.column,
          message: "\(Counted(count, "text is", "texts are")) UTF-8 that was read in another encoding, such as "
            + "\"\(certain.text)\"; repaired",
          hint: "export the file again as UTF-8, and look at the accents of what was listed"))
    }
    if let broken {
      notes.append(
        SourceNote(
          .repairedText, line: broken.line, column: broken.column,
          message: "\(Counted(broken.count, "text looks", "texts look")) like UTF-8 that was read in another "
            + "encoding, and cannot be repaired; taken as written",
          hint: "export the file again as UTF-8"))
    }
    return notes
  }
}
