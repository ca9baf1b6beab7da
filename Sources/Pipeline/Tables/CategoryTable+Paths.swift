/// Reads categories that shops write as paths, such as `Clothing > Shirts` or `Men/Shoes/Athletic`.
extension CategoryTable {
  /// The category at the end of a path.
  func endOfPath(_ written: Text, _ arena: Arena) -> Int? {
    let parts = CataloguePath.parts(of: written)
    guard parts.count > 1, let end = parts.last else { return nil }
    let folded = arena.folded(end)
    if CategoryTable.stuffs[folded] != nil, let place = place(of: folded, below: parts[parts.count - 2], arena) {
      return place
    }
    return place(of: folded)
  }

  /// `Jackets/Denim` is a denim jacket, and `Skirts/Denim` a skirt: a stuff says of what the part above it is made.
  private func place(of stuff: Text, below part: Text, _ arena: Arena) -> Int? {
    let above = arena.folded(part)
    guard let general = place(of: above) else { return nil }
    for word in [above, singular(above) ?? above] {
      var writer = Writer(capacity: 64)
      writer.write(stuff)
      writer.write(" ")
      writer.write(word)
      if let exact = place(of: arena.keep(writer)) { return exact }
    }
    return general
  }

  /// Stuffs that are also names of garments.
  static let stuffs: KeyTable = {
    var table = KeyTable()
    for word in [
      "denim", "knit", "knits", "knitted", "jersey", "fleece", "leather", "lace", "linen", "wool", "silk", "satin",
      "velvet", "corduroy", "fur", "maille", "cuir", "laine",
    ] as [Text] { table.set(word, 1) }
    return table
  }()

  /// The last known category of a path, a list or a pair such as `Coats & Jackets`.
  func lastKnown(in written: Text, _ arena: Arena) -> Int? {
    var found: Int?
    var start = 0
    for index in 0...written.count where index == written.count || CategoryTable.signs.contains(written[index]) {
      let part = written[start..<index].trimmed
      found = place(of: arena.folded(part)) ?? firstOfPair(part, arena) ?? found
      start = index + 1
    }
    return found
  }

  /// Of `Coats & Jackets` the coat; nil if one of the two is not known, as in `Cell Phones & Accessories`.
  private func firstOfPair(_ part: Text, _ arena: Arena) -> Int? {
    let halves = CategoryTable.halves(of: arena.folded(part))
    guard halves.count > 1 else { return nil }
    let places = halves.map { half in place(of: half) ?? singular(half).flatMap { place(of: $0) } }
    return places.contains { $0 == nil } ? nil : places[0]
  }

  /// The parts of a folded text that `&` and similar words separate.
  static func halves(of folded: Text) -> [Text] {
    var halves: [Text] = []
    var start = 0
    for index in 0..<folded.count where folded[index] == 32 {
      let rest = folded.from(index + 1)
      for sign in CategoryTable.pairSigns where rest.hasPrefix(sign) {
        halves.append(folded[start..<index].trimmed)
        start = index + 1 + sign.count
      }
    }
    halves.append(folded.from(min(start, folded.count)).trimmed)
    return halves
  }

  private func singular(_ word: Text) -> Text? {
    word.count > 3 && word.hasSuffix("s") ? word[0..<(word.count - 1)] : nil
  }

  private static let pairSigns: [Text] = ["& ", "and ", "et ", "und ", "e ", "y ", "en ", "i "]
  private static let signs: [UInt8] = [
    UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"),
  ]
}
