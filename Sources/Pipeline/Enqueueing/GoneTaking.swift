/// Takes down products of an earlier complete list that are no longer in it.
///
/// A list that was refused in part says nothing about what is missing in it. A list that suddenly lacks much is more
/// likely cut than true: then nothing is taken down, and a person must decide.
final class GoneTaking {
  private let ledger: Ledger
  private let settings: Settings
  /// A person has confirmed that what is missing has gone.
  private let isAccepted: Bool
  /// The lists of this run: they are on the disk only after a commit.
  private var lists: [String: FullList] = [:]
  /// What became of the missing products, for the report.
  private(set) var report = GoneProducts()

  init(ledger: Ledger, settings: Settings, isAccepted: Bool) {
    self.ledger = ledger
    self.settings = settings
    self.isAccepted = isAccepted
  }

  /// This many products may always go.
  static let few = 5

  /// Whether this many missing products are more than a list may lack without a person's approval.
  static func isTooMuch(_ missing: Int, of known: Int, most percent: Int) -> Bool {
    missing > few && missing * 100 > known * percent
  }

  /// Whether a complete list ends within a line, and the one before did not: then its last row is not to be believed.
  func mayBeCut(_ input: InputFile, of mapping: ColumnMapping) throws -> Bool {
    guard let file = try ledger.disk.openIfThere(input.candidate.path) else { return false }
    return try FullList.mayBeCut(file, input.candidate.format, after: former(mapping))
  }

  private func endsInBreak(_ input: InputFile) throws -> Bool {
    guard input.candidate.format == .csv, let file = try ledger.disk.openIfThere(input.candidate.path) else {
      return false
    }
    return try FullList.endsInBreak(file)
  }

  private func former(_ mapping: ColumnMapping) throws -> FullList? {
    try lists[mapping.files] ?? FullList.load(mapping.files, from: ledger.disk)
  }

  /// Runs after all items of a file have been taken; `order` are the products that were in it. Calls `step` after
  /// each product that is taken down.
  func take(
    _ input: InputFile, of mapping: ColumnMapping, inOrder order: [Int], _ findings: inout Findings,
    step: () throws -> Void
  ) throws {
    try ledger.waitForCommit()
    let former = try former(mapping)
    let endsInBreak = try endsInBreak(input)
    let products = Set(order)
    let known = try former?.products ?? productsOfStore(mapping)
    let present = former?.whole(of: products) ?? products
    let missing = try known.filter { try !present.contains($0) && isStillListed($0, by: mapping) }
    let isRestOfCut = former.map { $0.isCut && $0.isRest(products) } ?? false
    if input.rejected > 0 || input.taken == 0 || isRestOfCut {
      // Of a list that was cut nobody knows what else is missing.
      let isCut = isRestOfCut || input.candidate.format == .csv && !endsInBreak && former?.endsInBreak ?? true
      if !missing.isEmpty {
        let isEmpty = input.hasNoItems
        let reason =
          isEmpty
          ? "the list is empty"
          : isRestOfCut ? "it is the rest of a list that may be cut" : "part of the list was refused"
        findings.add(
          .incompleteList, at: 0, field: nil, value: nil,
          message:
            "\(Counted(missing.count, "product is missing in this list and stays", "products are missing in this list and stay")) as before: \(reason)",
          hint: isEmpty
            ? "drop the whole list; `pipeline-run delete` takes down what has gone"
            : isCut
              ? "the list ends within a line, so it may be cut: drop the whole list"
              : "fix what was refused and drop it again, or drop the whole list")
      }
      let list = FullList(
        files: mapping.files, inOrder: GoneTaking.joined(former?.order ?? known, order, known),
        missing: former?.missing ?? [],
        came: present,
        endsInBreak: former?.endsInBreak ?? endsInBreak, isCut: isCut)
      return try save(list, mapping.files)
    }
    let isTooMuch = GoneTaking.isTooMuch(missing.count, of: known.count, most: mapping.maximumGonePercent)
    let isEnd =
      mapping.maximumGonePercent < 100
      && former?.lacksOnlyItsEnd(missing, present: present, last: order.last) ?? false
    if !isAccepted, isTooMuch || isEnd {
      let reason = isTooMuch ? "" : ", and they were the last of the list before, as if this one had been cut"
      findings.add(
        .manyGone, at: 0, field: nil, value: nil,
        message:
          "\(missing.count) of \(known.count) products are not in this list any more\(reason); they stay as they are",
        hint:
          "if they have gone, type \(ledger.disk.command("run --accept-gone")); if the list was cut, drop the whole one"
      )
      report.heldBack += missing.count
      for id in missing.prefix(GoneProducts.most) { try report.note(id, record(id)) }
      return try save(
        FullList(
          files: mapping.files, inOrder: GoneTaking.joined(order, former?.order ?? [], known), missing: missing,
          endsInBreak: endsInBreak),
        mapping.files)
    }
    try takeDown(missing, step)
    let list = GoneTaking.joined(order, former?.order ?? [], known).filter(present.contains)
    try save(FullList(files: mapping.files, inOrder: list, endsInBreak: endsInBreak), mapping.files)
  }

