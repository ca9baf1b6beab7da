/// What a run did, in numbers: every item that was read is counted in exactly one place.
public struct RunReport: Sendable {
  /// The number of the run.
  public var run = 0
  /// When it began.
  public var startedAt = Timestamp(seconds: 0)
  /// How long it took.
  public var seconds = 0.0
  /// Input files.
  public var files = Files()
  /// Items of product files.
  public var products = Products()
  /// Items of result files.
  public var results = Results()
  /// Products that were missing in complete lists.
  public var gone = GoneProducts()
  /// Products that were sold.
  public var sold = SoldProducts()
  /// Tasks that were not answered in time.
  public var timeouts = 0
  /// Listings whose price fell with their age.
  public var repriced = 0
  /// Tasks after the run.
  public var tasks = Tasks()
  /// Set if tasks wait, and no plugin has taken one for an hour.
  public var idle: Idle?
  /// Problems that are warnings.
  public var warnings = 0
  /// Product items that can be sent, but that Vinted will refuse.
  public var unaccepted = 0
  /// How often each problem occurred.
  public var problemsByCode: [ProblemCode: Int] { problemCounts.byCode }
  private var problemCounts = CodeCounts()
  /// How often each of them was an error, for which an item was refused.
  public var errorsByCode: [ProblemCode: Int] { errorCounts.byCode }
  private var errorCounts = CodeCounts()
  /// The first of these errors of each code, to be shown with the counts.
  public private(set) var firstErrors: [ProblemCode: Problem] = [:]
  /// The first problem of each code that was no error.
  public private(set) var firstOthers: [ProblemCode: Problem] = [:]
  /// Whether somebody asked it to end before everything was read.
  public var isStopped = false
  /// Files that were removed from archive/, because they were older than the setting allows.
  public var removed = 0
  /// Files that left rejected/, because everything in them has come again and was taken in.
  public var fixed = 0
  /// Where what was refused is, file by file.
  public private(set) var refused: [RefusedFile] = []
  /// The rewriting of the store, if more than half of its lines were outdated.
  public var compaction: Compaction.Outcome?
  /// Those of `left` that no run has reported before.
  public var newLeft: [LeftFile] = []
  /// What waits for a person, and is new since the last run that reported.
  public var newNeeds: [Needs.Need] = []
  /// Files that stayed in the inbox, with the reason.
  public var left: [LeftFile] = []

  /// Nothing counted yet.
  public init() {}

  /// Input files by what became of them.
  public struct Files: Sendable, Equatable {
    /// Moved to archive/.
    public var taken = 0
    /// Moved to rejected/ as a whole.
    public var rejected = 0
    /// Still in the inbox.
    public var left = 0
  }

  /// Product items; `read` is the sum of the others.
  public struct Products: Sendable, Equatable {
    /// Items that were read.
    public var read = 0
    /// A vinted_publish was made.
    public var enqueued = 0
    /// A vinted_update was made.
    public var updated = 0
    /// Deleted, or a vinted_delete was made.
    public var deleted = 0
    /// Known with the same content.
    public var unchanged = 0
    /// Known with an open task; the change comes after it.
    public var waiting = 0
    /// Left out, as the settings say.
    public var skipped = 0
    /// Refused.
    public var rejected = 0
  }

  /// Result items; `read` is the sum of the others.
  public struct Results: Sendable, Equatable {
    /// Items that were read.
    public var read = 0
    /// A product went live.
    public var published = 0
    /// A change went live.
    public var updated = 0
    /// A product was taken down.
    public var deleted = 0
    /// Looked for, and found or not.
    public var found = 0
    /// Failed, and put back into the outbox.
    public var retried = 0
    /// Failed for good.
    public var failed = 0
    /// Numbers of an item.
    public var analytics = 0
    /// What the seller has on Vinted.
    public var wardrobe = 0
    /// Came after the task had ended without it.
    public var late = 0
    /// Came before.
    public var duplicate = 0
    /// Contradicts what is known.
    public var conflict = 0
    /// Refused.
    public var rejected = 0
  }

  /// Tasks of all types.
  public struct Tasks: Sendable, Equatable {
    /// Left the queue in this run.
    public var released = 0
    /// In the outbox or with a plugin.
    public var open = 0
    /// In the queue.
    public var queued = 0
  }

  /// Set if nobody takes tasks.
  public struct Idle: Sendable, Equatable {
    let since: Timestamp
    let now: Timestamp

    /// One line a person can act on.
    public func oneLine(_ tasks: Tasks) -> String {
      let hours = (now.seconds - since.seconds) / 3600
      return "outbox: \(Counted(tasks.open, "task waits", "tasks wait")) and none was taken for "
        + "\(Counted(hours, "hour")) [nobody_takes_tasks]; open the browser with the extension"
    }
  }

  /// The counts that are summed over all runs; new ones come last.
  var totals: [(name: String, count: Int)] {
    [
      ("products_published", results.published + results.late), ("products_updated", results.updated),
      ("products_deleted", results.deleted), ("results_failed", results.failed), ("results_retried", results.retried),
      ("results_conflict", results.conflict), ("items_taken", products.read - products.rejected),
      ("items_rejected", products.rejected), ("timeouts", timeouts), ("tasks_released", tasks.released),
    ]
  }

  /// Their names.
  static let totalNames = RunReport().totals.map(\.name)

  /// Whether something was refused.
  public var hasRejects: Bool { products.rejected + results.rejected > 0 }

