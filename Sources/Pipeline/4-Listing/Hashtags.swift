/// The words for search at the end of a description: `#levis #jean #501`.
struct Hashtags {
  private(set) var tags = Texts.none

  /// `more` are tags already.
  init(of mapped: Kept<MappedProduct>, more: Texts, in arena: Arena) {
    let most = 6 + mapped.colors.labels.count + mapped.materials.labels.count + more.count
    let all = Texts(in: arena, capacity: most) { keep in
      func add(_ word: Text?) {
        guard let word else { return }
        let tag = arena.word(word).tag
        if !tag.isEmpty { keep(tag) }
      }
      add(mapped.brand)
      add(mapped.category.label)
      add(mapped.product.model ?? mapped.model)
      if let decade = mapped.product.decade {
        keep("vintage")
        keep(decade.name)
      }
      for color in mapped.colors.labels { add(color) }
      for material in mapped.materials.labels { add(material) }
      for tag in more where !tag.isEmpty { keep(tag) }
    }
    tags = all.distinct(in: arena)
  }
}
