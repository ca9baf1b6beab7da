/// A template prepared to be written many times with listings' values, as the content of a JSON string.
///
/// It lives in an arena and holds no reference, so a loop over many of them counts no references.
struct TemplateFilling: BitwiseCopyable {
  private enum Step: BitwiseCopyable {
    case literal(Text)
    case value(Template.Value)
    /// A value in brackets with the texts before and after it: most lines are this.
    case optional(Text, Template.Value, Text)
    case open, close, newline
  }

  private let steps: ArenaList<Step>
  private let namesValues: Bool

  /// Valid as long as the arena.
  init(_ template: Template, in arena: Arena) {
    namesValues = !template.values.isEmpty
    var steps: [Step] = []
    var parts = template.parts[...]
    while let part = parts.first {
      if let (optional, count) = TemplateFilling.optional(parts, arena) {
        steps.append(optional)
        parts = parts.dropFirst(count)
        continue
      }
      parts = parts.dropFirst()
      switch part {
      case .literal(let text): steps.append(.literal(TemplateFilling.escaped(text, arena)))
      case .value(let value): steps.append(.value(value))
      case .open: steps.append(.open)
      case .close: steps.append(.close)
      case .newline: steps.append(.newline)
      }
    }
    self.steps = ArenaList(in: arena, capacity: steps.count) { add in steps.forEach(add) }
  }

  private static func escaped(_ text: String, _ arena: Arena) -> Text {
    var writer = Writer(capacity: 64)
    writer.write(escaped: arena.keep(text))
    return arena.keep(writer)
  }

  /// Brackets around one value, as one step, and how many parts the step covers.
  private static func optional(_ parts: ArraySlice<Template.Part>, _ arena: Arena) -> (Step, Int)? {
    var parts = Array(parts.prefix(5))
    guard parts.count >= 3, parts.removeFirst() == .open else { return nil }
    var before = Text.empty
    var count = 3
    if case .literal(let text) = parts[0] {
      before = escaped(text, arena)
      parts.removeFirst()
      count += 1
    }
    guard parts.count >= 2, case .value(let value) = parts[0] else { return nil }
    if parts[1] == .close { return (.optional(before, value, .empty), count) }
    guard parts.count >= 3, case .literal(let text) = parts[1], parts[2] == .close else { return nil }
    return (.optional(before, value, escaped(text, arena)), count + 1)
  }

  /// Returns false if the template names values and the listing has none of them: then the section is left out.
  func write(_ values: DescriptionValues, to writer: inout Writer) -> Bool {
    let start = writer.count
    var lineStart = writer.count
    var groupStart: (text: Int, line: Int)?
    var groupMissing = false
    var found = !namesValues
    // A line is dropped with its line break if its only content was left out.
    var lineHadParts = false
    func endLine(_ writer: inout Writer, last: Bool) {
      let empty = writer.count == lineStart
      if empty, lineHadParts {
        if last, lineStart > start { writer.cut(to: lineStart - DescriptionMaker.lineBreak.count) }
      } else if !last {
        writer.write(DescriptionMaker.lineBreak)
      }
      lineStart = writer.count
      lineHadParts = false
    }
    for step in steps {
      switch step {
      case .literal(let text):
        writer.write(text)
        lineHadParts = true
      case .value(let value):
        lineHadParts = true
        if values.write(value, to: &writer) { found = true } else { groupMissing = true }
      case .optional(let before, let value, let after):
        lineHadParts = true
        let start = writer.count
        writer.write(before)
        if values.write(value, to: &writer) {
          writer.write(after)
          found = true
        } else {
          writer.cut(to: start)
        }
      case .open:
        groupStart = (writer.count, lineStart)
        groupMissing = false
      case .close:
        lineHadParts = true
        if groupMissing, let groupStart {
          writer.cut(to: groupStart.text)
          lineStart = groupStart.line
        }
        groupStart = nil
      case .newline:
        endLine(&writer, last: false)
      }
    }
    endLine(&writer, last: true)
    return found
  }
}

/// What a listing can say in a description.
struct DescriptionValues {
  let mapped: Kept<MappedProduct>
  /// The price that buyers see.
  let price: Money
  let words: Words
  /// The category as in a sentence.
  private let noun: Text
  var tags: Texts
  var sellersText: Text?
  var conditionDetails: Text?

  /// What the language calls an item of an unknown category, and whether its nouns keep their capital.
  typealias Words = (article: Text, noun: Text, keepsCapitals: Bool)

  init(mapped: Kept<MappedProduct>, price: Money, words: Words, tags: Texts, in arena: Arena) {
    self.mapped = mapped
    self.price = price
    self.words = words
    let label = mapped.category.label
    noun = words.keepsCapitals ? label : arena.word(label).small
    self.tags = tags
    sellersText = mapped.product.description
    conditionDetails = mapped.product.conditionDetails
  }

  /// Writes a value; false if there is none.
  func write(_ value: Template.Value, to writer: inout Writer) -> Bool {
    let product = mapped.product
    switch value {
    case .article: return put(mapped.category.article ?? words.article, &writer)
    case .item:
      guard mapped.category.article != nil else { return put(words.noun, &writer) }
      return put(noun, &writer)
    case .brand: return put(mapped.brand, &writer)
    case .model: return put(product.model ?? mapped.model, &writer)
    case .category: return put(mapped.category.label.isEmpty ? nil : mapped.category.label, &writer)
    case .fit: return put(product.fit, &writer)
    case .size: return put(product.size, &writer)
    case .color: return put(mapped.colors.labels, &writer)
    case .material: return put(mapped.materials.labels, &writer)
    case .decade:
      product.decade?.write(to: &writer)
      return product.decade != nil
    case .years:
      product.decade?.writeYears(to: &writer)
      return product.decade != nil
    case .condition: return put(mapped.condition, &writer)
    case .conditionDetails: return put(conditionDetails, &writer)
    case .description: return put(sellersText, &writer)
    case .measurements: return putMeasurements(&writer)
    case .hashtags: return putHashtags(&writer)
    case .price:
      writer.write(price)
      return true
    case .location: return put(product.location, &writer)
    case .title: return put(product.title, &writer)
    // They are for titles.
    case .sizeWord, .words: return false
    }
  }

  private func put(_ text: Text?, _ writer: inout Writer) -> Bool {
    guard let text else { return false }
    writer.write(escaped: text)
    return true
  }

  private func put(_ texts: Texts, _ writer: inout Writer) -> Bool {
    for (index, text) in texts.enumerated() {
      if index > 0 { writer.write(", ") }
      writer.write(escaped: text)
    }
    return !texts.isEmpty
  }

  private func putMeasurements(_ writer: inout Writer) -> Bool {
    for (index, measurement) in mapped.product.measurements.enumerated() {
      if index > 0 { writer.write(DescriptionMaker.lineBreak) }
      writer.write("• ")
      writer.write(escaped: measurement.name)
      writer.write(": ")
      writer.write(escaped: measurement.value)
    }
    return !mapped.product.measurements.isEmpty
  }

  private func putHashtags(_ writer: inout Writer) -> Bool {
    for (index, tag) in tags.enumerated() {
      if index > 0 { writer.write(byte: 32) }
      writer.write("#")
      writer.write(tag)
    }
    return !tags.isEmpty
  }
}
