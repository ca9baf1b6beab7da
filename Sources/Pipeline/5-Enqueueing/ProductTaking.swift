/// Takes the items of one product file: prepares them on all cores, and enqueues them one by one in their order.
final class ProductTaking {
  private let ledger: Ledger
  private let workers: [PreparationWorker]
  private let block = ItemBlock()

  init(ledger: Ledger, _ workspace: Workspace, cores: Int) {
    self.ledger = ledger
    workers = (0..<cores).map { _ in
      PreparationWorker(Preparation(settings: workspace.settings, tables: workspace.tables), ledger)
    }
  }

  /// Calls `done` behind each item with where it is counted.
  func take(
    _ source: any ItemSource, of input: TakenInput, done: @escaping (Findings, Enqueuer.Result) throws -> Void
  ) throws {
    if let source = source as? CSVSource { input.noteHeader(of: source) }
    // Small files are not worth a thread.
    let isLarge = input.candidate.status.size > ItemBlock.size
    try OrderedBlocks.run(
      workers: isLarge ? workers : [workers[0]], block: block,
      read: { try source.next(into: $0) },
      work: { $0.prepare($1) },
      deliver: { worker, block in
        if case .refusal(let refusal) = block.content {
          let findings = refusal.findings(file: block.file)
          input.rejectWhole(findings)
          return try done(findings, .rejected)
        }
        for index in worker.prepared.indices {
          let result = try worker.enqueue(index)
          let findings = worker.prepared[index].findings
          if result == .rejected { input.reject(findings.item, findings) } else { input.accept() }
          try done(findings, result)
          self.ledger.store.release()
        }
      })
  }
}

/// One worker: prepares a block beside the others, and enqueues it in its turn.
private final class PreparationWorker {
  private let preparation: Preparation
  private let enqueuer: Enqueuer
  private(set) var prepared: [(outcome: Preparation.Outcome, findings: Findings)] = []

  init(_ preparation: Preparation, _ ledger: Ledger) {
    self.preparation = preparation
    enqueuer = Enqueuer(ledger: ledger, preparation: preparation)
  }

  func prepare(_ block: ItemBlock) {
    prepared.removeAll(keepingCapacity: true)
    preparation.reset()
    block.forEachItem { prepared.append(preparation.prepare($0)) }
  }

  func enqueue(_ index: Int) throws -> Enqueuer.Result {
    try enqueuer.take(prepared[index].outcome, &prepared[index].findings)
  }
}
