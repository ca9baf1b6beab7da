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

  func title(of mapped: MappedProduct, productID: Int?, in arena: Arena) -> Text {
    let product = mapped.product
    let suffix = arena.made { writeSuffix(product.location, productID, to: &$0) }
    return arena.made { writer in
      var title = Assembly(room: maximum - (suffix.isEmpty ? 0 : suffix.utf16Count + 1))
      title.add(mapped.brand, to: &writer)
      title.add(product.model ?? mapped.model, to: &writer)
      title.add(mapped.category.label, to: &writer)
      title.add(product.fit, to: &writer)
      title.add(product.size, after: phrases.size, to: &writer)
      title.add(mapped.condition, to: &writer)
      title.add(mapped.colors.labels.first, to: &writer)
      if let decade = product.decade { title.add(decade, after: phrases.vintage, to: &writer) }
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
  private var length = 0

  init(room: Int) { self.room = room }

  mutating func add(_ text: Text?, after word: Text? = nil, to writer: inout Writer) {
    guard let text, !text.isEmpty else { return }
    let before = begin(&writer)
    if let word {
      writer.write(word)
      writer.write(byte: 32)
    }
    Capitals.write(text, to: &writer)
    finish(from: before, &writer)
  }

  mutating func add(_ decade: Decade, after word: Text, to writer: inout Writer) {
    let before = begin(&writer)
    writer.write(word)
    writer.write(byte: 32)
    decade.write(to: &writer)
    finish(from: before, &writer)
  }

  func end(with suffix: Text, to writer: inout Writer) {
    if suffix.isEmpty { return }
    _ = begin(&writer)
    writer.write(suffix)
  }

  private func begin(_ writer: inout Writer) -> Int {
    let before = writer.count
    if before > 0 { writer.write(byte: 32) }
    return before
  }

  /// Keeps what was written since `before` if it fits.
  private mutating func finish(from before: Int, _ writer: inout Writer) {
    let added = writer.text.from(before).utf16Count
    if length + added <= room { length += added } else { writer.cut(to: before) }
  }
}
