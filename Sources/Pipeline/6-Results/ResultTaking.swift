/// Takes the items of one result file: finds the record each is about, applies the rules, and lets the ledger write.
final class ResultTaking {
  private let ledger: Ledger
  private let arena = Arena()
  private let block = ItemBlock()
  private let reader: ResultReader
  private let rules: ResultRules

  init(ledger: Ledger) {
    self.ledger = ledger
    reader = ResultReader(arena: arena)
    rules = ResultRules(maximumTries: ledger.settings.maximumTries, now: ledger.now)
  }

  /// Calls `done` behind each item with where it is counted; nil is a refused one.
  func take(
    _ source: any ItemSource, of input: TakenInput, done: @escaping (Findings, ResultRules.Count?) throws -> Void
  ) throws {
    let taskID = ResultReader.taskID(ofFile: input.candidate.name)
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
        let count = try reading.result.flatMap { try apply($0, &findings) }
        if count == nil { input.reject(item, findings, clean: reading.clean) } else { input.accept() }
        try done(findings, count)
        ledger.store.release()
        arena.reset()
      }
    }
  }

  /// nil where the result is about nothing that is known, or says too little.
  private func apply(_ result: PluginResult, _ findings: inout Findings) throws -> ResultRules.Count? {
    switch result.content {
    case .analytics(let change): return try apply(change, &findings)
    case .success(let success):
      guard var record = try record(of: result, &findings) else { return nil }
      let isPublish =
        record.task?.id == result.taskID
        ? record.task?.type == .publish
        : record.ended(result.taskID)?.type ?? .publish == .publish
      if isPublish, success.vintedID == nil {
        findings.add(
          .missingVintedID, at: 0, field: "result.vinted_id", value: nil,
          message: "a publish succeeded without a vinted_id", hint: "mend the plugin; the task stays as it was")
        return nil
      }
      let outcome = rules.apply(success, task: result.taskID, to: &record)
      return try carryOut(outcome, &record)
    case .failure(let failure):
      guard var record = try record(of: result, &findings) else { return nil }
      let outcome = rules.apply(failure, task: result.taskID, to: &record)
      return try carryOut(outcome, &record)
    }
  }

  private func record(of result: PluginResult, _ findings: inout Findings) throws -> Record? {
    if let record = try ledger.store.record(ofTask: result.taskID) { return record }
    findings.add(
      .unknownTask, at: 0, field: "task_id", value: nil, message: "no task of this workspace has id \(result.taskID)",
      hint: "look it up with `pipeline-run tasks`")
    return nil
  }

  private func apply(
    _ change: PluginResult.AnalyticsChange, _ findings: inout Findings
  ) throws -> ResultRules.Count? {
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
    let outcome = rules.apply(change, to: &record)
    return try carryOut(outcome, &record)
  }

  private func carryOut(_ outcome: ResultRules.Outcome, _ record: inout Record) throws -> ResultRules.Count {
    try ledger.carryOut(outcome, &record)
    return outcome.count
  }
}

extension Ledger {
  /// Does what the rules have said: the error log, the outbox, the record.
  func carryOut(_ outcome: ResultRules.Outcome, _ record: inout Record) throws {
    if let error = outcome.error { log(error) }
    guard outcome.changes else { return }
    if let ended = outcome.ended { try close(ended) }
    if outcome.again { try enqueueAgain(&record) }
    if let type = outcome.enqueue { try enqueue(type, for: &record) }
    record.updatedAt = now
    save(record)
  }
}
