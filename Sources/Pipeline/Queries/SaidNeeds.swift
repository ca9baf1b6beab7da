/// Which needs runs have reported: cron mails each once, not every five minutes.
///
/// A small file that may be lost: then they are reported once more.
public struct SaidNeeds {
  private static let path = "\(Layout.store)/said"
  private static let leftPath = "\(Layout.store)/left"
  private let disk: Disk

  /// What was reported in a workspace.
  public init(_ disk: Disk) { self.disk = disk }

  /// The needs that are new, or more than when they were reported. From now on they count as reported, unless it is a
  /// dry run.
  public func takeNew(_ needs: Needs, isDryRun: Bool = false) throws -> [Needs.Need] {
    let before = try disk.read(SaidNeeds.path) ?? ""
    var said: [Substring: Int] = [:]
    for line in before.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2, let count = Int(words[0]) { said[words[1]] = count }
    }
    var now: [String] = []
    var new: [Needs.Need] = []
    for need in needs.list {
      if need.count > said[need.key[...]] ?? 0 { new.append(need) }
      now.append("\(need.count) \(need.key)")
    }
    let text = now.joined(separator: "\n")
    if !isDryRun { try write(text, over: before, to: SaidNeeds.path) }
    return new
  }

  /// The files of the inbox that are not for us and were not reported before. Those that a later run may take are
  /// reported each time.
  func takeNew(_ left: [LeftFile], isDryRun: Bool) throws -> [LeftFile] {
    let before = try disk.read(SaidNeeds.leftPath) ?? ""
    let said = Set(before.split(separator: "\n").map(String.init))
    let lasting = left.filter(\.isForGood).map(\.oneLine)
    let text = lasting.joined(separator: "\n")
    if !isDryRun { try write(text, over: before, to: SaidNeeds.leftPath) }
    return left.filter { !$0.isForGood || !said.contains($0.oneLine) }
  }

  private func write(_ text: String, over before: String, to path: String) throws {
    if text == before { return }
    try Arena.with(chunk: 1024) { arena in try disk.replace(path, arena.keep(text)) }
  }
}
