/// The order of the folders: each uses only those above it in the table of docs/architecture.md.
import Foundation
import Testing

struct FolderOrderTests {
  @Test func eachFolderUsesOnlyThoseAboveIt() throws {
    let sources = try Source.all()
    let rows = try Page("docs/architecture.md").lines.drop { $0 != "| folder | what is in it |" }.dropFirst(2)
    var place: [String: Int] = [:]
    for row in rows.prefix(while: { $0.hasPrefix("| `") }) {
      place[String(row.dropFirst(3).prefix { $0 != "`" })] = place.count
    }
    #expect(Set(place.keys) == Set(sources.map(\.folder)), "the table has just the folders that there are")
    var homes: [String: Source] = [:]
    for source in sources {
      for name in source.visible { homes[name] = source }
    }
    #expect(homes.count > 200)
    var wrong: Set<String> = []
    for source in sources {
      for name in source.used.subtracting(source.declared) {
        guard let home = homes[name], let to = place[home.folder], let from = place[source.folder], to > from
        else { continue }
        wrong.insert("\(source.folder)/\(source.name) uses \(name) of \(home.folder)/\(home.name)")
      }
    }
    #expect(wrong.sorted() == [], "move what is used further up in the table, or what uses it further down")
  }

  @Test func namesAreFoundInCodeAndNotInTextsAndComments() {
    let source = Source(
      folder: "", name: "",
      content: """
        // Item
        private struct Own { enum Inner { case One } }
        public final class Seen: Base { let text = "Text \\(Used.from("Nested \\(Deep())")) More" }
        """)
    #expect(source.visible == ["Seen"])
    #expect(source.declared.isSuperset(of: ["Own", "Inner", "One", "Seen"]))
    #expect(source.used.isSuperset(of: ["Base", "Used", "Deep"]))
    #expect(source.used.isDisjoint(with: ["Item", "Text", "Nested", "More"]))
  }
}

/// A source file: the types that it declares and uses.
private struct Source {
  let folder: String
  let name: String
  /// Types that other files can see.
  private(set) var visible: Set<String> = []
  /// All of its own.
  private(set) var declared: Set<String> = []
  /// Names with a capital that are no members: in `A.B` only `A`.
  private(set) var used: Set<String> = []

  static func all() throws -> [Source] {
    let root = Page.root.appendingPathComponent("Sources/Pipeline")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { file in
      let parts = file.path.dropFirst(root.path.count + 1).split(separator: "/").map(String.init)
      return Source(
        folder: parts.count > 1 ? parts[0] : "", name: parts.last ?? "",
        content: try String(contentsOf: file, encoding: .utf8))
    }
  }

  init(folder: String, name: String, content: String) {
    self.folder = folder
    self.name = name
    // Long texts are tables and templates.
    let pieces = content.components(separatedBy: "\"\"\"")
    let short = stride(from: 0, to: pieces.count, by: 2).map { pieces[$0] }.joined(separator: "\"\"")
    read(Array(short.utf8))
  }

  private mutating func read(_ bytes: [UInt8]) {
    /// Open texts: for each how many parentheses are open in its `\( )`, 0 outside of one.
    var texts: [Int] = []
    var braces = 0
    var before = ["", ""]
    var at = 0
    while at < bytes.count {
      let sign = Character(UnicodeScalar(bytes[at]))
      let next = at + 1 < bytes.count ? Character(UnicodeScalar(bytes[at + 1])) : " "
      if texts.last == 0 {
        if sign == "\\", next == "(" { texts[texts.count - 1] = 1 }
        if sign == "\"" { texts.removeLast() }
        at += sign == "\\" ? 2 : 1
      } else if sign == "/", next == "/" {
        while at < bytes.count, bytes[at] != 10 { at += 1 }
      } else if Source.isPart(bytes[at]) {
        let start = at
        while at < bytes.count, Source.isPart(bytes[at]) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        note(word, after: before, isMember: start > 0 && bytes[start - 1] == 46, isOutside: braces == 0)
        before = [before[1], word]
      } else {
        switch sign {
        case "\"": texts.append(0)
        case "{": braces += 1
        case "}": braces -= 1
        case "(": if let depth = texts.last { texts[texts.count - 1] = depth + 1 }
        case ")": if let depth = texts.last { texts[texts.count - 1] = depth - 1 }
        default: break
        }
        at += 1
      }
    }
  }

  private mutating func note(_ word: String, after before: [String], isMember: Bool, isOutside: Bool) {
    guard word.first?.isUppercase == true, !isMember else { return }
    guard ["struct", "class", "enum", "protocol", "typealias", "actor", "case"].contains(before[1]) else {
      used.insert(word)
      return
    }
    declared.insert(word)
    if isOutside, before[0] != "private", before[0] != "fileprivate" { visible.insert(word) }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte | 32 >= 97 && byte | 32 <= 122 || byte >= 48 && byte <= 57 || byte == 95
  }
}
