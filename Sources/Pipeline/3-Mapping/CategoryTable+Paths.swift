/// Categories as shops write them: where an item stands, such as `Clothing > Shirts` or `Men/Shoes/Athletic`.
extension CategoryTable {
  /// The category that stands at the end of a path.
  func endOfPath(_ written: Text, _ arena: Arena) -> Int? {
    let parts = CataloguePath.parts(of: written)
    guard parts.count > 1, let end = parts.last else { return nil }
    return place(of: arena.folded(end))
  }

  /// The last one that is known of those that a path, a list or `Coats & Jackets` names.
  func lastKnown(in written: Text, _ arena: Arena) -> Int? {
    var found: Int?
    var start = 0
    for index in 0...written.count where index == written.count || CategoryTable.signs.contains(written[index]) {
      found = place(of: arena.folded(written[start..<index].trimmed)) ?? found
      start = index + 1
    }
    return found
  }

  private static let signs: [UInt8] = [
    UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ";"),
  ]
}
