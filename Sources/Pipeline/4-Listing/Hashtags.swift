/// The words for search at the end of a description: `#levis #jean #501`.
struct Hashtags {
  private var found: Texts.Builder
  /// The signs of those that were added, see `Word`.
  private var signs: UInt64 = 0

  /// Those of a product, each once; `more` are tags already.
  static func tags(of mapped: Kept<MappedProduct>, more: Texts, in arena: Arena) -> Texts {
    let most = 6 + mapped.colors.labels.count + mapped.materials.labels.count + more.count
    var tags = Hashtags(found: Texts.Builder(in: arena, capacity: most))
    if let brand = mapped.brand { tags.add(arena.word(brand)) }
    tags.add(arena.word(mapped.category.label))
    if let model = mapped.product.model ?? mapped.model { tags.add(arena.word(model)) }
    if let decade = mapped.product.decade {
      tags.add("vintage", sign: Word.sign(of: "vintage"))
      tags.add(decade.name, sign: Word.sign(of: decade.name))
    }
    for color in mapped.colors.labels { tags.add(arena.word(color)) }
    for material in mapped.materials.labels { tags.add(arena.word(material)) }
    for tag in more { tags.add(tag, sign: Word.sign(of: tag)) }
    return tags.found.list
  }

  private mutating func add(_ word: Kept<Word>) { add(word.tag, sign: word.tagSign) }

  private mutating func add(_ tag: Text, sign: UInt64) {
    // A tag whose sign was not there is a new one.
    if tag.isEmpty || signs & sign != 0 && found.list.contains(tag) { return }
    signs |= sign
    found.add(tag)
  }
}
