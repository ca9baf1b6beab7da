/// Splits the products of a file among shards: each item as it was written, in order, to the shard whose run would take
/// it in.
///
/// If an item is not readable as a product, its bytes decide the shard. That shard's run refuses it, so nothing is lost.
public struct Splitting {
  private let count: Int
  private let workers: [SplittingWorker]
  private let settings: Settings

  /// The counts of a split.
  public struct Counts: Sendable {
    /// Items that were read.
    public var read = 0
    /// Those of each shard.
    public var shards: [Int]
    /// Those that cannot be read as products.
    public var unreadable = 0
  }

  /// Takes an item of a shard, as it was written.
  typealias Take = (Item, Int) throws -> Void

  /// Among this many shards, with the settings and tables of the shards' workspaces.
  public init(among count: Int, settings: Settings, tables: Tables, cores: Int? = nil) {
    self.count = count
    // Here no product belongs to another shard.
    var settings = settings
    settings.shard = .whole
    self.settings = settings
    workers = (0..<max(1, cores ?? Platform.coreCount)).map { _ in
      SplittingWorker(Preparation(settings: settings, tables: tables), count)
    }
  }

  /// Reads JSON lines from a descriptor and writes them to `output`: those of one shard, or all with the number of
  /// their shard and a tab before them.
  public func filter(descriptor: Int32, only shard: Int?, output: @escaping (Text) throws -> Void) throws -> Counts {
    let source = LineSource(descriptor: descriptor, columns: settings.columns(for: "-"))
    var lines = Writer(capacity: 1 << 19)
    return try split(
      source, named: "-",
      take: { item, owner in
        if let shard, owner != shard { return }
        if shard == nil {
          lines.write(owner)
          lines.write(byte: 9)
        }
        lines.write(item.raw)
        lines.write("\n")
      },
      behindBlock: {
        try output(lines.text)
        lines.clear()
      })
  }

  /// Writes the items of one shard, in the file's own format, to `output`.
  public func file(
    _ path: String, on disk: Disk, only shard: Int, output: @escaping (Text) throws -> Void
  ) throws -> Counts {
    let (source, format) = try open(path, on: disk)
    var items = ItemWriter(format: format, copying: source)
    let counts = try split(
      source, named: path, take: { if $1 == shard { items.add($0) } },
      behindBlock: {
        try output(items.bytes.text)
        items.clear()
      })
    items.end()
    try output(items.bytes.text)
    return counts
  }

  /// Writes a file for each shard that has items, complete or not at all. `pattern` gives its place, with {shard} for
  /// the number; without a pattern, the file is in the disk's folder and named after the original.
  public func file(
    _ path: String, on disk: Disk, into pattern: String?
  ) throws -> (counts: Counts, files: [String?]) {
    let ending = InputFormat(name: path)?.endingOfReturned ?? ""
    let name = try SplitName(of: path + ending, pattern, isFolder: disk.leadsToFolder)
    let (source, format) = try open(path, on: disk)
    // All that wait to be written take some megabytes at most, however many shards there are.
    let most = max(1 << 12, (32 << 20) / count)
    let parts = (0..<count).map {
      SplitPart(name.path(of: $0), on: disk, ItemWriter(format: format, copying: source), most)
    }
    do {
      let counts = try split(source, named: path, take: { try parts[$1].add($0) }, behindBlock: {})
      return (counts, try parts.map { try $0.finish() })
    } catch {
      for part in parts { part.discard() }
      throw error
    }
  }

  private func open(_ path: String, on disk: Disk) throws -> (any ItemSource, InputFormat) {
    let (file, format) = try InputFormat.open(path, on: disk)
    return (try format.source(of: file, named: path, columns: settings.columns(for: path)), format)
  }

  private func split(
    _ source: any ItemSource, named file: String, take: @escaping Take, behindBlock: @escaping () throws -> Void
  ) throws -> Counts {
    var counts = Counts(shards: Array(repeating: 0, count: count))
    try OrderedBlocks.run(
      workers: workers, making: ItemBlock.init, read: { try source.next(into: $0) }, work: { $0.find($1) },
      deliver: { worker, block in
        if case .refusal(let refusal) = block.content {
          throw RunError.unreadable(refusal.findings(file: file).problems.map(\.oneLine))
        }
        var index = 0
        try block.forEachItem { item in
          let owner = worker.owners[index]
          index += 1
          counts.read += 1
          counts.shards[owner.shard] += 1
          if !owner.isReadable { counts.unreadable += 1 }
          try take(item, owner.shard)
        }
        try behindBlock()
      })
    return counts
  }
}

/// One worker: finds the shards of a block's items at the same time as the others.
private final class SplittingWorker {
  private let preparation: Preparation
  private let count: Int
  private(set) var owners: [(shard: Int, isReadable: Bool)] = []

  init(_ preparation: Preparation, _ count: Int) {
    self.preparation = preparation
    self.count = count
  }

  func find(_ block: ItemBlock) {
    owners.removeAll(keepingCapacity: true)
    block.forEachItem { item in
      let identity = preparation.identity(of: item)
      let hash = identity?.hash ?? Hash128(item.handBack)
      owners.append((Shard.index(of: hash, among: count), identity != nil))
      preparation.reset()
    }
  }
}

extension ItemWriter {
  /// A writer of items that come from a source, with its header if it has one.
  init(format: InputFormat, copying source: any ItemSource) {
    self.init(format: format)
    guard let source = source as? CSVSource else { return }
    header = source.headerLine
    encoding = source.encoding
  }
}
