/// Keeps what a person has set for a kind of files when a new proposal takes the place of the old one.
extension ColumnGuess {
  /// Members that no proposal has.
  private static let kept: [Text] = [
    "complete", "max_gone_percent", "source", "encoding", "separator", "sheet", "words",
  ]

  /// The proposal with what stays of the former settings, and what has changed besides, a line each.
  static func replacing(_ former: JSONNode, by proposal: String, _ arena: Arena) -> (text: String, changes: [String]) {
    let document = JSONDocument(arena: arena)
    guard (try? document.parse(arena.keep(proposal))) != nil else { return (proposal, []) }
    let new = document.root
    var text = proposal
    var changes: [String] = []
    former.forEachMember { name, value in
      if kept.contains(name), new[name] == nil {
        let end = text.lastIndex(of: "}") ?? text.endIndex
        let before = text[..<end]
        let body = before.trimmed
        text = "\(body),\n    \"\(name)\": \(value.written)\n  }"
      } else if name == "fields", let fields = new["fields"] {
        changes += changed(value, fields)
      } else if name != "files", new[name] == nil {
        changes.append("\(name) was \(short(value)), and is not set any more")
      }
    }
    return (text, changes)
  }

  private static func changed(_ old: JSONNode, _ new: JSONNode) -> [String] {
    var changes: [String] = []
    old.forEachMember { field, value in
      guard let now = new[field] else {
        return changes.append("\(field) was \(short(value)), and is not set any more")
      }
      if now.written != value.written { changes.append("\(field) was \(short(value)), and is \(short(now)) now") }
    }
    return changes
  }

  /// A value as it is in the settings, in one line.
  private static func short(_ value: JSONNode) -> String { Problem.printable(String(Problem.cut(value.written))) }
}