  /// Products in the order of the first list that has them.
  private static func joined(_ lists: [Int]...) -> [Int] {
    var seen = Set<Int>()
    return lists.flatMap { $0.filter { seen.insert($0).inserted } }
  }

  /// Takes down what waits for a person's approval, which has now come. A product that has come from a file of another
  /// kind since is no longer this list's to take down.
  func takeHeldBack(step: () throws -> Void) throws {
    for list in try FullList.all(on: ledger.disk) where !list.missing.isEmpty {
      let missing = Set(list.missing)
      if let mapping = settings.columns.first(where: { $0.files == list.files }) {
        try takeDown(try list.missing.filter { try isStillListed($0, by: mapping) }, step)
      }
      let left = GoneTaking.joined(list.order, list.products).filter { !missing.contains($0) }
      try save(FullList(files: list.files, inOrder: left, endsInBreak: list.endsInBreak), list.files)
    }
  }

  private func takeDown(_ products: [Int], _ step: () throws -> Void) throws {
    for id in products {
      guard var record = try ledger.store.record(id), record.situation.isWanted else { continue }
      report.note(id, record)
      report.takenDown += 1
      let outcome = try ledger.apply(.removed(byHand: false), to: &record)
      try ledger.carryOut(outcome, &record)
      ledger.store.release()
      try step()
    }
  }

  private func record(_ id: Int) throws -> Record {
    guard let record = try ledger.store.record(id) else {
      throw RunError.damaged(
        file: FullList.folder, line: nil, message: "product \(id) is not in the store",
        hint: "remove the folder; the next complete list makes it again")
    }
    return record
  }

  private func isStillListed(_ id: Int, by mapping: ColumnMapping) throws -> Bool {
    defer { ledger.store.release() }
    guard let record = try ledger.store.record(id), record.situation.isWanted else { return false }
    return mapping.isLatest(of: record, settings)
  }

  /// Before the first complete list, the store tells which products came from files of the kind.
  private func productsOfStore(_ mapping: ColumnMapping) throws -> [Int] {
    var products = Set<Int>()
    try ledger.forEachCommittedLine { record, _ in
      if mapping.isLatest(of: record, settings) {
        products.insert(record.productID)
      } else {
        products.remove(record.productID)
      }
    }
    return products.sorted()
  }

  private func save(_ list: FullList, _ files: String) throws {
    lists[files] = list
    if ledger.isDryRun { return }
    try ledger.disk.makeFolder(FullList.folder)
    let hidden = "\(FullList.folder)/\(ledger.hiddenName())"
    var writer = Writer(capacity: 1 << 16)
    list.write(to: &writer)
    try ledger.disk.create(hidden, writer.text)
    ledger.noteFile()
    ledger.move(CommitPoint.Move(from: hidden, to: list.path(in: ledger.batchNumber), inode: nil))
    for path in try FullList.paths(of: files, on: ledger.disk) {
      ledger.remove(CommitPoint.Move(from: path, to: "", inode: nil))
    }
  }
}

extension ColumnMapping {
  /// Whether a file of this kind was the product's latest source.
  func isLatest(of record: Record, _ settings: Settings) -> Bool {
    let source = String(record.source)
    let file = source[..<(source.lastIndex(of: ":") ?? source.endIndex)]
    return settings.columns(for: String(file)) === self
  }
}
