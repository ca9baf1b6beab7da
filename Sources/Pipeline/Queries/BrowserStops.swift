/// Why the extension has stopped and needs a person, by its last message: a bot check, or an expired session.
struct BrowserStops {
  static let path = "\(Layout.store)/browser.json"
  static let most = 10

  struct Stop {
    let kind: String
    let message: String
    let url: String
  }

  /// The extension's last message; nothing if there was none, or the file is damaged.
  static func read(_ disk: Disk) throws -> [Stop] {
    guard let text = try disk.read(path) else { return [] }
    return Arena.with(chunk: 4096) { arena in
      let document = JSONDocument(arena: arena)
      guard (try? document.parse(arena.keep(text))) != nil else { return [] }
      return stops(document.root["needs"])
    }
  }

  private static func stops(_ node: JSONNode?) -> [Stop] {
    func text(_ node: JSONNode?, most: Int) -> String {
      String(Problem.printable(node?.string.map { String($0) } ?? "").prefix(most))
    }
    return (node?.elements ?? []).prefix(most).map { need in
      let url = text(need["url"], most: 500)
      return Stop(
        kind: text(need["kind"], most: 40), message: text(need["message"], most: 300),
        url: url.hasPrefix("https://") || url.hasPrefix("http://") ? url : "")
    }
  }

  /// Writes down what an extension says; an empty list removes what it said before.
  static func take(_ message: JSONNode, on disk: Disk) throws {
    guard let needs = message["needs"], needs.kind == .array else {
      throw BridgeError.noNeeds
    }
    var writer = Writer(capacity: 1024)
    writer.write("{\"needs\": [")
    writer.write(each: stops(needs)) { stop, writer in
      writer.write("{\"kind\": ")
      writer.write(json: stop.kind)
      writer.write(", \"message\": ")
      writer.write(json: stop.message)
      writer.write(", \"url\": ")
      writer.write(json: stop.url)
      writer.write("}")
    }
    writer.write("]}\n")
    try disk.makeFolder(Layout.store)
    try disk.replace(path, writer.text)
  }
}
