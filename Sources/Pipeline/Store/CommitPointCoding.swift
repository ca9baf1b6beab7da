/// The commit point as a file: one JSON object whose last member is a checksum of everything before it.
extension CommitPoint {
  func write(to writer: inout Writer) {
    writer.write("{\"version\": 2")
    func put(_ name: Text, _ value: Int) {
      writer.write(", \"")
      writer.write(name)
      writer.write("\": ")
      writer.write(value)
    }
    put("generation", generation)
    put("batch", batch)
    put("products", products)
    put("errors", errors)
    put("runs", runs)
    put("next_product_id", nextProductID)
    put("next_vinted_product_id", nextVintedProductID)
    put("next_task_id", nextTaskID)
    put("next_error_id", nextErrorID)
    put("next_run", nextRun)
    put("lines", lines)
    put("live", live)
    put("last_run_at", lastRunAt)
    put("log_month", logMonth)
    put("account", account)
    put("last_taken_at", lastTakenAt)
    put("last_idle_at", lastIdleAt)
    put("plan_of_drops", planOfDrops)
    if let analytics {
      put("views", analytics.views)
      put("favourites", analytics.favourites)
    }
    put("shard_index", shard.index)
    put("shard_count", shard.count)
    list("tasks", tasks, &writer) { count, writer in
      for number in [count.open, count.queued, count.head] {
        writer.write(number)
        writer.write(", ")
      }
      writer.write(count.tail)
    }
    list("standings", standings, &writer) { $1.write($0) }
    list("totals", totals, &writer) { $1.write($0) }
    list("due_days", dueDays, &writer) { due, writer in
      for number in [due.day, due.head] {
        writer.write(number)
        writer.write(", ")
      }
      writer.write(due.tail)
    }
    list("claims", claims, &writer) { claim, writer in
      for number in [claim.task, claim.product] {
        writer.write(number)
        writer.write(", ")
      }
      writer.write(claim.at.seconds)
    }
    list("open_batches", openBatches, &writer) { batch, writer in
      for number in [batch.number, batch.enqueuedAt.seconds, batch.from, batch.to, batch.open] {
        writer.write(number)
        writer.write(", ")
      }
      writer.write("0")
    }
    list("withdrawals", withdrawals, &writer) { withdrawal, writer in
      writer.write(withdrawal.batch)
      writer.write(", ")
      writer.write(withdrawal.task)
      writer.write(", ")
      writer.write(json: withdrawal.again)
    }
    list("moves", moves, &writer) { $0.write(to: &$1) }
    list("removals", removals, &writer) { $0.write(to: &$1) }
    if let rotation { list("rotation", rotation.logs, &writer) { $0.write(to: &$1) } }
    writer.write(",\n\"progress\": ")
    if let progress { progress.write(to: &writer) } else { writer.write("null") }
    let checksum = Hash128(writer.text).hexadecimal
    writer.write(",\n\"checksum\": \"")
    writer.write(string: checksum)
    writer.write("\"}\n")
  }

  private func list<T>(
    _ name: Text, _ values: [T], _ writer: inout Writer, _ write: (T, inout Writer) -> Void
  ) {
    writer.write(",\n\"")
    writer.write(name)
    writer.write("\": [")
    for (index, value) in values.enumerated() {
      writer.write(index > 0 ? ",\n[" : "[")
      write(value, &writer)
      writer.write("]")
    }
    writer.write("]")
  }

