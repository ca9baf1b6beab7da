/// Finds rows that are not products to list: drafts, archived ones, sold ones.
extension ColumnGuess {
  /// How many there are, from the columns of a status and of yes and no.
  mutating func stockChoice() -> Choice? {
    let names = best[.stockQuantity] ?? []
    var sources: [String] = []
    for column in sample.columns where !column.isBlank && !names.contains(column.name) {
      let name = judge.name(column.name)
      if isSoldName(name), isYesOrNo(column) {
        sources.append("sold in \(escaped(column.name))")
      } else if name.has(GuessWords.soldWords) || isSaleDate(column), name.has(GuessWords.dateWords),
        column.filledShare < 1,
        column.distinct.allSatisfy({ CellWords.saysSold(judge.arena.keep($0), in: judge.arena) })
      {
        sources.append("sold in \(escaped(column.name))")
        notes.append("stock_quantity: what has a day in \(column.name) is sold, and counts as 0")
      } else if isFilledIfSold(column) {
        sources.append("sold if \(escaped(column.name))")
        notes.append("stock_quantity: what has a value in \(column.name) is sold, and counts as 0")
      } else if saysWhatIsThere(column) {
        sources.append("sold unless \(escaped(column.name))")
        notes.append("stock_quantity: what \(column.name) calls gone counts as 0")
      } else if isStatus(column), column.distinct.contains(where: { status($0) == .sold }) || names.isEmpty {
        sources.append("sold in \(escaped(column.name))")
        notes.append("stock_quantity: what \(column.name) calls sold counts as 0")
      }
    }
    if let first = names.first, let column = column(first) {
      reasons.append("stock_quantity: \(first), as it is called so")
      if let isKnown = judge.test(.stockQuantity, isNamed: true) {
        let unknown = column.distinct.filter { !isKnown($0) }.sorted()
        if !unknown.isEmpty {
          notes.append("stock_quantity: \(first) holds what is no number: \(unknown.prefix(3).joined(separator: ", "))")
        }
      }
    } else if sources.isEmpty, constant(.stockQuantity) == nil {
      notes.append("stock_quantity: no column holds one; 1 is written for all")
    }
    let last = constant(.stockQuantity) ?? "1"
    let all = sources + names.map(escaped)
    if all.isEmpty { return Choice(field: "stock_quantity", expressions: [ColumnGuess.escaped(text: last)]) }
    return Choice(field: "stock_quantity", expressions: ["{\((all + ["\"\(last)\""]).joined(separator: "|"))}"])
  }

  /// What a word of a column such as `Status` says about its row, as a run reads it.
  func status(_ value: String) -> GuessWords.Status? {
    let folded = judge.fold(value)
    return GuessWords.status(String(folded)) ?? (SoldCell.beginsSold(folded) ? .sold : nil)
  }

  /// `Sold`, `is_sold`, `sold.flag`, `Vendu (oui/non)`, `Out of stock`.
  private func isSoldName(_ name: ColumnName) -> Bool {
    let core = name.core
    if name.canBeSold || name.isWayOfSelling { return false }
    return GuessWords.soldNames.contains(name.folded) || GuessWords.soldNames.contains(core.joined(separator: " "))
      || GuessWords.soldNames.contains(core.suffix(2).joined(separator: " ")) || name.isOutOfStock
  }

  /// `Date of sale`: the day on which an item was sold, if the file has no price of a sale with its days.
  private func isSaleDate(_ column: SampleColumns.Column) -> Bool {
    let name = judge.name(column.name)
    // `On sale` with yes is a reduced price.
    return !isYesOrNo(column) && name.has(["sale", "ventas", "ventes", "verkoopdatum"])
      && !name.has(["start", "starts", "end", "ends", "from", "to"])
      && !best[.price, default: []].contains { judge.name($0).isSale } && saleDates.isEmpty
  }

  /// A column that only sold rows fill: `Sold` with a mark or the marketplace, `Sold price`, `Buyer`, `deleted_at`.
  private func isFilledIfSold(_ column: SampleColumns.Column) -> Bool {
    let name = judge.name(column.name)
    let core = name.core
    if name.canBeSold || name.isWayOfSelling { return false }
    let isPast =
      isSoldName(name) || core.contains(where: SaleWords.names.contains) && !name.isNoCount
      || GuessWords.buyers.contains(core.joined(separator: " "))
      || core.contains(where: GuessWords.putAway.contains) && name.has(["at", "date", "on", "le", "am"])
    guard isPast, !isUsed(column), !isCount(column) else { return false }
    let isThere = column.values.count { value in
      value.isEmpty || SoldCell.saysUnsold(judge.arena.keep(value), in: judge.arena)
    }
    return isThere > 0 && isThere < column.values.count
  }

  /// Numbers of pieces: `Sold` with 0, 1 and 3.
  private func isCount(_ column: SampleColumns.Column) -> Bool {
    !judge.name(column.name).has(["price", "prix", "preis", "prezzo", "precio", "prijs", "cena", "for"])
      && column.distinct.allSatisfy { (Int($0) ?? 100) < 100 } && column.distinct.contains { (Int($0) ?? 0) > 1 }
  }

  /// A column with words for there and gone, beside the one with the number of pieces: `is_in_stock`, `inventory.status`.
  private func saysWhatIsThere(_ column: SampleColumns.Column) -> Bool {
    let name = judge.name(column.name)
    guard !isUsed(column), column.counts.count <= 12, !name.has(["vinted"]), !isSoldName(name),
      !isNamed(name, GuessWords.shown),
      !name.has(GuessWords.visibility),
      name.speaksOfAvailability || name.words.last == "status" && name.has(["inventory", "stock"])
    else { return false }
    let words = column.distinct.map { judge.arena.keep($0) }
    return words.allSatisfy { word in
      CellWords.stock(word, in: judge.arena).map { $0 < 2 } ?? false || status(String(word)) != nil
    } && words.contains { SoldCell.saysGone($0, in: judge.arena) }
      // A column that says no of every row means something else.
      && words.contains { !SoldCell.saysGone($0, in: judge.arena) }
  }

  /// Whether another field has the column.
  private func isUsed(_ column: SampleColumns.Column) -> Bool {
    best.values.contains { $0.contains(column.name) }
      || options.contains { $0.name == column.name || $0.value == column.name }
  }

  /// Whether a column's values are words for what becomes of a row.
  private func isStatus(_ column: SampleColumns.Column) -> Bool {
    guard isNamedStatus(column) else { return false }
    let known = column.distinct.count { status($0) != nil }
    return column.counts.count <= 20 && known * 2 >= column.counts.count && known > 0
  }

  private func isNamedStatus(_ column: SampleColumns.Column) -> Bool {
    // What is in brackets is a remark: `Statut (réservé à la boutique)`.
    let bare = column.name.firstIndex(of: "(").map { column.name[..<$0].trimmed } ?? column.name
    let name = judge.name(bare.isEmpty ? column.name : bare)
    guard
      GuessWords.statusNames.contains(name.folded) || GuessWords.statusNames.contains(name.words.last ?? "")
        || GuessWords.statusNames.contains(name.words.first ?? "") && name.words.count == 2
        || name.words.contains(where: { $0.hasSuffix("status") })
        || GuessWords.conditionOrState.contains(name.words.first ?? "")
          && (name.speaksOfSale || name.has(["annonce", "annuncio", "anuncio", "oferty"]))
    else { return false }
    if name.has(["order", "payment", "fulfillment", "shipping", "tax", "inventory", "seller", "user", "google"]) {
      return false
    }
    return !best[.condition, default: []].contains(column.name)
      && !best[.stockQuantity, default: []].contains(column.name)
  }

  /// Rows that are left out.
  mutating func chooseRows() {
    for column in sample.columns where !column.isBlank {
      let name = judge.name(column.name)
      let folded = column.distinct.map { ($0, String(judge.fold($0))) }
      if isStatus(column) {
        skip(column, folded.filter { GuessWords.status($0.1) == .leftOut }.map(\.0).sorted())
      } else if isYesOrNo(column), isNamed(name, GuessWords.shown) || isNamedStatus(column) || isOnOrOff(column) {
        skip(column, column.distinct.filter { says(no: $0) }.sorted())
      } else if name.has(["vinted"]), name.has(GuessWords.toList), isYesOrNo(column) {
        skip(column, column.distinct.filter { says(no: $0) }.sorted())
      } else if isNamed(name, GuessWords.putAway), isYesOrNo(column) {
        skip(column, column.distinct.filter { !says(no: $0) }.sorted())
      } else if name.folded == "product online", Set(column.distinct).isSubset(of: ["1", "2"]) {
        // Magento's own numbers: 2 is not shown.
        skip(column, column.distinct.filter { $0 == "2" })
      } else if name.has(GuessWords.visibility) {
        skip(column, folded.filter { $0.1 == "hidden" }.map(\.0).sorted())
      } else if isNamed(name, ["product type", "type", "item type"]), folded.contains(where: { $0.1 == "simple" }) {
        skip(column, folded.filter { GuessWords.noItems.contains($0.1) }.map(\.0).sorted())
      }
    }
    skipAuctions()
    sayUnknownStatus()
    sayOnVinted()
    saySoldElsewhere()
  }

  /// An auction has no price: neither a bid nor the starting price is one.
  private mutating func skipAuctions() {
    let fixed = best[.price, default: []].first { judge.name($0).isBuyNow }.flatMap { column($0) }
    for column in sample.columns where !column.isBlank && column.counts.count <= 8 && saysHowItIsSold(column) {
      let words = column.distinct.filter { value in
        judge.fold(value).contains(32) == false && GuessWords.auctions.contains(String(judge.fold(value)))
      }
      let rows = column.values.indices.filter { words.contains(column.values[$0]) }
      let open = rows.count { row in fixed.map { $0.values[row].isEmpty } ?? true }
      guard open > 0 else { continue }
      if open == rows.count { return skip(column, words.sorted()) }
      notes.append(
        "price: \(open) auction\(open == 1 ? " has" : "s have") only a starting price; leave out what you do not sell for it"
      )
      return
    }
  }

  /// `Format`, or any column of words for an auction and for its opposite.
  private func saysHowItIsSold(_ column: SampleColumns.Column) -> Bool {
    if judge.name(column.name).has(["format", "angebotsformat", "selling", "verkaufsart"]) { return true }
    return column.distinct.allSatisfy { value in
      let folded = String(judge.fold(value))
      return GuessWords.auctions.contains(folded) || GuessWords.fixedPrices.contains(folded)
    }
  }

  private func isNamed(_ name: ColumnName, _ names: Set<String>) -> Bool {
    names.contains(name.folded) || names.contains(name.words.joined(separator: " "))
      || names.contains(name.core.joined(separator: " "))
  }

  /// `État` with 1 and 0, as PrestaShop calls what is on and off; no condition.
  private func isOnOrOff(_ column: SampleColumns.Column) -> Bool {
    GuessWords.conditionOrState.contains(judge.name(column.name).folded) && column.counts.count == 2
  }

  private func isYesOrNo(_ column: SampleColumns.Column) -> Bool {
    column.distinct.allSatisfy { says(no: $0) || GuessWords.yes.contains(String(judge.fold($0))) }
  }

  /// Folding drops the sign of -1, which WooCommerce writes for drafts.
  private func says(no value: String) -> Bool {
    value.trimmed.hasPrefix("-") || GuessWords.no.contains(String(judge.fold(value)))
  }

  /// A word that nobody knows may mean that the row is not for sale.
  private mutating func sayUnknownStatus() {
    for column in sample.columns where !column.isBlank && isNamedStatus(column) {
      let unknown = column.distinct.filter { status($0) == nil }.sorted()
      guard !unknown.isEmpty, unknown.count <= 20, !isYesOrNo(column),
        !skips.contains(where: { $0.column == column.name && $0.words == unknown })
      else { continue }
      let count = column.filled.reduce(0) { $0 + (unknown.contains($1) ? 1 : 0) }
      notes.append(
        "skip: \(count) row\(count == 1 ? "" : "s") with an unknown \(column.name) (\(unknown.prefix(3).joined(separator: ", ")))"
          + " \(count == 1 ? "is" : "are") listed; name the words in skip if they are not for sale")
    }
  }

  private mutating func skip(_ column: SampleColumns.Column, _ present: [String]) {
    guard !present.isEmpty else { return }
    skips.append((column.name, present))
    let count = column.filled.reduce(0) { $0 + (present.contains($1) ? 1 : 0) }
    notes.append(
      "skip: \(count) row\(count == 1 ? "" : "s") left out, as \(column.name) is \(present.joined(separator: ", "))")
  }
}
