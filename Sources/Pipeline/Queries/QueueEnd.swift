/// When the last waiting listing will be on Vinted, if plugins continue at the pace of the last days.
public struct QueueEnd: Equatable, Sendable {
  /// Publishes that are open or queued.
  public let waiting: Int
  /// Listings that went live in these days.
  public let listed: Int
  /// How many days these are: 7, or fewer in a young shop.
  public let days: Int
  /// In how many days all will be on Vinted, rounded up; nil if nothing waits, there is no pace, or it takes more than
  /// ten years.
  public let daysLeft: Int?

  /// The most days that count for the pace.
  static let window = 7
  /// Nobody plans for a longer time, so it is not shown.
  static let longest = 3650

  init(waiting: Int, listedAt times: [Timestamp], firstListedAt: Timestamp?, now: Timestamp) {
    let day = 86_400
    let since = now.seconds - QueueEnd.window * day
    // A part of a day counts as a full one: an hour says nothing about the next one.
    let age = firstListedAt.map { max(1, (now.seconds - $0.seconds + day - 1) / day) } ?? QueueEnd.window
    days = min(QueueEnd.window, age)
    listed = times.count { $0.seconds > since && $0 <= now }
    self.waiting = waiting
    let left = waiting > 0 && listed > 0 ? (waiting * days + listed - 1) / listed : nil
    daysLeft = left.flatMap { $0 <= QueueEnd.longest ? $0 : nil }
  }

  /// Listings a day, in tenths.
  var tenthsADay: Int { (listed * 20 + days) / (days * 2) }

  /// In words, with the assumptions; one sentence each.
  public func sentences(from now: Timestamp) -> [String] {
    if waiting == 0 { return ["Nothing waits to be listed."] }
    let wait = "\(Counted(waiting, "listing waits", "listings wait")) to be listed."
    let period = days == 1 ? "the last day" : "the last \(days) days"
    if listed == 0 { return [wait, "There is no pace yet: nothing was listed in \(period)."] }
    let pace = "\(tenthsADay / 10).\(tenthsADay % 10) a day were listed in \(period)"
    guard let daysLeft else { return [wait, "\(pace): at that pace they take more than ten years."] }
    let end = Timestamp(seconds: now.seconds + daysLeft * 86_400).day
    return [
      wait, "\(pace): at that pace all are listed in \(daysLeft == 1 ? "a day" : "\(daysLeft) days"), by \(end).",
      "That holds if the browser continues as it did and nothing is added.",
    ]
  }
}
