/// One item of a result file → a result, or the reason why it is none.
struct ResultReader {
  private let document: JSONDocument
  private let arena: Arena

  init(arena: Arena) {
    self.arena = arena
    document = JSONDocument(arena: arena)
  }

  /// The content of an item. `clean` is the item without secrets, if it contained some.
  struct Reading {
    var result: PluginResult?
    var clean: Text?
  }

  func read(_ item: Item, named taskID: Int?, _ findings: inout Findings) -> Reading {
    if item.tooLong {
      add(JSONSyntaxError(fault: .tooLong, offset: 0), &findings)
      return Reading()
    }
    do throws(JSONSyntaxError) {
      try document.parse(HalfSurrogates.replaced(item.raw, in: arena))
    } catch {
      add(error, &findings)
      return Reading()
    }
    guard document.root.kind == .object else {
      findings.add(
        .notAnObject, at: Int(document.root.token.offset), field: nil, value: document.root.written,
        message: "this is not a result", hint: "write an object: {\"task_id\": 456, \"success\": true, …}")
      return Reading()
    }
    var reading = Reading()
    if let clean = Secrets.without(document.root, in: arena) {
      findings.add(
        .secretRemoved, at: 0, field: clean.key, value: nil,
        message: "the result contained a secret of the browser; it was removed",
        hint: "fix the plugin: cookies and tokens never leave the browser")
      reading.clean = clean.text
      // It was JSON before, and is still JSON without some members.
      try? document.parse(clean.text)
    }
    if let twice = document.root.duplicateKey {
      findings.add(
        .duplicateKey, at: Int(twice.token.offset), field: String(twice.token.text), value: nil,
        message: "the key is given twice", hint: "keep the one that is meant")
      if findings.refused { return reading }
    }
    reading.result = result(named: taskID, &findings)
    return reading
  }

  private func add(_ error: JSONSyntaxError, _ findings: inout Findings) {
    findings.add(error.code, at: error.offset, field: nil, value: nil, message: error.message, hint: error.hint)
  }

  private func result(named nameID: Int?, _ findings: inout Findings) -> PluginResult? {
    let root = document.root
    if let analytics = root["analytics"], !analytics.isNull, root["success"] == nil {
      return readAnalytics(root, analytics, &findings)
    }
    if let wardrobe = root["wardrobe"], !wardrobe.isNull, root["success"] == nil {
      return WardrobeReader().read(wardrobe, &findings).map { PluginResult(taskID: 0, content: .wardrobe($0)) }
    }
    guard let taskID = readTaskID(root, nameID, &findings) else { return nil }
    guard let success = root["success"]?.bool else {
      wrong(.missingSuccess, "success", root["success"], "success must be true or false", &findings)
      return nil
    }
    let content = success ? readSuccess(root, &findings) : readFailure(root, &findings)
    return content.map { PluginResult(taskID: taskID, content: $0) }
  }

  private func wrong(
    _ code: ProblemCode, _ field: String, _ node: JSONNode?, _ message: String, _ findings: inout Findings,
    hint: String = "fix the plugin; `pipeline-run help problems invalid_result` shows a result"
  ) {
    findings.add(
      code, at: node.map { Int($0.token.offset) } ?? 0, field: field, value: node?.written, message: message, hint: hint
    )
  }

  private func readTaskID(_ root: JSONNode, _ nameID: Int?, _ findings: inout Findings) -> Int? {
    guard let node = root["task_id"], !node.isNull else {
      if nameID == nil {
        wrong(
          .missingTaskID, "task_id", nil, "the task_id is missing", &findings,
          hint: "write it, or name the file after its task: task-0000000456.json")
      }
      return nameID
    }
    guard let id = node.integer, id > 0 else {
      wrong(.invalidResult, "task_id", node, "task_id must be a whole number", &findings)
      return nil
    }
    if let nameID, nameID != id {
      wrong(
        .taskMismatch, "task_id", node, "the file's name says task \(nameID), the result says \(id)", &findings,
        hint: "name the file after its task, or leave the task_id out")
      return nil
    }
    return id
  }

