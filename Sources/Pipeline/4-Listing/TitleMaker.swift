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
    var suffix = Writer(capacity: 64)
    if let location = product.location {
      suffix.write("(")
      suffix.write(location)
      suffix.write(")")
    }
    if let productID {
      if suffix.count > 0 { suffix.write(byte: 32) }
      suffix.write("[")
      suffix.write(productID)
      suffix.write("]")
    }
    var title = Assembly(room: maximum - (suffix.count > 0 ? suffix.text.utf16Count + 1 : 0))
    title.add(mapped.brand)
    title.add(product.model ?? mapped.model)
    title.add(mapped.category.label)
    title.add(product.fit)
    title.add(product.size, after: phrases.size)
    title.add(mapped.condition)
    title.add(mapped.colors.labels.first)
    if let decade = product.decade { title.add(decade, after: phrases.vintage) }
    if suffix.count > 0 { title.end(with: suffix.text) }
    return arena.keep(title.writer)
  }
}

/// A title as it grows part by part within its room.
private struct Assembly: ~Copyable {
  var writer = Writer(capacity: 512)
  private var room: Int
  private var length = 0

  init(room: Int) { self.room = room }

  mutating func add(_ text: Text?, after word: Text? = nil) {
    guard let text, !text.isEmpty else { return }
    let before = begin()
    if let word {
      writer.write(word)
      writer.write(byte: 32)
    }
    Capitals.write(text, to: &writer)
    finish(from: before)
  }

  mutating func add(_ decade: Decade, after word: Text) {
    let before = begin()
    writer.write(word)
    writer.write(byte: 32)
    decade.write(to: &writer)
    finish(from: before)
  }

  mutating func end(with suffix: Text) {
    if writer.count > 0 { writer.write(byte: 32) }
    writer.write(suffix)
  }

  private mutating func begin() -> Int {
    let before = writer.count
    if before > 0 { writer.write(byte: 32) }
    return before
  }

  /// Keeps what was written since `before` if it fits.
  private mutating func finish(from before: Int) {
    let added = writer.text.from(before).utf16Count
    if length + added <= room { length += added } else { writer.cut(to: before) }
  }
}
