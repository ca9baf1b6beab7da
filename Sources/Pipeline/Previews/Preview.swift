/// Shows what would be listed, and every problem; writes nothing.
///
/// It uses the same preparation as a run. One output line per input item, in input order.
public struct Preview {
  private let settings: Settings
  private let workers: [PreviewWorker]
  private let block = ItemBlock()
  /// The store of the workspace, to find what a complete list does not have any more.
  private let store: StoreReader?
  /// Each line of JSON lines is prepared alone, so that parts of a file give the same lines as the whole.
  private let linesAlone: Bool

  /// What a preview counted.
  public struct Counts: Sendable {
    /// Items that were read.
    public var read = 0
    /// Items without an error.
    public var ready = 0
    /// Those of them that can be sent, but that Vinted will refuse.
    public var unaccepted = 0
    /// Items that the settings leave out; they count as read.
    public var skipped = 0
    /// Products of an earlier complete list that are no longer in it.
    public var gone = GoneProducts()
    /// Problems that are warnings.
    public var warnings = 0
    /// How often each problem occurred, by code.
    public var byCode: [ProblemCode: Int] = [:]

    /// The first error of each refused item, in input order: the first of them, so that a large file takes no room.
    public private(set) var firstRefused: [Problem] = []
    private static let mostRefused = 20

    /// Items that were refused.
    public var refused: Int { read - ready - skipped }

    fileprivate mutating func note(refused problems: some Sequence<Problem>) {
      let room = Counts.mostRefused - firstRefused.count
      if room > 0 { firstRefused += problems.prefix(room) }
    }

    /// Whether nothing in it must change before a run.
    public var isAllReady: Bool { ready + skipped == read }

    /// Nothing counted yet.
    public init() {}
  }

  /// Shows one item; called in input order.
  public typealias Show = (PreviewItem, inout Writer) -> Void

  /// A preview with these settings and tables, on this many cores. A workspace has the photos; its store shows what a
  /// complete list does not have any more.
  public init(
    settings: Settings, tables: Tables, cores: Int? = nil, photosOf workspace: Disk? = nil, store: StoreReader? = nil,
    linesAlone: Bool = false
  ) {
    self.settings = settings
    self.linesAlone = linesAlone
    self.store = store
    workers = (0..<max(1, cores ?? Platform.coreCount)).map { _ in
      return PreviewWorker(
        settings: settings, tables: tables, photos: workspace.map { PhotoCheck($0, settings) })
    }
  }

  /// What a pipe contains: the lines of a file, from one line on.
  public struct Part: Sendable {
    /// What the file is called.
    public var file = "-"
    /// The number of its first line in the file.
    public var firstLine = 1

    /// A whole file without a name.
    public init() {}
  }

  /// Reads JSON lines from standard input, or a pipe, and writes what `show` makes of each to `output`.
  public func filter(
    descriptor: Int32, part: Part = Part(), show: @escaping Show, output: @escaping (Text) throws -> Void
  ) throws -> Counts {
    let source = LineSource(
      descriptor: descriptor, file: part.file, columns: settings.columns(for: part.file), line: part.firstLine)
    // A pipe may have no end: the preview keeps nothing of its items.
    return try preview(source, remembers: false, show: show, output: output)
  }

  /// Previews one file.
  public func file(
    _ path: String, on disk: Disk, show: @escaping Show, output: @escaping (Text) throws -> Void
  ) throws -> Counts {
    let (file, format) = try InputFormat.open(path, on: disk)
    return try preview(file, format, path, show: show, output: output)
  }

  /// Previews one file; of a large one its beginning, and pieces from all over it. Returns whether that was all of it.
  public func sample(
    of path: String, on disk: Disk, show: @escaping Show, output: @escaping (Text) throws -> Void
  ) throws -> (counts: Counts, isWhole: Bool) {
    let (file, format) = try InputFormat.open(path, on: disk)
    let source = try SampledSource(file, format: format, named: path, columns: settings.columns(for: path))
    return (try preview(source, isLarge: false, show: show, output: output), source.isWhole)
  }

  private func preview(
    _ file: OpenFile, _ format: InputFormat, _ path: String, show: @escaping Show,
    output: @escaping (Text) throws -> Void
  ) throws -> Counts {
    // A small file does not justify a thread.
    let isLarge = try file.status().size > ItemBlock.size
    let columns = settings.columns(for: path)
    let source = try format.source(of: file, named: path, columns: columns)
    let gone = try columns.flatMap { columns in
      try columns.isComplete ? store.map { try GonePreview($0, file, format, columns, settings) } : nil
    }
    let remembers = !linesAlone || format != .lines
    var counts = try preview(
      source, isLarge: isLarge, remembers: remembers, gone: gone, show: show, output: output)
    if let gone { counts.gone = try gone.missing(inPart: !counts.isAllReady || counts.read == 0) }
    return counts
  }

  /// Previews the files that wait in a workspace's inbox; `left` gets those that a run would leave there.
  public func inbox(
    of disk: Disk, show: @escaping Show, output: @escaping (Text) throws -> Void, left: (LeftFile) -> Void
  ) throws -> Counts {
    var inbox = try Inbox(Layout.inbox, on: disk, formats: InputFormat.ofProducts, known: ["results"])
    var counts = Counts()
    while let (candidate, file) = try inbox.next(on: disk, wait: Platform.sleep) {
      counts.add(try preview(file, candidate.format, candidate.path, show: show, output: output))
    }
    inbox.left.forEach(left)
    return counts
  }