  private func readSuccess(_ root: JSONNode, _ findings: inout Findings) -> PluginResult.Content? {
    guard let result = root["result"], !result.isNull else {
      return .success(PluginResult.Success(vintedID: nil, url: nil, imageIDs: nil))
    }
    guard result.kind == .object else {
      wrong(.invalidResult, "result", result, "result must be an object", &findings)
      return nil
    }
    var vintedID: Int?
    if let node = result["vinted_id"], !node.isNull {
      guard let id = node.integer, id > 0 else {
        wrong(.invalidResult, "result.vinted_id", node, "vinted_id must be a whole number", &findings)
        return nil
      }
      vintedID = id
    }
    let url = result["url"].flatMap { $0.kind == .string ? $0.written : nil }
    var success = PluginResult.Success(
      vintedID: vintedID, url: url.map(arena.keep), imageIDs: result["image_ids"].flatMap(readImageIDs))
    readChanges(result, into: &success)
    if let node = result["candidates"], !node.isNull {
      let ids = node.elements.compactMap(\.integer)
      guard node.kind == .array, ids.count == node.elements.count else {
        wrong(.invalidResult, "result.candidates", node, "candidates must be a list of whole numbers", &findings)
        return nil
      }
      success.candidates = ids
    }
    guard let found = result["found"], !found.isNull else { return .success(success) }
    switch found.bool {
    case true? where vintedID != nil: return .found(success)
    case false?: return .notFound(isByTitle: success.candidates != nil)
    case true?: wrong(.missingVintedID, "result.vinted_id", nil, "what was found has no vinted_id", &findings)
    case nil: wrong(.invalidResult, "result.found", found, "found must be true or false", &findings)
    }
    return nil
  }

  /// What was sent differently from the task. The answer is about something else, so nothing here refuses it.
  private func readChanges(_ result: JSONNode, into success: inout PluginResult.Success) {
    if let title = result["title"], let text = title.string, !text.trimmed.isEmpty, text.count <= 1000 {
      success.title = arena.keep(title.written)
    }
    if let brand = result["brand"], let id = brand["id"]?.integer, 1...VintedBounds.id ~= id {
      let title = brand["title"]?.string.map(VintedTables.plain) ?? ""
      if !title.isEmpty { success.brand = (title, id) }
    }
    success.leftOut = (result["left_out"]?.elements ?? []).prefix(20).compactMap { node in
      node.string.map(VintedTables.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// Text as in the seed, or a list; stored as text.
  private func readImageIDs(_ node: JSONNode) -> Text? {
    if node.kind == .string { return arena.keep(node.written) }
    guard node.kind == .array else { return nil }
    var writer = Writer(capacity: 256)
    for (index, element) in node.elements.enumerated() {
      if index > 0 { writer.write(byte: UInt8(ascii: ",")) }
      writer.write(element.token.text)
    }
    var quoted = Writer(capacity: 256)
    quoted.write(json: writer.text)
    return arena.keep(quoted)
  }

  private func readFailure(_ root: JSONNode, _ findings: inout Findings) -> PluginResult.Content? {
    let details = root["error_details"]
    let type = details?["error_type"]?.string ?? root["error_type"]?.string ?? .empty
    let retryable = root["retryable"]
    if let retryable, !retryable.isNull, retryable.bool == nil {
      wrong(.invalidResult, "retryable", retryable, "retryable must be true or false", &findings)
      return nil
    }
    var attempt: Int?
    if let node = root["attempt"], !node.isNull {
      guard let number = node.integer else {
        wrong(.invalidResult, "attempt", node, "attempt must be a whole number", &findings)
        return nil
      }
      attempt = number
    }
    let outcome = root["outcome"]
    if let outcome, !outcome.isNull, outcome.string != "unknown", outcome.string != "failed" {
      wrong(.invalidResult, "outcome", outcome, "outcome must be \"unknown\" or \"failed\"", &findings)
      return nil
    }
    let inner = details?["error_details"] ?? details
    return .failure(
      PluginResult.Failure(
        type: type.isEmpty ? ErrorType.api : String(type),
        message: root["error_message"]?.string.map { String($0) } ?? "the plugin gave no message",
        details: inner.flatMap { $0.isNull ? nil : arena.keep($0.written) }, isRetryable: retryable?.bool ?? true,
        isUnknown: outcome?.string == "unknown", attempt: attempt))
  }

  private func readAnalytics(
    _ root: JSONNode, _ node: JSONNode, _ findings: inout Findings
  ) -> PluginResult? {
    var change = PluginResult.AnalyticsChange()
    guard node.kind == .object else {
      wrong(.invalidResult, "analytics", node, "analytics must be an object", &findings)
      return nil
    }
    func number(_ parent: JSONNode, _ key: Text) -> Int? {
      guard let value = parent[key], !value.isNull else { return nil }
      if let number = value.integer { return number }
      wrong(.invalidResult, String(key), value, "\(key) must be a whole number from 0 on", &findings)
      return nil
    }
    change.productID = number(root, "product_id")
    change.vintedID = number(root, "vinted_id")
    change.views = number(node, "views")
    change.favourites = number(node, "favourites")
    change.conversations = number(node, "conversations")
    if findings.refused { return nil }
    if change.productID == nil, change.vintedID == nil {
      wrong(
        .invalidResult, "product_id", nil, "analytics need a product_id or a vinted_id", &findings,
        hint: "write {\"product_id\": 123, \"analytics\": {\"views\": 10}}")
      return nil
    }
    return PluginResult(taskID: 0, content: .analytics(change))
  }
}
