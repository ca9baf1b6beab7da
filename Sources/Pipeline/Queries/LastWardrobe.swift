/// The wardrobe that came last: whose it is, and which listings are no product's.
public struct LastWardrobe {
  /// A listing that is no product's.
  public struct Other: Sendable {
    /// Vinted's number of it.
    public let id: Int
    /// active, reserved, hidden, sold, draft or closed.
    public let status: String
    /// With two decimals; empty if it is not known.
    public let price: String
    /// As on Vinted.
    public let title: String
  }

  /// As it is kept.
  public let json: String
  /// Whose wardrobe it is, as Vinted numbers its members.
  public let userID: Int
  /// When the plugin read it.
  public let readAt: String
  /// Whether it had all pages.
  public let isComplete: Bool
  /// How many listings it had, ours among them.
  public let listings: Int
  /// Those that are no product's.
  public let others: [Other]

  /// Reads it; nil if none has come.
  public init?(_ disk: Disk) throws {
    guard let json = try disk.read(WardrobeTaking.path) else { return nil }
    self.json = json
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    guard (try? document.parse(arena.keep(json))) != nil else {
      throw RunError.damaged(
        file: WardrobeTaking.path, line: nil, message: "it is not JSON",
        hint: "remove it; the next wardrobe writes it anew")
    }
    let root = document.root
    userID = root["user_id"]?.integer ?? 0
    readAt = root["read_at"]?.string.map { String($0) } ?? ""
    isComplete = root["complete"]?.bool ?? false
    listings = root["listings"]?.integer ?? 0
    others = (root["others"]?.elements ?? []).map { node in
      func text(_ key: Text) -> String { node[key].flatMap { $0.isNull ? nil : String($0.token.text) } ?? "" }
      return Other(
        id: node["vinted_id"]?.integer ?? 0, status: text("status"), price: text("price"),
        title: Problem.printable(text("title")))
    }
    withExtendedLifetime(arena) {}
  }
}
