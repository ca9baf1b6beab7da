/// A run and what waits after it, in the text format of Prometheus and similar programs.
public struct Metrics {
  private var samples: [(family: String, labels: String, value: String)] = []

  static let families: [(name: String, help: String)] = [
    ("last_run_timestamp_seconds", "When the last run ended."),
    ("last_run_seconds", "How long the last run took."),
    ("last_run_failed", "1 if the last run failed."),
    ("last_run_files", "Input files of the last run, by what became of them."),
    ("last_run_products", "Product items of the last run, by what became of them."),
    ("last_run_results", "Result items of the last run, by what became of them."),
    ("last_run_released", "Tasks that the last run moved from the queue into the outbox."),
    ("total", "What runs have counted since the workspace began, by what became of it."),
    ("tasks", "Tasks, by state: open in the outbox or with a plugin, queued in the store."),
    ("last_run_timeouts", "Tasks that the last run ended because they were not answered."),
    ("last_run_problems", "Problems of the last run, by code."),
    ("waiting", "What waits, by queue."),
    ("waiting_oldest_seconds", "How long the oldest has waited, by queue."),
    ("products", "Products, by where they are."),
    ("needs_person", "What waits for a person, by kind."),
    ("store_products", "Products of the store."),
    ("store_lines", "Lines of the product store, old states among them."),
  ]

  /// Nothing measured yet.
  public init() {}

  /// Adds a run; nil for one that failed. `tenant` is a label if there are several.
  public mutating func add(_ report: RunReport?, endedAt now: Timestamp = .now, tenant: String? = nil) {
    add("last_run_timestamp_seconds", [], "\(now.seconds)", tenant)
    add("last_run_failed", [], report == nil ? "1" : "0", tenant)
    guard let report else { return }
    let milliseconds = Int(report.seconds * 1000)
    let rest = String(milliseconds % 1000)
    let fraction = String(repeating: "0", count: 3 - rest.count) + rest
    add("last_run_seconds", [], "\(milliseconds / 1000).\(fraction)", tenant)
    for (name, fields) in [
      ("last_run_files", report.files.fields), ("last_run_products", report.products.fields),
      ("last_run_results", report.results.fields),
    ] {
      // `read` is the sum of the others.
      for (place, count) in fields where place != "read" { add(name, [("outcome", place)], "\(count)", tenant) }
    }
    add("last_run_timeouts", [], "\(report.timeouts)", tenant)
    add("last_run_released", [], "\(report.tasks.released)", tenant)
    add("tasks", [("state", "open")], "\(report.tasks.open)", tenant)
    add("tasks", [("state", "queued")], "\(report.tasks.queued)", tenant)
    let problems = report.problemsByCode
    for code in ProblemCode.allCases {
      if let count = problems[code] {
        add("last_run_problems", [("code", code.rawValue)], "\(count)", tenant)
      }
    }
  }

  /// Adds what waits in a workspace.
  public mutating func add(_ health: Health, tenant: String? = nil) {
    for (name, queue) in [
      ("inbox", health.inbox), ("results", health.results), ("outbox", health.outbox), ("claimed", health.claimed),
    ] {
      add("waiting", [("queue", name)], "\(queue.count)", tenant)
      add("waiting_oldest_seconds", [("queue", name)], "\(queue.oldestSeconds)", tenant)
    }
    for kind in Needs.Kind.allCases {
      let count = health.needs.list.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
      add("needs_person", [("kind", kind.rawValue)], "\(count)", tenant)
    }
    for (name, count) in health.totals { add("total", [("what", name)], "\(count)", tenant) }
    for (standing, count) in health.standings { add("products", [("status", standing.rawValue)], "\(count)", tenant) }
    add("store_products", [], "\(health.lines.live)", tenant)
    add("store_lines", [], "\(health.lines.all)", tenant)
  }

  private mutating func add(_ family: String, _ labels: [(String, String)], _ value: String, _ tenant: String?) {
    let all = (tenant.map { [("tenant", $0)] } ?? []) + labels
    let text = all.map { "\($0.0)=\"\(Metrics.escaped($0.1))\"" }.joined(separator: ",")
    samples.append((family, text.isEmpty ? "" : "{\(text)}", value))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// All samples, those of a family together.
  public var text: String {
    var text = ""
    for family in Metrics.families {
      let own = samples.filter { $0.family == family.name }
      if own.isEmpty { continue }
      let name = "pipeline_run_\(family.name)"
      text += "# HELP \(name) \(family.help)\n# TYPE \(name) \(family.name == "total" ? "counter" : "gauge")\n"
      for sample in own { text += "\(name)\(sample.labels) \(sample.value)\n" }
    }
    return text
  }

  /// Throws if the folder of a file is missing, so that a run reports it at its beginning.
  public static func checkFolder(of path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard Platform.wholePath(folder) != nil else {
      throw RunError.usage(
        message: "there is no folder \(folder) for the metrics", hint: "make it, or name another file with --metrics")
    }
  }

  /// Replaces a file with the samples; a reader sees the old ones or the new ones.
  public func write(to path: String) throws {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard !name.isEmpty else {
      throw RunError.usage(message: "\(path) is not a file", hint: "name a file such as metrics/shop.prom")
    }
    try Arena.with { arena in try Workspace.disk(of: folder).replace(name, arena.keep(text)) }
  }
}
