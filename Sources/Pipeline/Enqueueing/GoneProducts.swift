/// Products of an earlier complete list that are no longer in it. They do not count as items that were read.
public struct GoneProducts: Sendable, Equatable {
  /// Taken down, or taken out of the queue.
  public var takenDown = 0
  /// Too many to take down without a person's approval.
  public var heldBack = 0
  /// The first of them, in words.
  public var named: [String] = []

  /// The most that are named.
  static let most = 20

  mutating func note(_ id: Int, _ record: Record) {
    if named.count < GoneProducts.most { named.append("\(id) \(record.listing.title.plainJSON)") }
  }

  /// Adds those of another list.
  mutating func join(_ other: GoneProducts) {
    add(other)
    named += other.named.prefix(GoneProducts.most - named.count)
  }
}

extension GoneProducts: Tally {
  /// Their names in reports.
  public static let counts: Counts = [("taken_down", \.takenDown), ("held_back", \.heldBack)]
}
