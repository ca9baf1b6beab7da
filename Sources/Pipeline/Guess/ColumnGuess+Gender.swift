/// Finds the sources of the gender, and what its letters mean.
extension ColumnGuess {
  mutating func genderChoice(_ title: String?) -> Choice? {
    let names = (best[.gender] ?? []).prefix(1)
    if let name = names.first {
      because(.gender, name)
      readLetters(of: name)
    }
    var sources = names.map(escaped) + (names.isEmpty ? optionSource("gender") : [])
    // If one text does not say it, another may: the category, the title, the tags.
    for text in textsWith(.gender, title, least: 0.05).prefix(3) where !names.contains(text) {
      sources.append("gender in \(escaped(text))")
    }
    if let name = names.first, let constant = constant(.gender), let column = column(name) {
      unknownWords(.gender, column, as: constant)
    }
    let found = sources.isEmpty ? 0 : optionSource("gender").contains(sources[0]) ? 1 : textShare(.gender, sources[0])
    if names.isEmpty, found < 0.5 {
      note(
        .gender,
        "without it neither catalogue nor size can be found; give --set gender=female, or male, girl, boy or unisex")
    }
    // Feeds have a column of its own that says whether it is for children.
    let age = sample.columns.first { column in
      let name = judge.name(column.name)
      let isAge =
        GuessWords.ageNames.contains(name.folded)
        || GuessWords.ageNames.contains(name.words.suffix(2).joined(separator: " "))
      return isAge && column.distinct.contains { Gender.speaksOfChildren(judge.fold($0)) }
    }
    guard let age else { return made(.gender, sources) }
    let last = constant(.gender).map { ["\"\($0)\""] } ?? []
    let own = sources.isEmpty && last.isEmpty ? "" : "[{\((sources + last).joined(separator: "|"))} ]"
    return Choice(field: "gender", expressions: ["\(own)[{\(escaped(age.name))}]"])
  }

  /// A letter means what its column says with the other letters: D is a man beside F, and a woman beside U or H.
  private mutating func readLetters(of name: String) {
    guard let column = column(name) else { return }
    let letters = column.distinct.filter { $0.count == 1 }.map { (written: $0, folded: String(judge.fold($0))) }
    let all = Set(letters.map(\.folded))
    let pair = ColumnGuess.letters.first {
      $0.signs.isSubset(of: all) && all.isSubset(of: $0.signs.union(["u", "x"]))
    }
    // One letter alone has only the language of its column's name.
    let words = judge.name(name)
    guard let set = pair?.meanings ?? ColumnGuess.lettersByName.first(where: { words.has($0.names) })?.meanings else {
      if words.has(["sexo", "genero"]), all.contains("m"), !all.contains("f") {
        notes.append("gender: M of \(name) is read as masculino; if it is mujer, name it in \"words\"")
      }
      return
    }
    let meanings = letters.compactMap { letter in
      set[letter.folded].map { (word: letter.written, meaning: $0) }
    }.sorted { $0.word < $1.word }
    guard !meanings.isEmpty else { return }
    self.words.append(("gender", meanings))
    notes.append("gender: \(meanings.map { "\($0.word) of \(name) is \($0.meaning)" }.joined(separator: ", "))")
  }

  /// Pairs of letters, with what the tables do not say of them: donna and uomo, dames and heren, kobieta and mężczyzna,
  /// vrouw and man, mujer and hombre.
  private static let letters: [(signs: Set<String>, meanings: [String: String])] = [
    (["d", "h"], ["d": "female"]), (["d", "m"], ["d": "female"]), (["k", "m"], ["k": "female"]),
    (["v", "m"], ["v": "female"]), (["v", "h"], ["v": "female"]), (["m", "h"], ["m": "female"]),
    (["d", "u"], ["d": "female", "u": "male"]),
  ]

  private static let lettersByName: [(names: Set<String>, meanings: [String: String])] = [
    (["genere", "sesso"], ["d": "female", "u": "male"]), (["geslacht"], ["d": "female", "v": "female"]),
    (["geschlecht"], ["d": "female"]), (["plec"], ["k": "female"]),
  ]
}
