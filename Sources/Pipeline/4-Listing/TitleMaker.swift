/// Makes the title: brand, model, category, fit, size, condition, colour, decade, or the parts of a template; then the
/// location and the id.
///
/// A part that does not fit is left out, and later parts that fit stay; the end with location and id always stays.
final class TitleMaker {
  let phrases: Phrases
  /// In UTF-16 units.
  let maximum: Int
  /// nil for the usual parts.
  let template: TitleTemplate?
  /// The parts that a title has.
  let parts: TitleParts
  /// Whether the id is at the end.
  private let namesProduct: Bool
  /// The words before a size and before a decade.
  private let sizeWord: Assembly.Before
  private let vintageWord: Assembly.Before

  init(settings: Settings) {
    phrases = settings.language.phrases
    sizeWord = Assembly.Before(phrases.size)
    vintageWord = Assembly.Before(phrases.vintage)
    maximum = settings.titleMaximum
    // The settings were read with the same parser.
    let template = settings.titleTemplate.flatMap { try? Template($0, of: Template.Value.inTitles) }
    self.template = template.map(TitleTemplate.init)
    takesWords = self.template?.parts.contains(where: \.isSellers) ?? false
    parts = template.map { TitleParts(Set($0.values)) } ?? .usual
    namesProduct = settings.titleNamesProduct
  }

  /// Whether it uses words of the seller's title.
  let takesWords: Bool

  /// Whether the end of a title with a location can be longer than a title. No text has more units than bytes.
  func mayBeTooLong(_ location: Text) -> Bool { location.count + 2 + 3 + 19 > maximum }

  /// How long the end of a title with a location is; an id that is not given yet counts with its most digits.
  func suffixLength(_ location: Text, productID: Int?) -> Int {
    location.utf16Count + 2 + (namesProduct ? 3 + (productID?.digitCount ?? 16) : 0)
  }

  /// `words` are those that a template may use; the ones that it did not use are returned.
  func title(
    of mapped: Kept<MappedProduct>, productID: Int?, words: [SellersWords.Stretch] = [], in arena: Arena
  ) -> (text: Text, rest: [SellersWords.Stretch]) {
    let productID = namesProduct ? productID : nil
    guard let template else { return (ended(usual(of: mapped, productID, in: arena)), words) }
    let suffix = arena.made { writeSuffix(mapped.product.location, productID, to: &$0) }
    var filling = TitleFilling(
      mapped: mapped, sizeWord: phrases.size, words: words,
      room: maximum - (suffix.isEmpty ? 0 : suffix.utf16Count + 1), arena: arena)
    let title = filling.text(of: template)
    // A title with nothing but its end would say nothing.
    if title.isEmpty { return (ended(usual(of: mapped, productID, in: arena)), words) }
    if suffix.isEmpty { return (ended(title), filling.rest) }
    let whole = arena.made { writer in
      writer.write(title)
      writer.write(byte: 32)
      writer.write(suffix)
    }
    return (ended(whole), filling.rest)
  }

  /// A title without an id of its own must not look as if it ended with another product's id.
  private func ended(_ title: Text) -> Text {
    guard !namesProduct, TitleEnding.productID(in: title) != nil else { return title }
    var at = title.count - 1
    while title[at] != UInt8(ascii: "[") { at -= 1 }
    return title[0..<at].trimmed.isEmpty ? title[(at + 1)..<(title.count - 1)] : title[0..<at].trimmed
  }

  private func usual(of mapped: Kept<MappedProduct>, _ productID: Int?, in arena: Arena) -> Text {
    let product = mapped.product
    let suffix = TitleMaker.suffixLength(product.location, productID)
    return arena.made { writer in
      var title = Assembly(room: maximum - (suffix == 0 ? 0 : suffix + 1), arena: arena)
      title.add(mapped.brand, to: &writer)
      title.add(product.model ?? mapped.model, to: &writer)
      title.add(mapped.category.label, to: &writer)
      title.add(product.fit, to: &writer)
      let size = product.size.map { SizeInTitle.withoutWord(phrases.size, in: $0, arena) }
      title.add(size, after: sizeWord, to: &writer)
      title.add(mapped.condition, to: &writer)
      title.add(mapped.colors.labels.first, to: &writer)
      if let decade = product.decade?.name {
        title.add(decade, units: decade.count, after: vintageWord, to: &writer)
      }
      if suffix == 0 { return }
      if writer.count > 0 { writer.write(byte: 32) }
      writeSuffix(product.location, productID, to: &writer)
    }
  }

  private static func suffixLength(_ location: Text?, _ productID: Int?) -> Int {
    let parts = (location.map { $0.utf16Count + 2 } ?? 0, productID.map { $0.digitCount + 2 } ?? 0)
    return parts.0 + parts.1 + (parts.0 > 0 && parts.1 > 0 ? 1 : 0)
  }

  private func writeSuffix(_ location: Text?, _ productID: Int?, to writer: inout Writer) {
    if let location {
      writer.write("(")
      writer.write(location)
      writer.write(")")
    }
    guard let productID else { return }
    if location != nil { writer.write(byte: 32) }
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

  /// A word before a part, with the space after it.
  struct Before {
    let text: Text
    /// In UTF-16 units.
    let units: Int

    init(_ word: Text) {
      text = word
      units = word.utf16Count + 1
    }
  }

  mutating func add(_ text: Text?, after word: Before? = nil, to writer: inout Writer) {
    guard let text, !text.isEmpty else { return }
    let part = arena.word(text)
    add(part.titled, units: part.titledUnits, after: word, to: &writer)
  }

  /// Adds a part, with its word before it, if it fits.
  mutating func add(_ part: Text, units: Int, after word: Before?, to writer: inout Writer) {
    let space = length > 0 ? 1 : 0
    let added = space + units + (word?.units ?? 0)
    guard length + added <= room else { return }
    length += added
    if space > 0 { writer.write(byte: 32) }
    if let word {
      writer.write(word.text)
      writer.write(byte: 32)
    }
    writer.write(part)
  }
}
