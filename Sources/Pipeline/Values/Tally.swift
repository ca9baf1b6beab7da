/// Counts that belong together: each is named in one place, for adding them up and for showing them.
public protocol Tally {
  /// The counts in their order, with the names that reports and metrics give them.
  static var counts: Counts { get }
}

extension Tally {
  /// Names, and the properties that they are of.
  public typealias Counts = [(name: String, path: any WritableKeyPath<Self, Int> & Sendable)]

  /// The counts under their names.
  public var fields: [(String, Int)] { Self.counts.map { ($0.name, self[keyPath: $0.path]) } }

  /// Adds the counts of another one.
  mutating func add(_ other: Self) {
    for count in Self.counts { self[keyPath: count.path] += other[keyPath: count.path] }
  }
}
