/// Says which of Vinted's tables an extension should read now: those older than a week, never read, or refused.
public struct ReferenceWanted: Equatable, Sendable {
  var catalogues = false
  var colours = false
  var attributes: [Int] = []
  var sizes: [Int] = []
  var parcels: [Int] = []
  var brands: [String] = []

  /// The most leaves at once: each costs two or three requests, and many would not look like a person.
  private static let mostLeaves = 40
  private static let mostBrands = 20

  /// Whether nothing is wanted.
  public var isEmpty: Bool {
    !catalogues && !colours && attributes.isEmpty && sizes.isEmpty && parcels.isEmpty && brands.isEmpty
  }

  /// What a workspace wants.
  public init(folder: String, now: Timestamp = .now) throws {
    try self.init(Workspace.disk(of: folder), now: now)
  }

  init(_ disk: Disk, now: Timestamp) throws {
    let settings = (try? Workspace.settings(on: disk)) ?? Settings()
    let vinted = try VintedFiles.read(disk, for: settings.language).0
    let tables = try Tables(locale: settings.locale, vinted: vinted)
    self.init(vinted, tables, inUse: try CataloguesInUse(disk), asked: AskedAgain(disk), now: now)
  }

  init(_ vinted: VintedTables?, _ tables: Tables, inUse: CataloguesInUse, asked: AskedAgain, now: Timestamp) {
    let due = Timestamp(seconds: now.seconds - VintedTables.longestAge)
    func isDue(_ read: Timestamp?, _ refused: Bool = false) -> Bool { refused || read.isBefore(due) }
    let open = asked.refused.filter { one in vinted.map { one.isOpen(in: $0) } ?? true }
    let tree = vinted?.catalogues?.readAt
    catalogues = isDue(tree, open.contains { $0.isOfTree && tree.isNotAfter($0.at) })
    let palette = vinted?.colours?.readAt
    colours = isDue(palette, open.contains { $0.isOfColour && palette.isNotAfter($0.at) })

    // Refused ones come first, then the most frequent ones.
    var refused: [Int] = []
    for one in open where vinted.map({ one.wantsLeaf(in: $0) }) ?? true {
      if let leaf = one.catalogue, !refused.contains(leaf) { refused.append(leaf) }
    }
    var wanted = refused
    for (leaf, _) in inUse.leaves.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      // For a leaf that is gone, the leaves that may replace it.
      let others = tables.catalogues.isGone(leaf) ? tables.catalogueNames.successors(of: leaf).all.map(\.id) : [leaf]
      for other in others where !wanted.contains(other) { wanted.append(other) }
    }
    wanted = wanted.filter { tables.catalogues[$0]?.isLeaf ?? !tables.catalogues.isVinteds }
    for id in wanted {
      let leaf = vinted?.leaves[id]
      if attributes.count < ReferenceWanted.mostLeaves, isDue(leaf?.attributesAt, refused.contains(id)) {
        attributes.append(id)
      }
      if parcels.count < ReferenceWanted.mostLeaves, isDue(leaf?.parcelsAt, refused.contains(id)) {
        parcels.append(id)
      }
      // The attributes name the sizes, too; if they do not, the extension must read the sizes.
      if let leaf, leaf.attributesAt != nil, leaf.asksForSize != false, leaf.sizeGroups == nil || leaf.sizesAt != nil,
        sizes.count < ReferenceWanted.mostLeaves, isDue(leaf.sizesAt)
      {
        sizes.append(id)
      }
    }
    let words =
      open.compactMap(\.brand)
      + inUse.brands.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var keys = Set<String>()
    for word in words where brands.count < ReferenceWanted.mostBrands {
      let key = VintedTables.key(of: word)
      let brand = vinted?.brands[key]
      let isRefused = open.contains { $0.brand == word && (brand?.readAt).isNotAfter($0.at) }
      guard !key.isEmpty, !tables.meansNoBrand(word), isDue(brand?.readAt, isRefused), keys.insert(key).inserted,
        isRefused || tables.brandID(of: word) == nil
      else { continue }
      brands.append(word)
    }
  }

  /// In one line.
  public var words: String {
    var parts: [String] = []
    if catalogues { parts.append("the catalogues") }
    if colours { parts.append("the colours") }
    let leaves = Set(attributes + sizes + parcels).count
    if leaves > 0 { parts.append("what \(Counted(leaves, "catalogue asks", "catalogues ask")) for") }
    if !brands.isEmpty { parts.append(Counted(brands.count, "brand").description) }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  /// Writes it as one JSON object, as the bridge answers it.
  public func write(to writer: inout Writer) {
    writer.write("{\"catalogues\": ")
    writer.write(json: catalogues)
    writer.write(", \"colours\": ")
    writer.write(json: colours)
    for (key, ids) in [("attributes", attributes), ("sizes", sizes), ("package_sizes", parcels)] as [(Text, [Int])] {
      writer.write(", ")
      writer.write(json: key)
      writer.write(": [")
      writer.write(each: ids) { id, writer in
        writer.write(id)
      }
      writer.write("]")
    }
    writer.write(", \"brands\": [")
    writer.write(each: brands) { word, writer in
      writer.write(json: word)
    }
    writer.write("]}")
  }
}