  /// Reads the file; nil if it is not as it was written.
  init?(_ text: Text) {
    let document = JSONDocument(arena: Arena())
    guard (try? document.parse(text)) != nil, let checksum = document.root["checksum"],
      let seal = CommitPoint.sealStart(text), let given = checksum.string,
      Hash128(text[0..<seal]).hexadecimal == String(given)
    else { return nil }
    let root = document.root
    func number(_ name: Text) -> Int { root[name]?.integer ?? 0 }
    generation = number("generation")
    batch = number("batch")
    products = number("products")
    errors = number("errors")
    runs = number("runs")
    nextProductID = number("next_product_id")
    nextVintedProductID = number("next_vinted_product_id")
    nextTaskID = number("next_task_id")
    nextErrorID = number("next_error_id")
    nextRun = number("next_run")
    lines = number("lines")
    live = number("live")
    lastRunAt = number("last_run_at")
    logMonth = number("log_month")
    account = number("account")
    lastTakenAt = number("last_taken_at")
    lastIdleAt = number("last_idle_at")
    analytics = root["views"].map { AnalyticsTotals(views: $0.integer ?? 0, favourites: number("favourites")) }
    totals = (root["totals"]?.elements ?? []).map { $0.elements.first?.integer ?? 0 }
    planOfDrops = number("plan_of_drops")
    dueDays = (root["due_days"]?.elements ?? []).map { node in
      let numbers = node.elements.map { $0.integer ?? 0 }
      return DueDay(day: numbers[0], head: numbers[1], tail: numbers[2])
    }
    for (index, node) in (root["tasks"]?.elements ?? []).enumerated() where index < tasks.count {
      let numbers = node.elements.map { $0.integer ?? 0 }
      tasks[index] = TaskCount(open: numbers[0], queued: numbers[1], head: numbers[2], tail: numbers[3])
    }
    for (index, node) in (root["standings"]?.elements ?? []).enumerated() where index < standings.count {
      standings[index] = node.elements.first?.integer ?? 0
    }
    claims = (root["claims"]?.elements ?? []).map { node in
      let numbers = node.elements.map { $0.integer ?? 0 }
      return Claim(task: numbers[0], product: numbers[1], at: Timestamp(seconds: numbers[2]))
    }
    // Version 1 had no queue: the first run counts what is open.
    isOfVersion1 = number("version") == 1
    shard = Shard(index: number("shard_index"), count: max(1, number("shard_count")))
    rotation = root["rotation"].map { LogRotation(logs: $0.elements.map { LogRotation.Log($0.elements) }) }
    openBatches = (root["open_batches"]?.elements ?? []).map { node in
      let numbers = node.elements.map { $0.integer ?? 0 }
      return OpenBatch(
        number: numbers[0], enqueuedAt: Timestamp(seconds: numbers[1]), from: numbers[2], to: numbers[3],
        open: numbers[4])
    }
    withdrawals = (root["withdrawals"]?.elements ?? []).map { node in
      let parts = node.elements
      return Withdrawal(batch: parts[0].integer ?? 0, task: parts[1].integer ?? 0, again: parts[2].bool ?? false)
    }
    moves = (root["moves"]?.elements ?? []).map { Move($0.elements) }
    removals = (root["removals"]?.elements ?? []).map { Move($0.elements) }
    if let node = root["progress"], !node.isNull { progress = Progress(node.elements) }
  }

  /// The place where the checksum's own member begins.
  private static func sealStart(_ text: Text) -> Int? {
    let seal: Text = ",\n\"checksum\": "
    var at = text.count - seal.count
    while at >= 0 {
      if text.from(at).hasPrefix(seal) { return at }
      at -= 1
    }
    return nil
  }
}

extension CommitPoint.Move {
  fileprivate func write(to writer: inout Writer) {
    writer.write(json: from)
    writer.write(", ")
    writer.write(json: to)
    writer.write(", ")
    writer.write(json: inode.map { "\($0)" })
    writer.write(", ")
    writer.write(size)
    writer.write(", ")
    writer.write(json: "\(modified)")
  }

  fileprivate init(_ parts: [JSONNode]) {
    self.init(
      from: String(parts[0].token.text), to: String(parts[1].token.text),
      inode: parts[2].isNull ? nil : UInt64(String(parts[2].token.text)), size: parts[3].integer ?? 0,
      modified: Int(String(parts[4].token.text)) ?? 0)
  }
}

extension LogRotation.Log {
  fileprivate func write(to writer: inout Writer) {
    for text in [path, target, "\(inode)"] {
      writer.write(json: text)
      writer.write(", ")
    }
    writer.write(length)
  }

  fileprivate init(_ parts: [JSONNode]) {
    self.init(
      path: String(parts[0].token.text), target: String(parts[1].token.text),
      inode: UInt64(String(parts[2].token.text)) ?? 0, length: parts[3].integer ?? 0)
  }
}

extension CommitPoint.Progress {
  fileprivate func write(to writer: inout Writer) {
    writer.write("[")
    writer.write(json: file)
    for text in ["\(inode)", "\(modified)", hidden] {
      writer.write(", ")
      writer.write(json: text)
    }
    for number in [size, offset, line, taken, rejected, items, problems] {
      writer.write(", ")
      writer.write(number)
    }
    writer.write(", ")
    writer.write(json: secrets)
    writer.write("]")
  }

  fileprivate init(_ parts: [JSONNode]) {
    func text(_ index: Int) -> String { String(parts[index].token.text) }
    func number(_ index: Int) -> Int { parts[index].integer ?? 0 }
    self.init(
      file: text(0), inode: UInt64(text(1)) ?? 0, size: number(4), modified: Int(text(2)) ?? 0, offset: number(5),
      line: number(6), taken: number(7), rejected: number(8), hidden: text(3), items: number(9), problems: number(10),
      secrets: parts[11].bool ?? false)
  }
}
