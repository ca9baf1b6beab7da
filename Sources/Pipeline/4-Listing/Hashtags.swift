/// The words for search at the end of a description: `#levis #jean #501`.
struct Hashtags {
  private(set) var tags: [Text] = []
  private let arena: Arena

  init(of mapped: MappedProduct, more: [String], in arena: Arena) {
    self.arena = arena
    tags.reserveCapacity(12)
    add(mapped.brand)
    add(mapped.category.label)
    add(mapped.product.model ?? mapped.model)
    if let decade = mapped.product.decade {
      add("vintage")
      add(arena.made { decade.write(to: &$0) })
    }
    for color in mapped.colors.labels { add(color) }
    for material in mapped.materials.labels { add(material) }
    for word in more { add(arena.keep(word)) }
  }

  /// Small letters and digits, without accents; nothing twice.
  private mutating func add(_ word: Text?) {
    guard let word else { return }
    let folded = Folding.fold(word, in: arena)
    let place = unsafe arena.reserve(folded.count)
    var count = 0
    for index in 0..<folded.count where isDigit(folded[index]) || isLetter(folded[index]) {
      unsafe place[count] = folded[index]
      count += 1
    }
    arena.shrink(folded.count - count)
    let tag = unsafe Text(start: place, count: count)
    if count > 0, !tags.contains(tag) { tags.append(tag) }
  }
}
