/// The index of products.jsonl: a hash file from keys to offsets and product ids, so a run finds a product without
/// reading the store.
///
/// It is derived. Its header says how many bytes of which log it covers; what is missing is replayed, what does not fit
/// is rebuilt. It writes slots only for committed lines, and the header only after the slots are durable. So, whenever
/// a run is interrupted, a slot never points to a line that is not there.
final class IndexFile {
  static let path = "\(Layout.store)/index"
  /// A larger one, before it takes the old one's name.
  private static let newPath = path + ".new"
  private static let magic: UInt64 = 0x3230_5844_4956_5056  // "VPVIDX02"
  private static let smallest = 4

  private let disk: Disk
  private var pages: IndexPages
  private var count: Int
  /// Committed bytes of the log that the slots cover.
  private(set) var covered: Int
  private let generation: Int
  private var changed = false
  /// A larger index that is complete and durable, and takes this one's place when its lines are committed.
  private var successor: (pages: IndexPages, count: Int)?

  /// Opens the index of a log; an empty one if none fits the log. `writable` makes the file.
  init?(_ disk: Disk, generation: Int, committed: Int, writable: Bool) throws {
    guard let file = try writable ? disk.openForWriting(IndexFile.path) : disk.openIfThere(IndexFile.path) else {
      return nil
    }
    self.disk = disk
    self.generation = generation
    // An interrupted run may have left it.
    if writable, disk.status(IndexFile.newPath) != nil { try disk.remove(IndexFile.newPath) }
    if let header = try IndexFile.readHeader(file), header.generation == generation, header.covered <= committed {
      pages = IndexPages(file, count: header.pages)
      (count, covered) = (header.count, header.covered)
      // A run that was interrupted has filled slots that the header does not count.
      if covered < committed {
        count = try (0..<pages.count).reduce(0) { (sum, number) throws in try sum + pages.read(number).count }
      }
    } else if writable {
      try file.truncate(to: 0)
      pages = IndexPages(file, count: IndexFile.smallest)
      try pages.makeEmpty()
      (count, covered, changed) = (0, 0, true)
    } else {
      return nil
    }
  }

  private static func readHeader(
    _ file: OpenFile
  ) throws -> (generation: Int, pages: Int, count: Int, covered: Int)? {
    var writer = Writer(capacity: 64)
    guard try file.read(into: &writer, most: 48, at: 0) == 48 else { return nil }
    let words = (0..<6).map { writer.text.eight(at: $0 * 8) }
    guard words[0] == magic, words[5] == Hash128(writer.text[0..<40]).low,
      try file.status().size >= IndexPages.length(of: Int(words[2]))
    else { return nil }
    return (Int(words[1]), Int(words[2]), Int(words[3]), Int(words[4]))
  }

  private func writeHeader(of pages: IndexPages, count: Int, covering covered: Int) throws {
    var writer = Writer(capacity: 64)
    for word in [IndexFile.magic, UInt64(generation), UInt64(pages.count), UInt64(count), UInt64(covered)] {
      writer.write(word: word)
    }
    writer.write(word: Hash128(writer.text).low)
    try pages.file.write(writer.text, at: 0)
  }

  /// The page where the search for a key begins. Consecutive ids share one. Products and tasks come in order, so a
  /// batch touches few pages.
  private static func home(of key: UInt64, _ pages: Int) -> Int {
    var hash = (key >> 4) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & (pages - 1)
  }

  /// Calls `body` with each page that may hold a key, until it returns something; nil after the first page with room.
  private func probe<T>(_ key: UInt64, in pages: IndexPages, _ body: (inout IndexPage) throws -> T?) throws -> T? {
    var number = IndexFile.home(of: key, pages.count)
    for _ in 0..<pages.count {
      let (found, goesOn) = try pages.with(number) { page in (try body(&page), page.isFull) }
      if found != nil || !goesOn { return found }
      number = (number + 1) & (pages.count - 1)
    }
    return nil
  }

  /// The value of a key that `accept` takes; a key that is a hash may have several values.
  func find(_ key: StoreKey, accept: (Int) throws -> Bool) throws -> Int? {
    var values: [Int] = []
    _ = try probe(key.code, in: pages) { page -> Int? in
      var next = page.slot(of: key.code)
      while let slot = next {
        values.append(page.value(slot))
        next = page.slot(of: key.code, from: slot + 1)
      }
      return nil
    }
    // Outside the page: `accept` may look up another value.
    return try values.first(where: accept)
  }

  /// Sets a key's value; a key that is a hash is added to others of the same hash.
  func set(_ key: StoreKey, _ value: Int, replacing: Bool) throws {
    try makeRoom(for: 1)
    if try put(key.code, value, replacing: replacing, in: pages) { count += 1 }
    changed = true
  }

  /// Whether it took a new slot.
  private func put(_ key: UInt64, _ value: Int, replacing: Bool, in pages: IndexPages) throws -> Bool {
    try probe(key, in: pages) { page -> Bool? in
      var next = page.slot(of: key)
      while let slot = next {
        if page.value(slot) == value { return false }
        if replacing {
          page.set(slot, key, value)
          return false
        }
        next = page.slot(of: key, from: slot + 1)
      }
      if page.isFull { return nil }
      page.set(page.count, key, value)
      return true
    } ?? false
  }

