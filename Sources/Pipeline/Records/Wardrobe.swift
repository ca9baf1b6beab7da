/// What a seller has on Vinted, as a plugin read it.
struct Wardrobe {
  /// The state of a listing.
  enum Status: String, CaseIterable {
    case active, reserved, hidden, sold, draft, closed

    /// Whether it can be bought, or could be if the seller showed it.
    var isLive: Bool { self == .active || self == .reserved || self == .hidden }
    /// Whether nobody can buy it any more.
    var isSold: Bool { self == .sold || self == .closed }
  }

  /// One listing.
  struct Item {
    let vintedID: Int
    /// As it is shown, not as JSON.
    let title: Text
    let price: Money?
    let status: Status
    let views: Int?
    let favourites: Int?
    /// JSON.
    let url: Text?
    /// When the wardrobe was read.
    let readAt: Timestamp

    /// The product that the title names at its end, `… [123]`.
    var productID: Int? { TitleEnding.productID(in: title) }
  }

  /// A listing may appear this many seconds after it was made, and stay this long after it was removed.
  static let delay = 60

  let userID: Int
  let readAt: Timestamp
  /// Whether it has all pages.
  let isComplete: Bool
  let items: [Item]
}

extension Payload {
  /// Whether this is its title, as Vinted shows it.
  func hasTitle(_ shown: Text) -> Bool {
    let document = JSONDocument(arena: Arena(chunk: 1024))
    return withExtendedLifetime(document) {
      guard (try? document.parse(title)) != nil else { return false }
      return document[0].text.trimmed == shown.trimmed
    }
  }
}
