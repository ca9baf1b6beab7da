/// The last complete list of a kind of file; compared with it, the next one shows which products are gone.
///
/// A file in store/lists/: a line of JSON, then one line for the id of each product. `missing` after an id means: it
/// was not in the last list, and waits for a person's decision. `came` means: it was in the last list, of which a part was
/// refused and is still to come. The lines are in the order of the list. Files are never changed; the newest of a kind counts.
struct FullList {
  static let folder = "\(Layout.store)/lists"

  /// The files that it is for, as the settings name them.
  let files: String
  /// Products that were in a list of this kind, in ascending order.
  private(set) var products: [Int]
  /// The same as they came, those of the last list first; empty if an older version wrote the file.
  private(set) var order: [Int]
  /// Those of them that are not in the last list, but are still listed.
  private(set) var missing: [Int]
  /// Products that came with the last list if a part of it was refused; nil if it was taken as a whole.
  private(set) var came: Set<Int>?
  /// Whether the last list ended with a line break. One that does not, after one that did, may be cut.
  private(set) var endsInBreak: Bool
  /// Whether the last list was refused in part because it may be cut: then no rest of it makes it whole.
  private(set) var isCut: Bool

  init(
    files: String, inOrder products: [Int], missing: [Int] = [], came: Set<Int>? = nil, endsInBreak: Bool = false,
    isCut: Bool = false
  ) {
    self.files = files
    order = products
    self.products = products.sorted()
    self.missing = missing.sorted()
    self.came = came
    self.endsInBreak = endsInBreak
    self.isCut = isCut
  }

  /// The products of the list that these belong to. What was refused of the last list comes back in a file of its own: such
  /// a rest has hardly any of the products that came before it, and a new list has most of them.
  func whole(of present: Set<Int>) -> Set<Int> { isRest(present) ? (came ?? []).union(present) : present }

  /// Whether these are what was refused of the last list.
  func isRest(_ present: Set<Int>) -> Bool {
    came.map { $0.intersection(present).count * 2 < max(1, $0.count) } ?? false
  }

  /// The beginning of the names of all files of a kind.
  private static func prefix(of files: String) -> String {
    var writer = Writer(capacity: 64)
    writer.write(string: files.lowercased())
    return String(Hash128(writer.text).hexadecimal.prefix(16))
  }

  /// The name of the file that a batch writes.
  func path(in batch: Int) -> String {
    "\(FullList.folder)/\(FullList.prefix(of: files)).\(OutboxPath.number(batch, digits: 6))"
  }

  /// The files of a kind, the newest last.
  static func paths(of files: String, on disk: Disk) throws -> [String] {
    let prefix = prefix(of: files) + "."
    return try disk.names(in: folder).filter { $0.hasPrefix(prefix) }.sorted { batch($0) < batch($1) }
      .map { "\(folder)/\($0)" }
  }

  private static func batch(_ name: String) -> Int { name.split(separator: ".").last.flatMap { Int($0) } ?? 0 }

  /// The list of a kind; nil if there is none, or its file is damaged.
  static func load(_ files: String, from disk: Disk) throws -> FullList? {
    guard let path = try paths(of: files, on: disk).last else { return nil }
    return try FullList(path, on: disk)
  }

  /// Every kind's list.
  static func all(on disk: Disk) throws -> [FullList] {
    var newest: [Substring: String] = [:]
    for name in try disk.names(in: folder) where !name.hasPrefix(".") {
      guard let kind = name.split(separator: ".").first else { continue }
      if batch(name) >= newest[kind].map(batch) ?? -1 { newest[kind] = name }
    }
    return try newest.values.sorted().compactMap { try FullList("\(folder)/\($0)", on: disk) }
  }

  private init?(_ path: String, on disk: Disk) throws {
    guard let file = try disk.openIfThere(path) else { return nil }
    let content = try file.readAll()
    let text = content.text
    let document = JSONDocument(arena: Arena(chunk: 1024))
    guard let end = text.first(10), (try? document.parse(text[0..<end])) != nil,
      let files = document.root["files"]?.string.map({ String($0) }), let count = document.root["products"]?.integer,
      count >= 0, count <= text.count
    else { return nil }
    self.files = files
    (products, missing, order) = ([], [], [])
    came = document.root["in_part"] == nil ? nil : []
    endsInBreak = document.root["ends_in_break"]?.bool ?? false
    isCut = document.root["cut"]?.bool ?? false
    products.reserveCapacity(count)
    text.from(end + 1).split(by: 10) { line in
      let end = line.first(32) ?? line.count
      guard let id = line[0..<end].integer else { return }
      products.append(id)
      switch line.from(end).trimmed {
      case "missing": missing.append(id)
      case "came": came?.insert(id)
      default: break
      }
    }
    if products.count != count { return nil }
    if document.root["in_order"]?.bool ?? false { order = products }
    products.sort()
    missing.sort()
  }

  func write(to writer: inout Writer) {
    writer.write("{\"files\": ")
    writer.write(json: files)
    writer.write(", \"products\": ")
    writer.write(products.count)
    writer.write(", \"missing\": ")
    writer.write(missing.count)
    for (name, isSo) in [("in_order", true), ("in_part", came != nil), ("ends_in_break", endsInBreak), ("cut", isCut)]
      as [(Text, Bool)]
    where isSo {
      writer.write(", \"")
      writer.write(name)
      writer.write("\": true")
    }
    writer.write("}\n")
    let held = Set(missing)
    for id in order {
      writer.write(id)
      writer.write(came?.contains(id) == true ? " came\n" : held.contains(id) ? " missing\n" : "\n")
    }
  }
}
