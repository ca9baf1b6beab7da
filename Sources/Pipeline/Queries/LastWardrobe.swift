/// The last wardrobe that came: its owner, and the listings that belong to no product.
public struct LastWardrobe {
  /// A listing that belongs to no product.
  public struct Other: Sendable {
    /// Vinted's number for it.
    public let id: Int
    /// active, reserved, hidden, sold, draft or closed.
    public let status: String
    /// With two decimals; empty if it is not known.
    public let price: String
    /// As on Vinted.
    public let title: String
  }

  /// As it is stored.
  public let json: String
  /// The owner of the wardrobe, as Vinted numbers its members.
  public let userID: Int
  /// When the plugin read it.
  public let readAt: String
  /// Whether it had all pages.
  public let isComplete: Bool
  /// How many listings it had, ours among them.
  public let listings: Int
  /// Those that belong to no product.
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
        hint: "remove it; the next wardrobe writes it again")
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
