/// A template made ready to be written many times with listings' values.
struct TemplateFilling {
  private enum Step {
    case literal(Text)
    case value(Template.Value)
    case open, close, newline
  }

  private let steps: [Step]
  private let namesValues: Bool

  /// The literals are kept in the arena, which has to live as long.
  init(_ template: Template, in arena: Arena) {
    namesValues = !template.values.isEmpty
    steps = template.parts.map { part in
      switch part {
      case .literal(let text): .literal(arena.keep(text))
      case .value(let value): .value(value)
      case .open: .open
      case .close: .close
      case .newline: .newline
      }
    }
  }

  /// Returns false where the template names values and the listing has none of them: the section is left out then.
  func write(_ values: DescriptionValues, to writer: inout Writer) -> Bool {
    let start = writer.count
    var lineStart = writer.count
    var groupStart: (text: Int, line: Int)?
    var groupMissing = false
    var found = !namesValues
    // A line whose only content was left out is dropped with its line break.
    var lineHadParts = false
    func endLine(_ writer: inout Writer, last: Bool) {
      let empty = writer.count == lineStart
      if empty, lineHadParts {
        if last, lineStart > start { writer.cut(to: lineStart - 1) }
      } else if !last {
        writer.write("\n")
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

/// What a listing has to say in a description.
struct DescriptionValues {
  let mapped: MappedProduct
  /// The one that buyers see.
  let price: Money
  let phrases: Phrases
  var tags: [Text]
  var sellersText: Text?
  var conditionDetails: Text?

  init(mapped: MappedProduct, price: Money, phrases: Phrases, tags: [Text]) {
    self.mapped = mapped
    self.price = price
    self.phrases = phrases
    self.tags = tags
    sellersText = mapped.product.description
    conditionDetails = mapped.product.conditionDetails
  }

  /// Writes a value; false where there is none.
  func write(_ value: Template.Value, to writer: inout Writer) -> Bool {
    let product = mapped.product
    switch value {
    case .article: return put(mapped.category.article ?? phrases.somethingArticle, &writer)
    case .item:
      guard mapped.category.article != nil else { return put(phrases.something, &writer) }
      return putSmall(mapped.category.label, &writer)
    case .brand: return put(mapped.brand, &writer)
    case .model: return put(product.model ?? mapped.model, &writer)
    case .category: return put(mapped.category.label, &writer)
    case .fit: return put(product.fit, &writer)
    case .size: return put(product.size, &writer)
    case .color: return put(mapped.colors.labels, &writer)
    case .material: return put(mapped.materials.labels, &writer)
    case .decade:
      product.decade?.write(to: &writer)
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
    }
  }

  private func put(_ text: Text?, _ writer: inout Writer) -> Bool {
    guard let text else { return false }
    writer.write(text)
    return true
  }

  private func putSmall(_ text: Text, _ writer: inout Writer) -> Bool {
    var plain = true
    for index in 0..<text.count where text[index] >= 0x80 { plain = false }
    guard plain else {
      writer.write(string: String(text).lowercased())
      return true
    }
    for index in 0..<text.count {
      let byte = text[index]
      writer.write(byte: byte &- 65 < 26 ? byte | 32 : byte)
    }
    return true
  }

  private func put(_ texts: Texts, _ writer: inout Writer) -> Bool {
    for (index, text) in texts.enumerated() {
      if index > 0 { writer.write(", ") }
      writer.write(text)
    }
    return !texts.isEmpty
  }

  private func putMeasurements(_ writer: inout Writer) -> Bool {
    for (index, measurement) in mapped.product.measurements.enumerated() {
      if index > 0 { writer.write("\n") }
      writer.write("• ")
      writer.write(measurement.name)
      writer.write(": ")
      writer.write(measurement.value)
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
