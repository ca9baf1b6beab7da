/// Finds the sources of the size, and which country's sizes they are.
extension ColumnGuess {
  mutating func sizeChoice(_ title: String?) -> Choice? {
    var sources = optionSource("size") + (best[.size] ?? []).map(escaped)
    if let name = best[.size]?.first { because(.size, name) }
    sayItalianSizes()
    if let name = best[.size]?.first, sources.first == escaped(name), constant(.size) == nil,
      let country = judge.country(inSize: name)
    {
      reasons.append("size: \(name), whose name says that its sizes are \(country) ones")
      // Bare numbers are European ones.
      return Choice(
        field: "size",
        expressions: [["EU", "FR"].contains(country) ? "{\(escaped(name))}" : "\(country) {\(escaped(name))}"])
    }
    if let name = best[.size]?.first, sources.count == 1, constant(.size) == nil, let system = sizeSystem {
      reasons.append("size: \(system) says whose sizes they are")
      return Choice(field: "size", expressions: ["[{\(escaped(system))} ]{\(escaped(name))}"])
    }
    if sources.isEmpty, let ages {
      reasons.append("size: \(ages), as its values are ages")
      sources = [escaped(ages)]
    }
    if sources.isEmpty, let title, let column = column(title), judge.share(of: .size, in: column) > 0.1 {
      sources = ["size in \(escaped(title))"]
    }
    if sources.isEmpty, let text = textWith(.size, title, least: 0.3) { sources = ["size in \(escaped(text))"] }
    if sources.isEmpty { note(.size, "products are refused if Vinted asks for one; give --set size=…") }
    return made(.size, sources)
  }

  /// Children's sizes are ages, and some lists call the column "age".
  private var ages: String? {
    sample.columns.first { column in
      GuessWords.ageNames.contains(judge.name(column.name).folded) && !column.isBlank
        && column.filled.count(where: { $0.contains(where: \.isNumber) }) * 2 >= column.filledCount
    }?.name
  }

  /// An Italian list has Italian numbers: a woman's 44 is 40 elsewhere. The file itself does not say so.
  private mutating func sayItalianSizes() {
    guard let name = best[.size]?.first, judge.name(name).has(["taglia", "taglie", "tg"]), sizeSystem == nil,
      judge.country(inSize: name) == nil,
      let column = column(name), column.distinct.contains(where: { (38...56).contains(Int($0) ?? 0) })
    else { return }
    notes.append(
      "size: bare numbers of \(name) are read as French ones; if they are Italian (a woman's 44 is 40), write "
        + "\"size\": \"IT {\(name)}\" in columns")
  }

  /// The column that says of which country a size is, such as `size_system`.
  private var sizeSystem: String? {
    sample.columns.first { column in
      let name = judge.name(column.name)
      let isSystem =
        name.has([
          "system", "systeme", "sistema", "systeem", "country", "pays", "unit", "type", "region", "standard", "scale",
          "locale", "land", "paese", "pais",
        ])
        && name.has(["size", "taille", "talla", "taglia", "maat", "sizing"])
        || ["grossensystem", "sizing system", "size standard", "size region"].contains(name.folded)
      return isSystem && !column.isBlank && column.distinct.allSatisfy { SizeCountry.isOne($0) }
    }?.name
  }
}
