/// Takes the items of one product file: prepares them on all cores, and enqueues them one by one in order.
final class ProductTaking {
  private let ledger: Ledger
  private let workers: [PreparationWorker]
  private let block = ItemBlock()
  /// What has come in the file so far.
  private var repeated = RepeatedProducts()
  /// The products of the file, if it is a complete list.
  private(set) var present = Set<Int>()
  /// The same in their order.
  private(set) var order: [Int] = []
  /// The product of the last item; nil if it was refused.
  private(set) var lastProduct: Int?

  init(ledger: Ledger, _ workspace: Workspace, cores: Int) {
    self.ledger = ledger
    workers = (0..<cores).map { _ in
      PreparationWorker(
        Preparation(settings: workspace.settings, tables: workspace.tables),
        PhotoCheck(workspace.disk, workspace.settings), ledger)
    }
  }

  /// Calls `done` after each item with how it is counted. `earlier` gives the items of the file up to the byte
  /// `offset`, which an interrupted run has taken.
  func take(
    _ source: any ItemSource, of input: InputFile, after earlier: (source: any ItemSource, offset: Int)? = nil,
    done: @escaping (Findings, Enqueuer.Result) throws -> Void
  ) throws {
    repeated = RepeatedProducts()
    (present, order) = ([], [])
    let isComplete = input.columns?.isComplete ?? false
    if let earlier { try recall(earlier.source, upTo: earlier.offset, isComplete: isComplete) }
    if let source = source as? CSVSource { input.noteHeader(of: source) }
    // A small file does not justify a thread.
    let isLarge = input.candidate.status.size > ItemBlock.size
    try OrderedBlocks.run(
      workers: isLarge ? workers : [workers[0]], block: block, making: ItemBlock.init,
      read: { try source.next(into: $0) },
      work: { $0.prepare($1) },
      deliver: { worker, block in
        if case .refusal(let refusal) = block.content {
          var findings = (isComplete ? refusal.ofCompleteList : refusal).findings(file: block.file)
          // A person reads it after the run, when the file is there.
          findings.move(from: input.candidate.path, to: "\(Layout.rejected)/\(input.candidate.name)")
          input.rejectWhole(findings)
          self.lastProduct = nil
          return try done(findings, .rejected)
        }
        for index in worker.findings.indices {
          if input.mayBeCut, worker.findings[index].item.end >= input.candidate.status.size {
            var findings = worker.findings[index]
            findings.addCutRow()
            input.reject(findings.item, findings)
            self.lastProduct = nil
            try done(findings, .rejected)
            continue
          }
          worker.note(index, in: &self.repeated)
          let result = try worker.enqueue(index)
          let findings = worker.findings[index]
          self.lastProduct = result == .rejected ? nil : worker.lastProduct
          if isComplete, let product = worker.lastProduct { self.notePresent(product) }
          if result == .rejected { input.reject(findings.item, findings) } else { input.accept() }
          try done(findings, result)
          self.ledger.store.release()
        }
      })
  }

  private func notePresent(_ product: Int) {
    if present.insert(product).inserted { order.append(product) }
  }

  /// Finds out again which products have come in the file.
  private func recall(_ source: any ItemSource, upTo offset: Int, isComplete: Bool) throws {
    while try source.next(into: block) {
      workers[0].prepare(block)
      for index in workers[0].findings.indices {
        if workers[0].findings[index].item.end > offset { return }
        workers[0].note(index, in: &repeated)
        if isComplete, let product = try workers[0].product(index) { notePresent(product) }
        ledger.store.release()
      }
    }
  }
}

/// One worker: prepares a block at the same time as the others, and enqueues it when its turn comes.
private final class PreparationWorker {
  private let preparation: Preparation
  private let photos: PhotoCheck
  private let enqueuer: Enqueuer
  /// What is known of each item of the block, in lists of their own: one of them is needed at a time.
  private(set) var findings: [Findings] = []
  private var outcomes: [Preparation.Outcome] = []
  private var names: [ProductMark.Event] = []
  private var drafts: [Draft] = []

  init(_ preparation: Preparation, _ photos: PhotoCheck, _ ledger: Ledger) {
    self.preparation = preparation
    self.photos = photos
    enqueuer = Enqueuer(ledger: ledger, preparation: preparation)
  }

  func prepare(_ block: ItemBlock) {
    findings.removeAll(keepingCapacity: true)
    outcomes.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: true)
    preparation.reset()
    block.forEachItem { item in
      var made = preparation.prepared(item)
      photos.check(made.outcome, &made.findings)
      names.append(ProductMark.Event(made.outcome))
      drafts.append(enqueuer.draft(of: made))
      outcomes.append(made.outcome)
      findings.append(made.findings)
    }
  }

  /// Notes a product when its turn comes. If its name came before, it gets a problem; another product is refused.
  func note(_ index: Int, in repeated: inout RepeatedProducts) {
    guard let found = repeated.note(names[index], line: findings[index].item.line) else { return }
    findings[index].add(found)
    guard findings[index].refused else { return }
    name(index)
    outcomes[index] = .refused(nil)
  }

  /// The last product that was enqueued.
  var lastProduct: Int? { enqueuer.lastProduct }

  func product(_ index: Int) throws -> Int? { try enqueuer.product(of: outcomes[index]) }

  func enqueue(_ index: Int) throws -> Enqueuer.Result {
    let result = try enqueuer.take(outcomes[index], drafts[index], &findings[index])
    if result == .rejected { name(index) }
    return result
  }

  /// Of an item that could be prepared, the outcome knows the sku; one that could not is named already.
  private func name(_ index: Int) {
    switch outcomes[index] {
    case .listing(let listing, _): findings[index].name(sku: listing.mapped.product.sku)
    case .removal(let removal): findings[index].name(sku: removal.sku)
    case .refused, .skipped: break
    }
  }
}
