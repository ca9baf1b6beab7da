/// How the shop does: what is where, what happens each day, what has the fewest views, when the queue ends, and what
/// needs a person.
public struct ShopStatus: Sendable {
  /// What happened on a day, and how the shop was at its end.
  public struct Day: Sendable {
    /// Since the beginning of 1970, in UTC.
    let day: Int
    /// Products that went live.
    public fileprivate(set) var listed = 0
    /// Products that were sold.
    public fileprivate(set) var sold = 0
    /// The sum of the prices of what was sold.
    public fileprivate(set) var turnover = Money(cents: 0)
    /// At the day's end; nil before the first known day.
    var end: History.Day?

    /// `2026-11-26`.
    public var date: String { Timestamp(day: day).day }
    /// Views of all products at its end; nil if they are not known.
    public var views: Int? { end?.views }
  }

  /// A listing that has been on Vinted for long and has few views.
  public struct Slow: Sendable {
    /// The product's id.
    public let productID: Int
    /// The seller's own reference.
    public let sku: String?
    /// As on Vinted.
    public let title: String
    /// The item's address.
    public let url: String?
    /// What it costs.
    public let price: Money
    /// Full days on Vinted.
    public let days: Int
    /// nil until a plugin reports them.
    public let views: Int?
    /// As for views.
    public let favourites: Int?
  }

  /// The moment that the status is for.
  public let now: Timestamp
  /// The workspace's currency.
  public let currency: String
  /// How many products have each standing.
  public private(set) var standings: [Standing: Int] = [:]
  /// The sum of the prices of live listings.
  public private(set) var liveSum = Money(cents: 0)
  /// The sum of the prices of everything that was sold.
  public private(set) var turnover = Money(cents: 0)
  /// Of all products; nil until a plugin reports any.
  public private(set) var views: Int?
  /// As for views.
  public private(set) var favourites: Int?
  /// The last 90 days, oldest first; the last one is today.
  public private(set) var days: [Day]
  /// When the queue ends.
  public let queue: QueueEnd
  /// By days on Vinted per view, the highest first.
  public private(set) var slowest: [Slow] = []
  /// What waits for a person.
  public let needs: Needs

  /// How many days the status covers.
  public static let span = 90
  /// How many listings `slowest` has.
  static let mostSlow = 20

  /// The name of the workspace's folder.
  public private(set) var name = "The shop"
  /// All products of the store.
  public var products: Int { standings.values.reduce(0, +) }
  /// On Vinted.
  public var live: Int { standings[.live] ?? 0 }
  /// To be listed.
  public var queued: Int { standings[.pending] ?? 0 }
  /// Sold.
  public var sold: Int { standings[.sold] ?? 0 }
  /// Given up: a person must act.
  public var error: Int { standings.reduce(0) { $0 + ($1.key.needsPerson ? $1.value : 0) } }
  /// Taken down.
  public var deleted: Int { standings[.deleted] ?? 0 }

  /// Reads the workspace in a folder.
  public init(folder: String) throws {
    let disk = try Workspace.disk(of: folder)
    try Workspace.check(disk)
    try self.init(StoreReader(disk), Workspace.settings(on: disk))
    if let last = disk.wholePath("").split(separator: "/").last { name = String(last) }
  }

  /// Reads a workspace as its last commit left it; changes nothing.
  public init(_ reader: StoreReader, _ settings: Settings, now: Timestamp = .now) throws {
    self.now = now
    currency = settings.currency
    let today = now.days
    days = ((today - ShopStatus.span + 1)...today).map { Day(day: $0) }
    let products = try ShopLines(reader).products
    let publish = reader.point.tasks[TaskType.publish.index]
    let published = products.compactMap(\.publishedAt)
    queue = QueueEnd(
      waiting: publish.open + publish.queued, listedAt: published, firstListedAt: published.min(), now: now)
    needs = try Needs(of: reader, settings, now: now)
    // After a wardrobe the numbers are known, even if they are zero.
    if reader.point.account > 0 { (views, favourites) = (0, 0) }
    for product in products { add(product) }
    try addHistory(reader)
    try addSlowest(products, reader)
  }

  private mutating func add(_ product: ShopLines.Product) {
    standings[product.standing, default: 0] += 1
    if product.standing == .live { liveSum.cents += product.price.cents }
    if let sold = product.soldAt {
      turnover.cents += product.price.cents
      if let place = place(of: sold.days) {
        days[place].sold += 1
        days[place].turnover.cents += product.price.cents
      }
    }
    if let place = product.publishedAt.flatMap({ place(of: $0.days) }) { days[place].listed += 1 }
    // A plugin may report any number; none of them is a reason to stop.
    if let more = product.views { views = (views ?? 0) &+ more }
    if let more = product.favourites { favourites = (favourites ?? 0) &+ more }
  }

  private func place(of day: Int) -> Int? {
    let place = day - (now.days - ShopStatus.span + 1)
    return days.indices.contains(place) ? place : nil
  }

  /// A day without a line is like the day before.
  private mutating func addHistory(_ reader: StoreReader) throws {
    var known = try History.read(reader.disk)
    if let last = History.Day(reader.point) { known.append(last) }
    let byDay = Dictionary(known.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    var end = known.filter { $0.day < days[0].day }.max { $0.day < $1.day }
    for place in days.indices {
      end = byDay[days[place].day] ?? end
      days[place].end = end
    }
    // No plugin has reported any, so zero is not a number of views.
    if views == nil {
      for place in days.indices {
        days[place].end?.views = nil
        days[place].end?.favourites = nil
      }
    }
  }

  private mutating func addSlowest(_ products: [ShopLines.Product], _ reader: StoreReader) throws {
    struct Candidate {
      let id: Int
      let since: Timestamp
      let days: Int
      let views: Int

      /// More days per view; both counts are one higher, to avoid a division by zero.
      func isSlower(than other: Candidate) -> Bool {
        let (a, b) = (Double(days) / Double(views + 1), Double(other.days) / Double(other.views + 1))
        return a == b ? (since.seconds, id) < (other.since.seconds, other.id) : a > b
      }
    }
    let candidates = products.compactMap { product -> Candidate? in
      guard product.standing == .live, let since = product.publishedAt else { return nil }
      let days = (now.seconds - since.seconds) / 86_400
      return days > 0 ? Candidate(id: product.id, since: since, days: days, views: product.views ?? 0) : nil
    }.sorted { $0.isSlower(than: $1) }
    slowest = try candidates.prefix(ShopStatus.mostSlow).compactMap { candidate in
      guard let product = try reader.product(candidate.id) else { return nil }
      let record = product.record
      // A wardrobe that saw it without views changes no number in the record.
      let none = record.onVinted == nil ? nil : 0
      return Slow(
        productID: product.id, sku: product.sku, title: product.title, url: product.url, price: record.listing.price,
        days: candidate.days, views: record.analytics?.views ?? none, favourites: record.analytics?.favourites ?? none)
    }
  }
}

extension Needs {
  /// Also with what the outbox and the error log say.
  fileprivate init(of reader: StoreReader, _ settings: Settings, now: Timestamp) throws {
    try self.init(reader.disk, settings, now: now)
    let tasks = try OpenTasks(reader.disk).entries
    if let oldest = tasks.first, !tasks.contains(where: \.isClaimed) {
      let age = reader.disk.status(oldest.path).map { now.seconds - $0.modified / 1_000_000_000 } ?? 0
      addIdle(
        Health.Queue(count: tasks.count, oldestSeconds: age), lastTakenAt: reader.point.lastTakenAt, now: now)
    }
    try addDetails(of: reader, now: now)
  }
}
