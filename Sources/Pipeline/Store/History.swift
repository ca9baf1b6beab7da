/// How the shop was at the end of each day, a line a day: for plots over time.
///
/// The commit point has the numbers of its own day. The first commit of a later day appends them to the history before
/// it replaces the commit point. So no line ever changes, and a run that commits nothing costs nothing. Nothing depends
/// on the file: if it is lost or cut, the plots begin later.
enum History {
  static let path = "\(Layout.store)/history.jsonl"

  /// The shop as the last commit of a day left it.
  struct Day: Equatable, Sendable {
    /// Since the beginning of 1970, in UTC.
    let day: Int
    /// On Vinted, to be listed, sold, and waiting for a person.
    var live = 0
    var queued = 0
    var sold = 0
    var error = 0
    /// Of all products; nil if they were not counted yet.
    var views: Int?
    var favourites: Int?
  }

  /// Appends a day. A run that was interrupted before its commit may have appended it already.
  static func append(_ day: Day, to disk: Disk) throws {
    let file = try disk.openForWriting(path)
    let size = try file.status().size
    var tail = Writer(capacity: 512)
    _ = try file.read(into: &tail, most: 512, at: max(0, size - 512))
    // Removes the part of a line that an interrupted run, or a power cut, has left.
    var end = tail.count
    while end > 0, tail.text[end - 1] != 10 { end -= 1 }
    if days(of: tail.text[0..<end]).last?.day == day.day { return }
    var writer = Writer(capacity: 256)
    day.write(to: &writer)
    let length = size - tail.count + end
    if length < size { try file.truncate(to: length) }
    try file.write(writer.text, at: length)
  }

  /// The days in the file; a line that is not a day is ignored.
  static func read(_ disk: Disk) throws -> [Day] {
    guard let content = try disk.openIfThere(path)?.readAll() else { return [] }
    return days(of: content.text)
  }

  private static func days(of text: Text) -> [Day] {
    let document = JSONDocument(arena: Arena())
    var days: [Day] = []
    text.split(by: 10) { line in
      if (try? document.parse(line)) != nil, let day = Day(document.root) { days.append(day) }
    }
    return days
  }
}

extension History.Day {
  /// What a commit point says of its day; nil if nothing was committed, or by a version that counted differently.
  init?(_ point: CommitPoint) {
    guard point.lastRunAt > 0, !point.isOfVersion1 else { return nil }
    self.init(day: Timestamp(seconds: point.lastRunAt).days)
    for standing in Standing.allCases { add(standing, point.standings[standing.index]) }
    views = point.analytics?.views
    favourites = point.analytics?.favourites
  }

  /// Counts products with a standing.
  mutating func add(_ standing: Standing, _ count: Int = 1) {
    switch standing {
    case .live: live += count
    case .pending: queued += count
    case .sold: sold += count
    case .stuck, .failed: error += count
    case .deleted: break
    }
  }

  fileprivate init?(_ node: JSONNode) {
    func time(_ day: Text) -> Timestamp? {
      Arena.with(chunk: 64) { arena in Timestamp(arena.keep("\(String(day))T00:00:00Z")) }
    }
    guard let day = node["day"]?.string.flatMap(time) else { return nil }
    func number(_ name: Text) -> Int { node[name]?.integer ?? 0 }
    self.init(
      day: day.days, live: number("live"), queued: number("queued"), sold: number("sold"), error: number("error"),
      views: node["views"]?.integer, favourites: node["favourites"]?.integer)
  }

  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"day\": ")
    writer.write(json: Timestamp(day: day).day)
    for (name, number) in [
      (", \"live\": ", live), (", \"queued\": ", queued), (", \"sold\": ", sold), (", \"error\": ", error),
      (", \"views\": ", views), (", \"favourites\": ", favourites),
    ] as [(Text, Int?)] {
      writer.write(name)
      writer.write(json: number)
    }
    writer.write("}\n")
  }
}

extension Timestamp {
  /// The beginning of a day, counted since the beginning of 1970.
  init(day: Int) { self.init(seconds: day * 86_400) }
}
