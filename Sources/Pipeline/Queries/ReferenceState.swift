/// What a browser has read of Vinted's tables for a workspace: how much, how old, and why the last ones were refused.
public struct ReferenceState: Sendable {
  /// One kind of table.
  public struct Table: Sendable {
    /// catalogues, leaves, colours or brands.
    public let name: String
    /// How many rows it has; none if it was never read.
    public let rows: Int
    /// When it was read; the oldest of several readings.
    public let readAt: Timestamp?
  }

  /// All kinds, whether they were read or not.
  public private(set) var tables: [Table] = []
  /// The Vinted site that they are from; nil if there are none.
  public let market: String?
  /// Why later tables were refused, and when.
  public let problem: (message: String, at: Timestamp)?
  /// What is wrong with the files.
  public let damages: [Problem]
  private let now: Timestamp

  /// Looks at a workspace; changes nothing.
  public init(folder: String, now: Timestamp = .now) throws {
    let disk = try Workspace.disk(of: folder)
    try self.init(disk, Workspace.settings(on: disk), now: now)
  }

  init(_ disk: Disk, _ settings: Settings, now: Timestamp) throws {
    let (vinted, damages) = try VintedFiles.read(disk, for: settings.language)
    self.damages = damages.map(\.problem)
    self.now = now
    market = vinted?.market.host
    problem = AskedAgain(disk).problem.map { ($0.message, $0.at) }
    func oldest(_ times: some Sequence<Timestamp?>) -> Timestamp? { times.compactMap(\.self).min() }
    let leaves = vinted?.leaves.values.flatMap { [$0.attributesAt, $0.parcelsAt] } ?? []
    tables = [
      Table(name: "catalogues", rows: vinted?.catalogues?.rows.count ?? 0, readAt: vinted?.catalogues?.readAt),
      Table(name: "leaves", rows: vinted?.leaves.count ?? 0, readAt: oldest(leaves)),
      Table(name: "colours", rows: vinted?.colours?.rows.count ?? 0, readAt: vinted?.colours?.readAt),
      Table(
        name: "brands", rows: vinted?.brands.values.count { $0.id != nil } ?? 0,
        readAt: oldest(vinted?.brands.values.map(\.readAt) ?? [])),
    ]
  }

  /// Whether anything was read.
  public var isThere: Bool { market != nil }

  /// How old the catalogue tree is, in seconds; nil if it was never read.
  public var treeAge: Int? { tables[0].readAt.map { max(0, now.seconds - $0.seconds) } }

  /// In one line: `www.vinted.fr: 2917 catalogues (2 days old), 12 leaves (3 days), 4 brands (1 day)`.
  var words: String {
    let parts = tables.filter { $0.rows > 0 }.map { table in
      "\(table.rows) \(table.name)\(table.readAt.map { " (\(ReferenceState.age($0, now)))" } ?? "")"
    }
    return "\(market ?? "nothing"): \(parts.joined(separator: ", "))"
  }

  /// How old something is, in words.
  public static func age(_ time: Timestamp, _ now: Timestamp) -> String {
    let seconds = max(0, now.seconds - time.seconds)
    switch seconds {
    case ..<7200: return "\(seconds / 60) min old"
    case ..<172_800: return "\(seconds / 3600) h old"
    default: return "\(seconds / 86_400) days old"
    }
  }

  /// Writes it as one JSON object.
  public func write(to writer: inout Writer) {
    writer.write("{\"market\": ")
    writer.write(json: market)
    for table in tables {
      writer.write(", ")
      writer.write(json: table.name)
      writer.write(": {\"rows\": ")
      writer.write(table.rows)
      writer.write(", \"read_at\": ")
      writer.write(json: table.readAt)
      writer.write("}")
    }
    writer.write(", \"problem\": ")
    if let problem {
      writer.write("{\"message\": ")
      writer.write(json: problem.message)
      writer.write(", \"at\": ")
      writer.write(json: problem.at)
      writer.write("}")
    } else {
      writer.write("null")
    }
    writer.write("}")
  }
}
