/// Takes the items of one result file: finds the record that each is about, applies the event to it, and lets the
/// ledger write.
final class ResultTaking {
  private let ledger: Ledger
  private let arena = Arena()
  private let block = ItemBlock()
  private let reader: ResultReader
  private var learned = LearnedBrands()

  init(ledger: Ledger) {
    self.ledger = ledger
    reader = ResultReader(arena: arena)
  }

  /// Calls `done` after each item with its effect; nil for a refused one.
  func take(
    _ source: any ItemSource, of input: InputFile, done: @escaping (Findings, Outcome.Effect?) throws -> Void
  ) throws {
    let taskID = OutboxPath.taskID(ofFile: input.candidate.name)
    while try source.next(into: block) {
      if case .refusal(let refusal) = block.content {
        let findings = refusal.findings(file: block.file)
        input.rejectWhole(findings)
        try done(findings, nil)
        continue
      }
      try block.forEachItem { item in
        var findings = Findings(item: item, severities: ledger.settings.severities)
        let reading = reader.read(item, named: taskID, &findings)
        if reading.clean != nil { input.noteSecret() }
        let effect = try reading.result.flatMap { try apply($0, &findings) }
        if effect == nil { input.reject(item, findings, clean: reading.clean) } else { input.accept() }
        try done(findings, effect)
        ledger.store.release()
        arena.reset()
      }
    }
  }

  /// nil if the result is about nothing known, or says too little.
  private func apply(_ result: PluginResult, _ findings: inout Findings) throws -> Outcome.Effect? {
    switch result.content {
    case .analytics(let change): return try apply(change, &findings)
    case .wardrobe(let wardrobe):
      return try WardrobeTaking(ledger: ledger).take(wardrobe, &findings) ? .wardrobe : nil
    case .success(let success):
      return try apply(.succeeded(success, task: result.taskID), task: result.taskID, &findings) { type, findings in
        if type == .find {
          wrong("result.found", "a find must say whether the listing was found", &findings)
        } else if type == .publish, success.vintedID == nil {
          findings.add(
            .missingVintedID, at: 0, field: "result.vinted_id", value: nil,
            message: "a publish succeeded without a vinted_id", hint: "fix the plugin; the task stays as it was")
        }
      }
    case .failure(let failure):
      return try apply(.failed(failure, task: result.taskID), task: result.taskID, &findings) { _, _ in }
    case .found(let success):
      return try apply(.found(success, task: result.taskID), task: result.taskID, &findings, check: isFind)
    case .notFound(let isByTitle):
      return try apply(
        .notFound(task: result.taskID), isByTitle: isByTitle, task: result.taskID, &findings, check: isFind)
    }
  }

  private func isFind(_ type: TaskType, _ findings: inout Findings) {
    if type != .find { wrong("result.found", "the task is not a find but a \(type.operation)", &findings) }
  }

  private func wrong(_ field: String, _ message: String, _ findings: inout Findings) {
    findings.add(
      .invalidResult, at: 0, field: field, value: nil, message: message,
      hint: "fix the plugin; `pipeline-run help problems invalid_result` shows a result")
  }

  private func apply(
    _ event: Event, isByTitle: Bool = false, task id: Int, _ findings: inout Findings,
    check: (TaskType, inout Findings) -> Void
  ) throws -> Outcome.Effect? {
    guard var record = try ledger.store.record(ofTask: id) else {
      findings.add(
        .unknownTask, at: 0, field: "task_id", value: nil, message: "no task of this workspace has id \(id)",
        hint: "look it up with `pipeline-run tasks`, or remove the file")
      return nil
    }
    check(record.knownTask(id).type, &findings)
    if findings.refused { return nil }
    ledger.noteSignOfLife()
    let judged = try FoundByTitle(store: ledger.store).judge(known(event, record), isByTitle: isByTitle, of: record)
    let outcome = ledger.lifecycle.apply(judged, to: &record)
    try ledger.carryOut(outcome, &record)
    return outcome.effect
  }

  /// Keeps the brands of the results for later runs.
  func saveBrands() throws {
    if !ledger.isDryRun { try learned.save(to: ledger.disk, for: ledger.settings.language, now: ledger.now) }
  }

  /// A listing that the product had before, and that was sold or taken down, is not the one that the find looked for.
  private func known(_ event: Event, _ record: Record) -> Event {
    if case .found(let success, let task) = event, let id = success.vintedID, record.formerIDs.contains(id) {
      return .notFound(task: task)
    }
    guard case .succeeded(var success, let task) = event, success.brand != nil else { return event }
    learned.note(in: &success, of: record, task: task, arena)
    return .succeeded(success, task: task)
  }

  private func apply(
    _ change: PluginResult.AnalyticsChange, _ findings: inout Findings
  ) throws -> Outcome.Effect? {
    let known =
      if let id = change.productID { try ledger.store.record(id) } else {
        try change.vintedID.flatMap(ledger.store.record(ofVinted:))
      }
    guard var record = known else {
      let name = change.productID.map { "id \($0)" } ?? "vinted_id \(change.vintedID ?? 0)"
      findings.add(
        .unknownProduct, at: 0, field: change.productID == nil ? "vinted_id" : "product_id", value: nil,
        message: "no product of this workspace has \(name)", hint: "look it up with `pipeline-run products`")
      return nil
    }
    let outcome = ledger.lifecycle.analytics(change, &record)
    try ledger.carryOut(outcome, &record)
    return outcome.effect
  }
}
