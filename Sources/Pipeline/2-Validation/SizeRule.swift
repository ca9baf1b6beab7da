/// Reads the size. Words for "no size" count as no size: they do not belong in a title. A date is not a size, and
/// several sizes at once are not one.
enum SizeRule {
  static func read(_ product: Product, arena: Arena, _ findings: inout Findings) -> Text? {
    guard let written = TextRule.optional(.size, product, &findings) else { return nil }
    if meansNone(written, in: arena) { return nil }
    let size = firstLine(written)
    if size.count < 3 { return size }
    let text = String(size)
    if size.count > 6, saysSold(size, in: arena) {
      findings.add(
        .sizeSaysSold, .size, product[.size], "\"\(Problem.cut(size))\" says that there is none",
        hint: "write a row for each size, with its stock_quantity; 0 if it is sold")
      return nil
    }
    if let range = SizeDate.range(in: text) {
      findings.add(
        .sizeIsDate, .size, product[.size],
        "\"\(Problem.cut(size))\" is a date; a spreadsheet has made it from \(range)",
        hint: "format the column as text, and write the size again")
      return nil
    }
    if let count = SeveralSizes.count(in: text) {
      findings.add(
        .severalSizes, .size, product[.size], "there are \(count) sizes in one row: \"\(Problem.cut(size))\"",
        hint: "write a row for each, with a sku and a stock of its own")
      return nil
    }
    return size
  }

  static func meansNone(_ size: Text, in arena: Arena) -> Bool {
    // None of the words begins with a digit or is a letter, as most sizes do.
    guard size.count <= 24, size.isEmpty || !isDigit(size[0]), size.count != 1 || !isLetter(size[0]) else {
      return false
    }
    let folded = arena.folded(size)
    return words[folded] != nil || CellWords.meansNone(folded)
  }

  /// `S (sold out)`, `M - épuisé`, `38 ausverkauft`.
  private static func saysSold(_ size: Text, in arena: Arena) -> Bool {
    // Sizes are short, and most have no small letter after a space.
    let folded = arena.folded(size)
    return soldWords.contains { word in
      var at = 0
      while let next = folded.first(word[0], from: at) {
        let end = next + word.count
        if folded.from(next).hasPrefix(word), next == 0 || !isLetter(folded[next - 1]),
          end == folded.count || !isLetter(folded[end])
        {
          return true
        }
        at = next + 1
      }
      return false
    }
  }

  /// `Not available` and `brak` are also words for no size.
  private static let soldWords: [Text] =
    SaleWords.participles + [
      "sold out", "out of stock", "epuise", "epuisee", "rupture", "ausverkauft", "vergriffen", "agotado", "agotada",
      "esaurito", "esaurita", "uitverkocht", "wyprzedane", "wyprzedany",
    ]

  /// Lines below the first one are a remark, such as a table of sizes; sizes in them do not count.
  private static func firstLine(_ text: Text) -> Text {
    guard let end = text.first(10) else { return text }
    let rest = text.from(end + 1).trimmed
    return rest.count <= 6 ? text : text[0..<end].trimmed
  }

  private static let words: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "", "none", "n/a", "na", "no size", "sans", "sans taille", "aucune", "keine", "null", "?", "default title",
      "default", "standard",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