  /// Takes a slot for a pair that is not there yet.
  private func add(_ key: UInt64, _ value: Int, in pages: IndexPages) throws {
    _ = try probe(key, in: pages) { page -> Bool? in
      if page.isFull { return nil }
      page.set(page.count, key, value)
      return true
    }
  }

  /// Whether this many more keys need more pages: at most two thirds of the slots are taken.
  func lacksRoom(for keys: Int) -> Bool { (count + keys) * 3 > pages.count * IndexPage.slots * 2 }

  /// Makes room for this many more keys, in a new file that takes the old one's name.
  func makeRoom(for keys: Int) throws {
    guard lacksRoom(for: keys) else { return }
    pages = try larger(for: keys)
    try pages.write()
    try writeHeader(of: pages, count: count, covering: covered)
    try pages.file.syncData()
    try disk.rename(IndexFile.newPath, to: IndexFile.path)
  }

  /// Pages in a new file, with the same keys, and with room for more. The keys of a page go to few pages of the new
  /// file, so both files are read and written in order.
  private func larger(for keys: Int) throws -> IndexPages {
    var number = pages.count * (pages.count < 1024 ? 4 : 2)
    while (count + keys) * 3 > number * IndexPage.slots * 2 { number *= 2 }
    try disk.remove(IndexFile.newPath)
    let larger = IndexPages(try disk.openForWriting(IndexFile.newPath), count: number)
    try larger.makeEmpty()
    for number in 0..<pages.count {
      let page = try pages.with(number) { $0 }
      for slot in 0..<page.count {
        try add(page.key(slot), page.value(slot), in: larger)
      }
    }
    return larger
  }

  /// Keys in the order of the pages where their search begins, so that each page is changed while it is in the cache.
  /// The values of a key keep their order.
  private static func inOrder(
    of pages: IndexPages, _ count: Int, _ fill: ((StoreKey, Int) throws -> Void) throws -> Void
  ) rethrows -> [(key: StoreKey, value: Int)] {
    var entries: [(key: StoreKey, value: Int)] = []
    entries.reserveCapacity(count)
    // By page: first how many of its keys there are, then where the next one goes.
    var places = [Int](repeating: 0, count: pages.count)
    try fill { key, value in
      entries.append((key, value))
      places[home(of: key.code, pages.count)] += 1
    }
    var next = 0
    for number in places.indices { (places[number], next) = (next, next + places[number]) }
    var ordered = entries
    for entry in entries {
      let number = home(of: entry.key.code, pages.count)
      ordered[places[number]] = entry
      places[number] += 1
    }
    return ordered
  }

  private func has(_ key: StoreKey) throws -> Bool { try find(key, accept: { _ in true }) != nil }

  /// Makes a larger index with the keys that `fill` adds, each once, complete and durable, in a file of its own. So it can have
  /// keys of lines that are not committed yet; a run that ends before the commit leaves a file that nobody reads.
  func makeSuccessor(
    covering length: Int, adding keys: Int, fill: ((StoreKey, Int) throws -> Void) throws -> Void
  ) throws {
    let larger = try larger(for: keys)
    var count = count
    for (key, value) in try IndexFile.inOrder(of: larger, keys, fill) {
      // A key that this index does not have needs no search in the larger one.
      if key.sharing == .replace, try self.count == 0 || !has(key) {
        try add(key.code, value, in: larger)
        count += 1
      } else if try put(key.code, value, replacing: key.sharing == .replace, in: larger) {
        count += 1
      }
    }
    try larger.write()
    try writeHeader(of: larger, count: count, covering: length)
    try larger.file.syncData()
    successor = (larger, count)
  }

  /// The lines of the successor are committed: it takes the place of this index. False if there is none.
  func takeSuccessor(covering length: Int) throws -> Bool {
    guard let successor else { return false }
    try disk.rename(IndexFile.newPath, to: IndexFile.path)
    (pages, count) = successor
    (covered, changed, self.successor) = (length, false, nil)
    return true
  }

  /// Writes the changed slots, not yet durable.
  func write() throws { try pages.write() }

  /// Makes the slots durable, and notes how far they cover the log.
  func seal(covering length: Int) throws {
    guard changed || covered != length else { return }
    try pages.write()
    try pages.file.syncData()
    covered = length
    try writeHeader(of: pages, count: count, covering: length)
    changed = false
  }
}

extension IndexFile {
  /// Does work that needs the index. The index is derived: one that does not fit the store is removed, and the work
  /// begins again from the last commit, which rebuilds it.
  static func remakingDamaged<T>(on disk: Disk, _ work: () throws -> T) throws -> T {
    do {
      return try work()
    } catch RunError.damaged(IndexFile.path, _, _, _) {
      try disk.remove(IndexFile.path)
      return try work()
    }
  }
}
