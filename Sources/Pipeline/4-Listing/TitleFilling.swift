/// Fills a title's template for one product.
///
/// Parts get their room in order. Parts with the seller's words get theirs last, and take as many full words as fit.
struct TitleFilling {
  let mapped: Kept<MappedProduct>
  let sizeWord: Text
  /// In UTF-16 units.
  let room: Int
  let arena: Arena
  /// The seller's words that the title, as far as it is made, does not say.
  private(set) var rest: [SellersWords.Stretch]
  private var length = 0
  /// The values and literals of a part; its memory serves all parts.
  private var texts: [Measured] = []

  init(mapped: Kept<MappedProduct>, sizeWord: Text, words: [SellersWords.Stretch], room: Int, arena: Arena) {
    self.mapped = mapped
    self.sizeWord = sizeWord
    rest = words
    self.room = room
    self.arena = arena
  }

  /// A text and its length in UTF-16 units.
  private struct Measured {
    let text: Text
    let units: Int

    init(_ text: Text, units: Int) {
      self.text = text
      self.units = units
    }

    init(_ text: Text) { self.init(text, units: text.utf16Count) }

    init(_ word: Kept<Word>) { self.init(word.titled, units: word.titledUnits) }

    static let empty = Measured(.empty, units: 0)
  }

  mutating func text(of template: TitleTemplate) -> Text {
    var texts = [Text?](repeating: nil, count: template.parts.count)
    let hasTitle = template.takesTitle
    for areSellers in [false, true] {
      for (index, part) in template.parts.enumerated() where part.isSellers == areSellers {
        // The seller's complete title has these words already.
        if areSellers, hasTitle, !part.isTitle { continue }
        let space = part.isSpaced && length > 0 ? 1 : 0
        guard let text = areSellers ? sellers(part, hasTitle, room - length - space) : text(of: part, nil),
          text.units > 0, length + space + text.units <= room
        else { continue }
        length += space + text.units
        texts[index] = text.text
      }
    }
    return arena.made { title in
      for (index, text) in texts.enumerated() {
        guard let text else { continue }
        if template.parts[index].isSpaced, title.count > 0 { title.write(byte: 32) }
        title.write(text)
      }
    }
  }

  /// A part with its values; nil if it would be empty. `own` replaces the seller's words.
  private mutating func text(of part: TitleTemplate.Part, _ own: Measured?) -> Measured? {
    if let value = part.value { return written(value, own) }
    texts.removeAll(keepingCapacity: true)
    texts.reserveCapacity(part.pieces.count)
    var isMissing = false
    var isNamed = false
    var isFound = false
    for piece in part.pieces {
      switch piece {
      case .literal(let literal): texts.append(Measured(arena.keep(literal)))
      case .value(let value):
        isNamed = true
        if let found = written(value, own) {
          texts.append(found)
          isFound = true
        } else {
          isMissing = true
        }
      case .open, .close, .newline: break
      }
    }
    if isMissing && part.isOptional || isNamed && !isFound { return nil }
    let text = arena.made { writer in for text in texts { writer.write(text.text) } }
    return Measured(text, units: texts.reduce(0) { $0 + $1.units })
  }

  /// A part with as many of the seller's words as fit into this many units.
  private mutating func sellers(_ part: TitleTemplate.Part, _ isTitle: Bool, _ room: Int) -> Measured? {
    if !isTitle, rest.isEmpty { return nil }
    let written = isTitle ? mapped.product.title.words : rest.flatMap { $0.isContradiction ? [] : $0.words }
    guard !written.isEmpty, let frame = text(of: part, .empty) else { return nil }
    var own: [(word: Text, shown: Text)] = []
    var units = frame.units
    for (word, shown) in zip(written, shown(written)) {
      units += shown.utf16Count + (own.isEmpty ? 0 : 1)
      if units > room { break }
      own.append((word, shown))
    }
    // `imprimé à` says nothing without its flowers.
    while own.count < written.count, let last = own.last, SmallWords.contains(arena.folded(last.word)) {
      own.removeLast()
    }
    guard let last = own.last else { return nil }
    leave(behind: last.word.offset(in: mapped.product.title), withContradictions: isTitle)
    return text(of: part, Measured(line(of: own.map(\.shown))))
  }

  /// Removes from the rest what the title now has: the words up to this offset.
  private mutating func leave(behind offset: Int, withContradictions: Bool) {
    rest = rest.compactMap { run in
      if run.isContradiction, !withContradictions { return run }
      let words = run.words.filter { $0.offset(in: mapped.product.title) > offset }
      return words.isEmpty ? nil : SellersWords.Stretch(words: words, isContradiction: run.isContradiction)
    }
  }

  /// Words as a title shows them, see `Capitals`.
  private func shown(_ words: [Text]) -> [Text] { arena.word(line(of: words)).titled.words }

  private func line(of words: [Text]) -> Text {
    arena.made { writer in
      for (index, word) in words.enumerated() {
        if index > 0 { writer.write(byte: 32) }
        writer.write(word)
      }
    }
  }

  private func written(_ value: Template.Value, _ own: Measured?) -> Measured? {
    if value == .title || value == .words { return own }
    let product = mapped.product
    let text: Text? =
      switch value {
      case .brand: mapped.brand
      case .model: product.model ?? mapped.model
      case .category: mapped.category.label
      case .fit: product.fit
      case .size: product.size.map { SizeInTitle.withoutWord(sizeWord, in: $0, arena) }
      case .sizeWord: sizeWord
      case .condition: mapped.condition
      case .color: mapped.colors.labels.first
      case .material: mapped.materials.labels.first
      case .decade: product.decade?.name
      case .years: product.decade?.years
      default: nil
      }
    guard let text, !text.isEmpty else { return nil }
    return Measured(arena.word(text))
  }
}

extension Text {
  /// Its parts between white space.
  fileprivate var words: [Text] {
    var words: [Text] = []
    var start: Int?
    for index in 0...count {
      if index < count, !isSpace(self[index]) {
        start = start ?? index
      } else if let begin = start {
        words.append(self[begin..<index])
        start = nil
      }
    }
    return words
  }
}
