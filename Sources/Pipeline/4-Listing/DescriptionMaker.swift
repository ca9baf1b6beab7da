/// Makes the description: sections from templates, joined by one blank line, within the length limit.
///
/// If it is too long, hashtags go first, beginning with the last; then the seller's text is cut at a word.
final class DescriptionMaker {
  private let sections: ArenaList<TemplateFilling>
  /// Holds the sections.
  private let literals = Arena(chunk: 4096)
  private let words: DescriptionValues.Words
  /// In UTF-16 units.
  private let maximum: Int
  private let hashtags: Texts

  init(settings: Settings) {
    let phrases = settings.language.phrases
    words = (phrases.somethingArticle, phrases.something, phrases.keepsCapitals)
    maximum = settings.descriptionMaximum
    let (more, literals) = (settings.hashtags, literals)
    hashtags = Texts(in: literals, capacity: more.count) { add in
      for tag in more { add(Word(literals.keep(tag), in: literals).tag) }
    }
    var sections: [TemplateFilling] = []
    for section in DescriptionSection.allCases {
      let text = settings.templates[section.rawValue] ?? phrases.templates[section] ?? ""
      // The settings were read with the same parser, and the built-in texts are tested.
      if let template = try? Template(text), !template.parts.isEmpty {
        sections.append(TemplateFilling(template, in: literals))
      }
    }
    self.sections = ArenaList(in: literals, capacity: sections.count) { add in sections.forEach(add) }
  }

  func description(
    of mapped: Kept<MappedProduct>, at price: Money, in arena: Arena
  ) -> (text: JSONText, shortened: Bool) {
    let label = mapped.category.label
    var values = DescriptionValues(
      mapped: mapped, price: price, words: words, noun: words.keepsCapitals ? label : arena.word(label).small,
      tags: Hashtags.tags(of: mapped, more: hashtags, in: arena))
    var text = make(values, in: arena)
    // A text never has fewer escaped bytes than units, so most need no count.
    if text.count <= maximum { return (text, false) }
    var excess = text.utf16Count - maximum
    while excess > 0, !values.tags.isEmpty {
      values.tags = values.tags.prefix(values.tags.count - 1)
      text = make(values, in: arena)
      excess = text.utf16Count - maximum
    }
    if excess <= 0 { return (text, false) }
    for part in [\DescriptionValues.sellersText, \.conditionDetails] where excess > 0 {
      guard let long = values[keyPath: part] else { continue }
      values[keyPath: part] = cut(long, to: long.utf16Count - excess, in: arena)
      text = make(values, in: arena)
      excess = text.utf16Count - maximum
    }
    if excess <= 0 { return (text, true) }
    return (JSONText(cut(text.text(in: arena), to: maximum, in: arena) ?? .empty, in: arena), true)
  }

  /// At most `units` long, ended at a word with an ellipsis; nil if not even one character is left.
  private func cut(_ text: Text, to units: Int, in arena: Arena) -> Text? {
    guard units > 1, let kept = TextCutting.cut(text, to: units - 1) else { return nil }
    var writer = Writer(capacity: kept.count + 3)
    writer.write(kept)
    writer.write("…")
    return arena.keep(writer)
  }

  /// As in a JSON string: the description is made with escapes, because its templates have them already.
  static let lineBreak: Text = "\\n"

  private func make(_ values: DescriptionValues, in arena: Arena) -> JSONText {
    let sections = sections
    let there = values.there
    return arena.madeJSON { writer in
      let begin = writer.count
      for section in sections where section.isShown(with: there) {
        let before = writer.count
        if before > begin { writer.write("\\n\\n") }
        let start = writer.count
        section.write(values, there, to: &writer)
        if writer.count == start { writer.cut(to: before) }
      }
    }
  }
}
