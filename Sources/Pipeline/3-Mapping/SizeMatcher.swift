/// Finds a size's id as a person would: by whom the item is for and what it is.
struct SizeMatcher {
  let table: SizeTable

  /// What is known of the item.
  struct Wearer {
    let gender: Gender?
    let kind: MappedCategory.Kind
    let catalogue: CatalogueTable.Node?
  }

  enum Match {
    /// The size is known; nil where the table says that it has no id.
    case found(Int?)
    case unknown
  }

  func match(_ written: Text, for wearer: Wearer, in arena: Arena) -> Match {
    var word = SizeWord(written, in: arena).text
    if table.hasOwn, let own = lookUpOwn(word, wearer, arena) { return .found(table.ids[own]) }
    if wearer.kind == .bottom, let waist = waist(of: word, wearer.gender, in: arena) { word = waist }
    if let index = lookUp(word, wearer, arena) { return .found(table.ids[index]) }
    // `S / 36 / 8`, `M (38)`, `4 ans - 104 cm`: the first part that is a size.
    var found: Int?
    for separator in [UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: ",")] where found == nil {
      guard written.contains(separator) else { continue }
      written.split(by: separator) { part in
        guard found == nil else { return }
        let part = part.hasSuffix(")") ? part[0..<(part.count - 1)] : part
        found = lookUp(SizeWord(part, in: arena).text, wearer, arena)
      }
    }
    return found.map { .found(table.ids[$0]) } ?? .unknown
  }

  private func lookUp(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Int? {
    if table.hasOwn, let own = lookUpOwn(word, wearer, arena) { return own }
    for group in groups(for: wearer, in: arena) {
      if let index = table.find(group, word, arena) { return index }
    }
    return nil
  }

  private static let kinds: [(MappedCategory.Kind, Text)] = [
    (.bottom, "bottom"), (.top, "top"), (.dress, "dress"), (.shoes, "shoes"), (.accessory, "accessory"),
  ]

  /// A workspace's own rows: the most exact one first.
  private func lookUpOwn(_ word: Text, _ wearer: Wearer, _ arena: Arena) -> Int? {
    let kind = SizeMatcher.kinds.first { $0.0 == wearer.kind }?.1 ?? .empty
    let gender = wearer.gender?.catalogueName ?? .empty
    for (gender, kind) in [(gender, kind), (gender, .empty), (.empty, kind), (.empty, .empty)] {
      if let index = table.find(SizeTable.ownGroup(gender, kind, arena), word, arena) { return index }
    }
    return nil
  }

  /// The size groups to look in: the catalogue's, or where it is not known those of the gender and kind.
  func groups(for wearer: Wearer, in arena: Arena) -> Texts {
    let groups = wearer.catalogue.map(\.sizeGroups) ?? .empty
    return Texts(in: arena, capacity: 2 + groups.count / 2) { add in
      if groups.isEmpty {
        // Without a catalogue men's trousers and shorts are looked up by the waist first.
        if wearer.kind == .bottom, wearer.gender == .male || wearer.gender == .unisex { add("77") }
        if let group = SizeMatcher.group(for: wearer) { add(group) }
      } else {
        groups.split(by: 32, add)
      }
    }
  }

  private static func group(for wearer: Wearer) -> Text? {
    switch (wearer.gender, wearer.kind) {
    case (nil, _), (_, .other), (_, .accessory): nil
    case (.male, .shoes), (.unisex, .shoes): "38"
    case (.female, .shoes): "7"
    case (.boy, .shoes), (.girl, .shoes): "31"
    case (.male, _), (.unisex, _): "14"
    case (.female, _): "4"
    case (.boy, _), (.girl, _): "32"
    }
  }

  /// The waist of trousers written with their length: `W32 L34`, `32x34`, `32/34` → `w32`.
  private func waist(of word: Text, _ gender: Gender?, in arena: Arena) -> Text? {
    guard word.count >= 5, word.count <= 10, gender != .boy, gender != .girl else { return nil }
    var numbers: [Int] = []
    var signs = Set<UInt8>()
    var number = 0
    var digits = 0
    for index in 0...word.count {
      let byte = index < word.count ? word[index] : 0
      if isDigit(byte) {
        number = number * 10 + Int(byte - 48)
        digits += 1
        continue
      }
      if digits > 0 {
        guard digits == 2 else { return nil }
        numbers.append(number)
      }
      (number, digits) = (0, 0)
      if byte != 0 { signs.insert(byte) }
    }
    let allowed: Set<UInt8> = [UInt8(ascii: "w"), UInt8(ascii: "l"), UInt8(ascii: "x"), UInt8(ascii: "/"), 45]
    guard numbers.count == 2, signs.isSubset(of: allowed), (20...60).contains(numbers[0]),
      (24...40).contains(numbers[1])
    else { return nil }
    let spelled = !signs.isDisjoint(with: [UInt8(ascii: "w"), UInt8(ascii: "l"), UInt8(ascii: "x")])
    // A woman's 36/38 is a size between two; 28/32 is a waist with a length.
    if gender == .female, !spelled, numbers[0] > 33 { return nil }
    return arena.keep("w\(numbers[0])")
  }
}
