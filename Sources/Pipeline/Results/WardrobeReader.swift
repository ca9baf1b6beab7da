/// The wardrobe of a result file → listings, or the reason why it is none.
struct WardrobeReader {
  func read(_ node: JSONNode, _ findings: inout Findings) -> Wardrobe? {
    guard node.kind == .object else { return refuse("wardrobe", node, "wardrobe must be an object", &findings) }
    guard let userID = node["user_id"]?.integer, userID > 0 else {
      return refuse("wardrobe.user_id", node["user_id"], "it must say whose wardrobe it is, as a number", &findings)
    }
    guard let readAt = node["read_at"]?.string.flatMap(WardrobeReader.time) else {
      return refuse(
        "wardrobe.read_at", node["read_at"], "it must say when it was read, as 2024-12-10T10:30:00Z", &findings)
    }
    guard let list = node["items"], list.kind == .array else {
      return refuse("wardrobe.items", node["items"], "items must be a list", &findings)
    }
    var items: [Wardrobe.Item] = []
    var strange: [JSONNode] = []
    for element in list.elements {
      if let item = WardrobeReader.item(element, readAt) { items.append(item) } else { strange.append(element) }
    }
    var isComplete = node["complete"]?.bool ?? false
    if let first = strange.first {
      // One of them may be a listing of ours.
      isComplete = false
      findings.add(
        .invalidWardrobe, at: Int(first.token.offset), field: "wardrobe.items", value: first.written,
        message: "\(strange.count) of \(list.elements.count) listings cannot be read; they are ignored",
        hint: "fix the plugin: a listing has vinted_id, title, and a status of \(WardrobeReader.statuses)")
    } else if !isComplete {
      findings.add(
        .incompleteWardrobe, at: Int(node.token.offset), field: "wardrobe.complete", value: nil,
        message: "the wardrobe is not complete, so no listing counts as gone",
        hint: "nothing to do; the next complete one shows what has gone")
    }
    return Wardrobe(userID: userID, readAt: readAt, isComplete: isComplete, items: items)
  }

  private static let statuses = Wardrobe.Status.allCases.map(\.rawValue).joined(separator: ", ")

  private func refuse(
    _ field: String, _ node: JSONNode?, _ message: String, _ findings: inout Findings
  ) -> Wardrobe? {
    findings.add(
      .invalidResult, at: node.map { Int($0.token.offset) } ?? 0, field: field, value: node?.written, message: message,
      hint: "fix the plugin: a wardrobe has user_id, read_at, complete and items")
    return nil
  }

  private static func item(_ node: JSONNode, _ readAt: Timestamp) -> Wardrobe.Item? {
    var fields = Fields()
    node.forEachMember { fields.take($0, $1) }
    guard let id = fields.id, id > 0, let title = fields.title, let status = fields.status else { return nil }
    return Wardrobe.Item(
      vintedID: id, title: title, price: fields.price, status: status, views: fields.views,
      favourites: fields.favourites, url: fields.url, readAt: readAt)
  }

  private struct Fields {
    var id: Int?
    var title: Text?
    var price: Money?
    var status: Wardrobe.Status?
    var views: Int?
    var favourites: Int?
    var url: Text?

    mutating func take(_ key: Text, _ value: JSONNode) {
      switch key {
      case "vinted_id": id = value.integer
      case "title": title = value.string
      case "price": if case .cents(let cents) = PriceNumber.number(value.token.text) { price = Money(cents: cents) }
      case "status": status = value.string.flatMap { Wardrobe.Status(rawValue: String($0)) }
      case "views": views = value.integer
      case "favourites": favourites = value.integer
      case "url": url = value.kind == .string ? value.written : nil
      default: break
      }
    }
  }

  /// Browsers write milliseconds: `2024-12-10T10:30:00.000Z`.
  private static func time(_ text: Text) -> Timestamp? {
    guard text.count > 20, text[19] == UInt8(ascii: "."), text[text.count - 1] == UInt8(ascii: "Z") else {
      return Timestamp(text)
    }
    return Arena.with(chunk: 64) { arena in Timestamp(arena.keep("\(String(text[0..<19]))Z")) }
  }
}