  private func preview(
    _ source: any ItemSource, isLarge: Bool = true, remembers: Bool = true, gone: GonePreview? = nil,
    show: @escaping Show,
    output: @escaping (Text) throws -> Void
  ) throws -> Counts {
    var counts = Counts()
    var repeated = RepeatedProducts()
    // A single worker sees the items in order, and shows each once.
    let isAlone = !isLarge || workers.count == 1
    for worker in workers {
      worker.show = show
      worker.remembers = remembers && !isAlone
      worker.seen = remembers && isAlone ? RepeatedProducts() : nil
      worker.names = gone == nil ? nil : []
      worker.cutEnd = gone?.cutEnd ?? Int.max
    }
    try OrderedBlocks.run(
      workers: isLarge ? workers : [workers[0]], block: block, making: ItemBlock.init,
      read: { try source.next(into: $0) },
      work: { $0.work(on: $1) },
      deliver: { worker, block in
        worker.note(in: &repeated, block)
        for name in worker.names ?? [] { try gone?.note(name) }
        counts.add(worker.counts)
        try output(worker.output.text)
      })
    return counts
  }
}

extension Preview.Counts {
  /// Adds what another preview counted.
  public mutating func add(_ other: Preview.Counts) {
    read += other.read
    ready += other.ready
    unaccepted += other.unaccepted
    skipped += other.skipped
    note(refused: other.firstRefused)
    gone.join(other.gone)
    warnings += other.warnings
    byCode.merge(other.byCode, uniquingKeysWith: +)
  }
}

/// One worker of a preview, with its own memory.
private final class PreviewWorker {
  var output = Writer(capacity: 1 << 20)
  private(set) var counts = Preview.Counts()
  private let preparation: Preparation
  var show: Preview.Show = { _, _ in }
  /// What the file has had so far, if this worker sees all of it.
  var seen: RepeatedProducts?
  /// Whether the worker notes the names of a block's items, to check them in the order of blocks. A block with a name
  /// that came before is then shown twice, so `show` must do nothing but write.
  var remembers = true
  /// The store's names for the items of the block, if they are wanted.
  var names: [GonePreview.Name]?
  /// The item that ends here or later is the last row of a list that may be cut.
  var cutEnd = Int.max
  /// The names of the items of the block.
  private var marks: [(event: ProductMark.Event, line: Int)] = []

  private let photos: PhotoCheck?

  init(settings: Settings, tables: Tables, photos: PhotoCheck?) {
    preparation = Preparation(settings: settings, tables: tables)
    self.photos = photos
  }

  /// Notes the block's items when its turn comes. If a name came before, the block is shown again with that problem.
  func note(in repeated: inout RepeatedProducts, _ block: ItemBlock) {
    var found: [Int: RepeatedProducts.Repeat] = [:]
    for (index, item) in marks.enumerated() {
      if let again = repeated.note(item.event, line: item.line) { found[index] = again }
    }
    if !found.isEmpty { work(on: block, repeated: found) }
  }

  func work(on block: ItemBlock, repeated: [Int: RepeatedProducts.Repeat] = [:]) {
    output.clear()
    marks.removeAll(keepingCapacity: true)
    if names != nil { names = [] }
    counts = Preview.Counts()
    preparation.reset()
    if case .refusal(let refusal) = block.content {
      let findings = refusal.findings(file: block.file)
      var found = [Int](repeating: 0, count: ProblemCode.allCases.count)
      counts.count(findings, ready: false, &found)
      counts.note(found)
      show(PreviewItem((.refused(nil), findings)), &output)
      return
    }
    // Local variables while each item is written: access to what others may see is checked at every use.
    var lines = Writer(capacity: 0)
    var sum = Preview.Counts()
    var found = [Int](repeating: 0, count: ProblemCode.allCases.count)
    let (show, watches, namesItems) = (show, seen != nil, names != nil)
    swap(&lines, &output)
    block.forEachItem { item in
      var preview = PreviewItem(unjudged: preparation.prepared(item))
      photos?.check(preview.prepared.outcome, &preview.prepared.findings)
      if remembers { marks.append((ProductMark.Event(preview.outcome), item.line)) }
      if namesItems, let name = GonePreview.Name(preview.outcome) { names?.append(name) }
      let again =
        repeated.isEmpty
        ? watches ? seen?.note(ProductMark.Event(preview.outcome), line: item.line) : nil
        : repeated[marks.count - 1]
      if item.end >= cutEnd { preview.prepared.findings.addCutRow() }
      preview.judge(repeated: again)
      sum.count(preview.prepared.findings, ready: preview.isReady, &found)
      if preview.isSkipped { sum.skipped += 1 }
      show(consume preview, &lines)
      preparation.reset()
    }
    swap(&lines, &output)
    sum.note(found)
    counts = sum
  }
}

extension Preview.Counts {
  /// `found` counts problems by their code's index: a dictionary for each of them would take longer.
  fileprivate mutating func count(_ findings: Findings, ready: Bool, _ found: inout [Int]) {
    read += 1
    if ready { self.ready += 1 }
    if ready, findings.vintedRefuses { unaccepted += 1 }
    for problem in findings.problems {
      found[problem.code.index] += 1
      if problem.severity == .warning { warnings += 1 }
    }
    if findings.refused, let error = findings.problems.first(where: { $0.severity == .error }) {
      note(refused: CollectionOfOne(error))
    }
  }

  fileprivate mutating func note(_ found: [Int]) {
    for code in ProblemCode.allCases where found[code.index] > 0 { byCode[code, default: 0] += found[code.index] }
  }
}