  /// Whether the run has something to record.
  var didSomething: Bool {
    files.taken + files.rejected + products.read + results.read + timeouts + tasks.released + gone.takenDown + repriced
      > 0
  }

  mutating func note(refused items: Int, in path: String, from file: String) {
    refused.append(RefusedFile(path: path, items: items, isOfResults: file.hasPrefix("\(Layout.results)/")))
  }

  mutating func count(_ findings: Findings) {
    if findings.vintedRefuses, !findings.refused { unaccepted += 1 }
    for index in findings.problems.indices { count(findings.problems[index]) }
  }

  mutating func count(_ problem: Problem) {
    problemCounts[problem.code] += 1
    if problem.severity == .warning { warnings += 1 }
    if problem.severity == .error {
      errorCounts[problem.code] += 1
      if errorCounts[problem.code] == 1 { firstErrors[problem.code] = problem }
    } else if problemCounts[problem.code] - errorCounts[problem.code] == 1 {
      firstOthers[problem.code] = problem
    }
  }

  /// Writes it as one JSON object.
  public func write(to writer: inout Writer, lineEnd: Text = "\n") {
    writer.write("{\"run\": ")
    writer.write(run)
    writer.write(", \"started_at\": ")
    writer.write(json: startedAt)
    writer.write(", \"seconds\": ")
    let milliseconds = Int(seconds * 1000)
    writer.write(milliseconds / 1000)
    writer.write(".")
    writer.write(milliseconds % 1000, digits: 3)
    RunReport.write("files", files.fields, &writer)
    RunReport.write("products", products.fields, &writer)
    RunReport.write("results", results.fields, &writer)
    RunReport.write("gone", gone.fields, &writer)
    writer.write(", \"timeouts\": ")
    writer.write(timeouts)
    writer.write(", \"repriced\": ")
    writer.write(repriced)
    RunReport.write("tasks", tasks.fields, &writer)
    writer.write(", \"warnings\": ")
    writer.write(warnings)
    let counts = problemCounts
    let codes = ProblemCode.allCases.filter { counts[$0] > 0 }.map { ($0.rawValue, counts[$0]) }
    RunReport.write("problems_by_code", codes, &writer)
    if isStopped { writer.write(", \"stopped\": true") }
    writer.write("}")
    writer.write(lineEnd)
  }

  /// Adds the counts of another run, of another workspace; examples stay with it, as they do not name the workspace.
  public mutating func add(_ other: RunReport) {
    seconds += other.seconds
    files.add(other.files)
    products.add(other.products)
    results.add(other.results)
    gone.join(other.gone)
    sold.add(other.sold)
    timeouts += other.timeouts
    repriced += other.repriced
    tasks.add(other.tasks)
    warnings += other.warnings
    unaccepted += other.unaccepted
    problemCounts.add(other.problemCounts)
    errorCounts.add(other.errorCounts)
    isStopped = isStopped || other.isStopped
    removed += other.removed
    fixed += other.fixed
  }

  private static func write(_ name: Text, _ fields: [(String, Int)], _ writer: inout Writer) {
    writer.write(", \"")
    writer.write(name)
    writer.write("\": {")
    writer.write(each: fields) { field, writer in
      let (key, value) = field
      writer.write(json: key)
      writer.write(": ")
      writer.write(value)
    }
    writer.write("}")
  }
}

extension RunReport.Files: Tally {
  /// Their names in reports.
  public static let counts: Counts = [
    ("taken", \.taken), ("rejected", \.rejected), ("left", \.left),
  ]
}

extension RunReport.Tasks: Tally {
  /// Their names in reports and metrics.
  public static let counts: Counts = [
    ("released", \.released), ("open", \.open), ("queued", \.queued),
  ]
}

extension RunReport.Products: Tally {
  /// Their names in reports and metrics.
  public static let counts: Counts = [
    ("read", \.read), ("enqueued", \.enqueued), ("updated", \.updated), ("deleted", \.deleted),
    ("unchanged", \.unchanged), ("waiting", \.waiting), ("skipped", \.skipped), ("rejected", \.rejected),
  ]

  mutating func count(_ result: Enqueuer.Result) {
    read += 1
    switch result {
    case .enqueued: enqueued += 1
    case .updated: updated += 1
    case .deleted: deleted += 1
    case .unchanged: unchanged += 1
    case .waiting: waiting += 1
    case .skipped: skipped += 1
    case .rejected: rejected += 1
    }
  }
}

extension RunReport.Results: Tally {
  /// Their names in reports and metrics.
  public static let counts: Counts = [
    ("read", \.read), ("published", \.published), ("updated", \.updated), ("deleted", \.deleted), ("found", \.found),
    ("retried", \.retried), ("failed", \.failed), ("analytics", \.analytics), ("wardrobe", \.wardrobe),
    ("late", \.late), ("duplicate", \.duplicate), ("conflict", \.conflict), ("rejected", \.rejected),
  ]

  /// Counts a result; nil is one that was refused.
  mutating func count(_ effect: Outcome.Effect?) {
    read += 1
    switch effect {
    case nil: rejected += 1
    case .published: published += 1
    case .updated: updated += 1
    case .deleted: deleted += 1
    case .found: found += 1
    case .retried: retried += 1
    case .failed: failed += 1
    case .analytics: analytics += 1
    case .wardrobe: wardrobe += 1
    case .late: late += 1
    case .conflict: conflict += 1
    // A result that does nothing repeats what is known.
    case .duplicate, .noted, .unchanged, .waits, .dropped, .begun: duplicate += 1
    }
  }
}
