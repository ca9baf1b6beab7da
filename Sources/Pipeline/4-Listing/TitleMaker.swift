/// Makes the title: brand, model, category, fit, size, condition, colour, decade; then the location and the id.
///
/// A part that does not fit is left out, and later ones that fit stay; the end with location and id always stays.
final class TitleMaker {
  let phrases: Phrases
  /// In UTF-16 units.
  let maximum: Int

  init(phrases: Phrases, maximum: Int) {
    self.phrases = phrases
    self.maximum = maximum
  }

  /// How long the end of a title with a location gets; an id that is still to be given counts with its most digits.
  func suffixLength(_ location: Text, productID: Int?) -> Int {
    location.utf16Count + 5 + (productID.map { String($0).count } ?? 16)
  }

  func title(of mapped: Kept<MappedProduct>, productID: Int?, in arena: Arena) -> Text {
    let product = mapped.product
    let suffix = arena.made { writeSuffix(product.location, productID, to: &$0) }
    let decade = product.decade.map { decade in arena.made { decade.write(to: &$0) } }
    return arena.made { writer in
      var title = Assembly(room: maximum - (suffix.isEmpty ? 0 : suffix.utf16Count + 1), arena: arena)
      title.add(mapped.brand, to: &writer)
      title.add(product.model ?? mapped.model, to: &writer)
      title.add(mapped.category.label, to: &writer)
      title.add(product.fit, to: &writer)
      title.add(product.size, after: phrases.size, to: &writer)
      title.add(mapped.condition, to: &writer)
      title.add(mapped.colors.labels.first, to: &writer)
      title.add(decade, after: phrases.vintage, to: &writer)
      title.end(with: suffix, to: &writer)
    }
  }

  private func writeSuffix(_ location: Text?, _ productID: Int?, to writer: inout Writer) {
    if let location {
      writer.write("(")
      writer.write(location)
      writer.write(")")
    }
    guard let productID else { return }
    if writer.count > 0 { writer.write(byte: 32) }
    writer.write("[")
    writer.write(productID)
    writer.write("]")
  }
}

/// A title as it grows part by part within its room.
private struct Assembly {
  /// In UTF-16 units.
  let room: Int
  let arena: Arena
  private var length = 0

  init(room: Int, arena: Arena) {
    self.room = room
    self.arena = arena
  }

  mutating func add(_ text: Text?, after word: Text? = nil, to writer: inout Writer) {
    guard let text, !text.isEmpty else { return }
    let part = arena.word(text)
    add(part.titled, units: part.titledUnits, after: word, to: &writer)
  }

  /// Adds a part, with its word in front, if it fits.
  private mutating func add(_ part: Text, units: Int, after word: Text?, to writer: inout Writer) {
    let space = length > 0 ? 1 : 0
    let added = space + units + (word.map { $0.utf16Count + 1 } ?? 0)
    guard length + added <= room else { return }
    length += added
    if space > 0 { writer.write(byte: 32) }
    if let word {
      writer.write(word)
      writer.write(byte: 32)
    }
    writer.write(part)
  }

  func end(with suffix: Text, to writer: inout Writer) {
    if suffix.isEmpty { return }
    if length > 0 { writer.write(byte: 32) }
    writer.write(suffix)
  }
}
