/// A table of names with what came under them: twenty bytes a place, since a file may have millions of products.
///
/// Names are hashes, so they are their own places.
struct SeenProducts {
  /// What came last under a name.
  struct Seen {
    let piece: UInt32
    let content: UInt32
    /// Counted from 1; 0 if nothing counts any more.
    let line: UInt32
  }

  private static let nothing = Seen(piece: 0, content: 0, line: 0)
  /// 0 marks a free place.
  private var names: [UInt64] = []
  private var values: [Seen] = []
  private var count = 0

  subscript(_ name: UInt64) -> Seen? {
    get {
      if names.isEmpty { return nil }
      let place = place(of: name)
      return names[place] != 0 && values[place].line > 0 ? values[place] : nil
    }
    set {
      if (count + 1) * 5 > names.count * 4 { grow() }
      let place = place(of: name)
      if names[place] == 0 {
        if newValue == nil { return }
        names[place] = SeenProducts.key(name)
        count += 1
      }
      values[place] = newValue ?? SeenProducts.nothing
    }
  }

  private static func key(_ name: UInt64) -> UInt64 { max(1, name) }

  /// Where a name is, or would be.
  private func place(of name: UInt64) -> Int {
    let key = SeenProducts.key(name)
    var place = Int(key.multipliedFullWidth(by: UInt64(names.count)).high)
    while names[place] != 0, names[place] != key {
      place += 1
      if place == names.count { place = 0 }
    }
    return place
  }

  private mutating func grow() {
    let old = zip(names, values)
    let size = max(64, names.count + names.count / 2)
    names = Array(repeating: 0, count: size)
    values = Array(repeating: SeenProducts.nothing, count: size)
    for (name, value) in old where name != 0 {
      let place = place(of: name)
      names[place] = name
      values[place] = value
    }
  }
}
