/// One of several workspaces that share a catalogue: which products are its own, and which ids it may give.
///
/// A product belongs to the shard that the hash of its identity names. So all machines and versions agree without
/// asking each other. Ids are given in turn: of four shards the first gives 1, 5, 9 and so on.
public struct Shard: Sendable, Equatable {
  /// From 0 on.
  public let index: Int
  /// How many there are.
  public let count: Int

  /// The only one: every product belongs to it, and it gives every id.
  public static let whole = Shard(index: 0, count: 1)
  /// The most shards that a catalogue can be split into.
  static let most = 100_000

  /// The shard of a number among this many.
  public init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// The number of the shard that a hash belongs to, among this many.
  static func index(of hash: Hash128, among count: Int) -> Int { Int(hash.low % UInt64(count)) }

  /// A workspace cannot become another shard of the same number of shards: its products would belong elsewhere, and its
  /// ids are given.
  func check(follows last: Shard) throws(RunError) {
    guard last.count == count, last.index != index else { return }
    throw .settings([
      SettingsProblem(
        file: Layout.settings, line: 1, column: 1, key: "shard.index",
        message: "this workspace is shard \(last.index) of \(count), and pipeline.json says \(index)",
        hint: "name the right workspace, or write the right shard into pipeline.json")
    ])
  }

  /// The first id from `wanted` on that this shard may give.
  func id(from wanted: Int) -> Int {
    let turn = (wanted - 1) % count
    return wanted + (index - turn + count) % count
  }

  /// Gives that id, and moves `next` to where the search for the next one begins.
  func assign(from next: inout Int) -> Int {
    let id = id(from: next)
    next = id + 1
    return id
  }
}
