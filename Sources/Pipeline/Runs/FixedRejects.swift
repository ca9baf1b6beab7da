/// Moves files out of rejected/ once everything in them has come again and was taken in: nobody needs to fix them twice.
///
/// An item is fixed if its product was not known when it was refused and is known now, or if the run took the product in.
/// Of an item with neither id nor sku nobody knows, so its file stays until a person removes it.
final class FixedRejects {
  private let workspace: Workspace
  /// The files that were there before the run, without the folder: what the run itself refused is not fixed.
  private let names: [String]
  /// Products that the run took in, also unchanged ones.
  private var taken = Set<Int>()
  /// The names of files that the run has taken in, and of those that it could read.
  private var files = Set<String>()
  private var readable = Set<String>()

  /// A list may be large; what comes after this many products cannot take a file out of rejected/ in this run.
  private static let most = 100_000

  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    names = try workspace.disk.names(in: Layout.rejected).filter { !$0.hasPrefix(".") }
  }

  /// Notes that the run took a product in.
  func note(product: Int) {
    if !names.isEmpty, taken.count < FixedRejects.most { taken.insert(product) }
  }

  /// Notes that the run has read a file of the inbox to its end.
  func note(file name: String, isRead: Bool) {
    if names.isEmpty { return }
    files.insert(name)
    if isRead { readable.insert(name) }
  }

  /// Moves what is fixed to archive/; returns how many refused files that were.
  func archive(at now: Timestamp) throws -> Int {
    if names.isEmpty || files.isEmpty { return 0 }
    let reader = try StoreReader(workspace.disk)
    let preparation = Preparation(settings: workspace.settings, tables: workspace.tables)
    let all = Set(names)
    var moved = 0
    for problems in names where problems.hasSuffix(Layout.problems) {
      let name = String(problems.dropLast(Layout.problems.count))
      // Without its file, a person has taken that out to fix it.
      // The run is done: a file that cannot be read stays, and does not make it fail.
      let isFixed = all.contains(name) ? (try? isFixed(name, reader, preparation)) ?? false : files.contains(name)
      guard isFixed else { continue }
      if all.contains(name) { moved += 1 }
      try move([name, problems].filter(all.contains), to: "\(Layout.archive)/\(now.day)")
    }
    return moved
  }

  /// Whether each item of a file is fixed; the first one that is not ends the search.
  private func isFixed(_ name: String, _ reader: StoreReader, _ preparation: Preparation) throws -> Bool {
    let (path, disk) = ("\(Layout.rejected)/\(name)", workspace.disk)
    guard let refused = disk.status(path + Layout.problems), InputFormat(name: name) != nil,
      try !Needs.isOfResults(path + Layout.problems, disk)
    else { return false }
    let (file, format) = try InputFormat.open(path, on: disk)
    let columns = workspace.settings.columns(for: "\(Layout.inbox)/\(name)")
    let source = try format.source(of: file, named: path, columns: columns)
    let block = ItemBlock()
    var (all, count) = (true, 0)
    while all, try source.next(into: block) {
      // It could not be read. Now a file of its name could, or one that says the same.
      if case .refusal(let refusal) = block.content {
        return readable.contains(name) || isReplaced(name, columns, isEmpty: refusal.code == .emptyFile)
      }
      try block.forEachItem { item in
        guard all else { return }
        count += 1
        preparation.reset()
        all = try isFixed(preparation.identity(of: item), since: refused.modified / 1_000_000_000, reader.store)
        reader.store.release()
      }
    }
    return all && count > 0
  }

  /// Whether a later file of the kind makes a file good that could not be read: nothing was in it, or a complete list says
  /// everything again. Files of a kind have the same columns, or names that differ in numbers such as a date.
  private func isReplaced(_ name: String, _ columns: ColumnMapping?, isEmpty: Bool) -> Bool {
    guard isEmpty || columns?.isComplete ?? false else { return false }
    func kind(_ name: String) -> String { name.filter { !$0.isNumber } }
    return readable.contains { other in
      let its = workspace.settings.columns(for: "\(Layout.inbox)/\(other)")
      return columns == nil ? its == nil && kind(other) == kind(name) : its === columns
    }
  }

  private func isFixed(_ identity: ProductIdentity?, since refused: Int, _ store: ProductStore) throws -> Bool {
    let record: Record? =
      switch identity {
      case .id(let id): try store.record(id)
      case .sku(let sku): try store.record(ofSKU: sku)
      case .content, nil: nil
      }
    guard let record else { return false }
    return record.createdAt.seconds > refused || taken.contains(record.productID)
  }

  private func move(_ names: [String], to folder: String) throws {
    let disk = workspace.disk
    try disk.makeFolder(folder)
    let number = FreeName.number(of: names.map { "\(folder)/\($0)" }) { disk.status($0) != nil }
    for name in names {
      _ = try disk.renameNew("\(Layout.rejected)/\(name)", to: FreeName.numbered("\(folder)/\(name)", number))
    }
  }
}
