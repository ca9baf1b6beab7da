/// Gives the tables that browsers have read for some sellers to all sellers: the newest of each table.
public struct SharedReference {
  /// What came of one workspace.
  public struct Outcome {
    /// The folder's name.
    public let name: String
    /// Whether its tables have changed.
    public let hasChanged: Bool
    /// The site of Vinted that they come from; nil if no tables fit the workspace.
    public let market: String?
    /// Why it failed.
    public let failure: (any Error)?
  }

  private let tenants: Tenants
  private let source: String?

  /// Every workspace in a folder; `source` is the one whose tables are given, or all of them.
  public init(tenants: Tenants, from source: String?) {
    self.tenants = tenants
    self.source = source
  }

  /// Gives them to all; if one fails, the others still get them.
  public func share() throws -> [Outcome] {
    var newest: [VintedMarket: VintedTables] = [:]
    let folders = source.map { [$0] } ?? tenants.names.map(tenants.path)
    for folder in folders {
      guard let disk = try? Disk(folder: folder), let tables = try? SharedReference.tables(of: disk) else {
        if source != nil {
          throw RunError.usage(
            message: "\(folder) has no tables of Vinted's that can be given",
            hint: "see `pipeline-run reference --workspace \(folder)`")
        }
        continue
      }
      if newest[tables.market] == nil { newest[tables.market] = tables } else { newest[tables.market]?.take(tables) }
    }
    return tenants.names.map { name in
      do {
        return try give(newest, to: name)
      } catch {
        return Outcome(name: name, hasChanged: false, market: nil, failure: error)
      }
    }
  }

  private static func tables(of disk: Disk) throws -> VintedTables? {
    try VintedFiles.read(disk, for: Workspace.settings(on: disk).language).0
  }

  private func give(_ newest: [VintedMarket: VintedTables], to name: String) throws -> Outcome {
    let disk = try Disk(folder: tenants.path(of: name))
    let language = try Workspace.settings(on: disk).language
    let former = try VintedFiles.read(disk, for: language).0
    // A workspace that has tables stays in its market; another one takes that of its language, if there is one only.
    let fitting = newest.values.filter { former.map(\.market) ?? $0.market == $0.market && $0.market.suits(language) }
    guard fitting.count == 1 else { return Outcome(name: name, hasChanged: false, market: nil, failure: nil) }
    let given = fitting[0]
    let hasChanged = try VintedFiles.change(disk) {
      let (former, damages) = try VintedFiles.read(disk, for: language)
      var tables = former ?? VintedTables(market: given.market)
      tables.take(given)
      guard tables != former || !damages.isEmpty else { return false }
      try VintedFiles.write(tables, over: former, damages: damages, to: disk)
      return true
    }
    return Outcome(name: name, hasChanged: hasChanged, market: given.market.host, failure: nil)
  }
}
