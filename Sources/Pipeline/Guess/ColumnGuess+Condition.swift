/// Finds the source of the condition: words, marks, or a column that says which items are new.
extension ColumnGuess {
  mutating func conditionChoice() -> Choice? {
    if best[.condition] == nil, let choice = choiceOfNew() { return choice }
    // Tags may hold a word for a condition by chance; an attribute that is called so says it.
    if let name = best[.condition]?.first, (judge.nameScore(name, .condition) ?? 0) < 60,
      !optionSource("condition").isEmpty
    {
      return made(.condition, optionSource("condition"), usual: "GOOD")
    }
    guard let name = best[.condition]?.first, let column = column(name) else {
      for column in sample.columns where (judge.nameScore(column.name, .condition) ?? 0) >= 60 && !column.isBlank {
        notes.append(
          "condition: \(column.name) holds no condition, but \(column.distinct.sorted().prefix(3).joined(separator: ", "))"
        )
      }
      if !optionSource("condition").isEmpty { return made(.condition, optionSource("condition"), usual: "GOOD") }
      note(.condition, "GOOD is written for all; give --set condition=NEW for another")
      return made(.condition, [], usual: "GOOD")
    }
    because(.condition, name)
    if let choice = choiceOfMarks(column) { return choice }
    guessConditions(column)
    return made(.condition, [escaped(name)], usual: "GOOD")
  }

  /// `Neuf` with oui and non, `BNWT` with a mark, `Used` with yes and no: what is not new is taken for used.
  private mutating func choiceOfNew() -> Choice? {
    let used = constant(.condition) ?? "GOOD"
    for (names, meaning, other) in [
      (GuessWords.tagNames, "NEW_WITH_TAGS", used), (GuessWords.newNames, "NEW", used),
      (GuessWords.usedNames, used, "NEW"),
    ] {
      let found = sample.columns.first { column in
        let name = judge.name(column.name)
        let isNamed =
          names.contains(name.words.joined(separator: " ")) || names.contains(name.core.joined(separator: " "))
        return isNamed && !column.isBlank && column.distinct.allSatisfy(isMarkOrFlag)
      }
      guard let found else { continue }
      let meanings = found.distinct.sorted().map { word in
        (word: word, meaning: GuessWords.no.contains(String(judge.fold(word))) ? other : meaning)
      }
      words.append(("condition", meanings))
      let what = names == GuessWords.usedNames ? "used" : meaning == "NEW" ? "new" : "new with tags"
      let rest = what == "used" ? "a no is taken for NEW, all others for \(used)" : "the others are taken for \(used)"
      notes.append("condition: \(found.name) says which are \(what); \(rest)")
      return Choice(field: "condition", expressions: ["{\(escaped(found.name))|\"\(used)\"}"])
    }
    return nil
  }

  private func isMarkOrFlag(_ value: String) -> Bool {
    GuessWords.isFlag(String(judge.fold(value))) || ["x", "X", "BNWT", "NWT", "bnwt", "nwt"].contains(value)
  }

  /// Marks up to 5: a mark of 10 is what a bare number means, and here it is not meant.
  private mutating func choiceOfMarks(_ column: SampleColumns.Column) -> Choice? {
    let marks = column.distinct.compactMap { Double($0.replacing(",", with: ".")) }
    guard marks.count * 2 >= column.counts.count, !column.name.lowercased().hasSuffix("id"), constant(.condition) == nil
    else { return nil }
    let name = escaped(column.name)
    let scale = marks.count == column.counts.count ? ColumnGuess.scale(of: column.name) : nil
    switch scale {
    case .outOf(5):
      notes.append("condition: the marks of \(column.name) are read as marks out of 5, the best of which is 5")
      return Choice(field: "condition", expressions: ["{\(name)}/5"])
    case .outOf(10): return nil
    case .outOf(let most), .from1(let most):
      notes.append(
        "condition: \(column.name) has marks up to \(most), and does not say which is the best; nothing is listed until "
          + "\"words\" says what they mean, such as \"condition\": {\"mark 1 of \(most)\": \"GOOD\"}")
      return Choice(field: "condition", expressions: ["mark {\(name)} of \(most)"])
    case nil:
      guard column.counts.count > 1, let most = marks.max(), most <= 6 else { return nil }
      notes.append(
        "condition: the marks of \(column.name) are read as marks out of 10, and none is above \(Int(most.rounded(.up))); "
          + "if another is the best, write what each means in \"words\"")
      return nil
    }
  }

  private enum Scale: Equatable { case outOf(Int), from1(Int) }

  /// What a name says of its marks: `Condition /5`, `État sur 10`, `Zustand (1-6)`.
  private static func scale(of name: String) -> Scale? {
    let numbers = name.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard let most = numbers.last, (3...100).contains(most) else { return nil }
    if numbers.count > 1 { return most == 10 ? .outOf(10) : .from1(most) }
    let words = ColumnName.parts(of: name).map { $0.lowercased() }
    let isOutOf =
      name.contains("/") || words.contains { ["of", "sur", "von", "su", "de", "van", "na", "sobre"].contains($0) }
    return isOutOf ? .outOf(most) : nil
  }

  private mutating func guessConditions(_ column: SampleColumns.Column) {
    let areGrades =
      column.name.lowercased().hasSuffix("id") && column.distinct.allSatisfy { GuessWords.grades[$0] != nil }
    var meanings: [(word: String, meaning: String)] = []
    for word in column.distinct.sorted() where meanings.count < 40 {
      let bare = String(CellWords.withoutSchema(judge.arena.keep(word)))
      if !areGrades, ConditionWords.entry(for: judge.arena.keep(bare), in: judge.tables, judge.arena) != nil {
        continue
      }
      guard let meaning = areGrades ? GuessWords.grades[word] : GuessWords.condition(bare) else { continue }
      meanings.append((bare, constant(.condition) ?? meaning))
      notes.append("condition: \"\(bare)\" does not say how good; it is taken for \(constant(.condition) ?? meaning)")
    }
    if !meanings.isEmpty { words.append(("condition", meanings)) }
    if let constant = constant(.condition) {
      let known = Set(meanings.map(\.word))
      let rest = SampleColumns.Column(name: column.name, values: column.distinct.filter { !known.contains($0) })
      unknownWords(.condition, rest, as: constant)
    }
  }
}
