/// A template prepared to be written many times with listings' values, as the content of a JSON string.
///
/// It lives in an arena and holds no reference, so a loop over many of them counts no references.
struct TemplateFilling: BitwiseCopyable {
  private struct Step: BitwiseCopyable {
    enum Kind: BitwiseCopyable {
      /// The text `before`.
      case literal
      /// A value after the text `before`, which stays if there is no value.
      case value
      /// A value in brackets with the texts before and after it.
      case optional
      /// The same as a whole line, with its line break: most lines are this.
      case line
      case open, close, newline
    }

    var kind: Kind
    var value = Template.Value.words
    var before = Text.empty
    var after = Text.empty
  }

  private let steps: ArenaList<Step>
  private let namesValues: Bool

  /// Valid as long as the arena.
  init(_ template: Template, in arena: Arena) {
    namesValues = !template.values.isEmpty
    var steps: [Step] = []
    var parts = template.parts[...]
    var beginsLine = true
    while let part = parts.first {
      if let (optional, count) = TemplateFilling.optional(parts, arena) {
        parts = parts.dropFirst(count)
        steps.append(optional)
        if beginsLine, parts.first == .newline {
          parts = parts.dropFirst()
          steps[steps.count - 1].kind = .line
        } else {
          beginsLine = false
        }
        continue
      }
      parts = parts.dropFirst()
      beginsLine = part == .newline
      switch part {
      case .literal(let text): steps.append(Step(kind: .literal, before: TemplateFilling.escaped(text, arena)))
      case .value(let value):
        let before = steps.last?.kind == .literal ? steps.removeLast().before : .empty
        steps.append(Step(kind: .value, value: value, before: before))
      case .open: steps.append(Step(kind: .open))
      case .close: steps.append(Step(kind: .close))
      case .newline: steps.append(Step(kind: .newline))
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
    if parts[1] == .close { return (Step(kind: .optional, value: value, before: before), count) }
    guard parts.count >= 3, case .literal(let text) = parts[1], parts[2] == .close else { return nil }
    return (Step(kind: .optional, value: value, before: before, after: escaped(text, arena)), count + 1)
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
    for index in 0..<steps.count {
      let step = steps[index]
      switch step.kind {
      case .literal:
        writer.write(step.before)
        lineHadParts = true
      case .value, .optional, .line:
        if let text = values.text(of: step.value) {
          if !step.before.isEmpty { writer.write(step.before) }
          writer.write(escaped: text)
          if !step.after.isEmpty { writer.write(step.after) }
          found = true
        } else if DescriptionValues.mayHaveLines(step.value), fillLines(step, values, &writer) {
          found = true
        } else if step.kind == .value {
          writer.write(step.before)
          groupMissing = true
        }
        if step.kind == .line {
          if writer.count > lineStart { writer.write(DescriptionMaker.lineBreak) }
          lineStart = writer.count
        } else {
          lineHadParts = true
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

extension TemplateFilling {
  /// Writes a value of several texts with those around it; nothing, and false, if there is none.
  @inline(never)
  private func fillLines(_ step: Step, _ values: DescriptionValues, _ writer: inout Writer) -> Bool {
    let start = writer.count
    writer.write(step.before)
    guard values.writeLines(of: step.value, to: &writer) else {
      writer.cut(to: start)
      return false
    }
    writer.write(step.after)
    return true
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

  /// A value as a text; nil if there is none, or if it is one of `writeLines`.
  @inline(never)
  func text(of value: Template.Value) -> Text? {
    let product = mapped.product
    switch value {
    case .article: return mapped.category.article ?? words.article
    case .item: return mapped.category.article == nil ? words.noun : noun
    case .brand: return mapped.brand
    case .model: return product.model ?? mapped.model
    case .category: return mapped.category.label.isEmpty ? nil : mapped.category.label
    case .fit: return product.fit
    case .size: return product.size
    case .color: return mapped.colors.labels.count == 1 ? mapped.colors.labels[0] : nil
    case .material: return mapped.materials.labels.count == 1 ? mapped.materials.labels[0] : nil
    case .decade: return product.decade?.name
    case .years: return product.decade?.years
    case .condition: return mapped.condition
    case .conditionDetails: return conditionDetails
    case .description: return sellersText
    case .location: return product.location
    case .title: return product.title
    // They are for titles.
    case .sizeWord, .words: return nil
    case .measurements, .hashtags, .price: return nil
    }
  }

  /// Whether a value may be one of `writeLines`.
  @inline(__always)
  static func mayHaveLines(_ value: Template.Value) -> Bool {
    switch value {
    case .color, .material, .measurements, .hashtags, .price: true
    default: false
    }
  }

  /// Writes a value that is made of several texts; false if there is none.
  func writeLines(of value: Template.Value, to writer: inout Writer) -> Bool {
    switch value {
    case .color: return put(mapped.colors.labels, &writer)
    case .material: return put(mapped.materials.labels, &writer)
    case .measurements: return putMeasurements(&writer)
    case .hashtags: return putHashtags(&writer)
    case .price:
      writer.write(price)
      return true
    default: return false
    }
  }

  private func put(_ texts: Texts, _ writer: inout Writer) -> Bool {
    for index in 0..<texts.count {
      if index > 0 { writer.write(", ") }
      writer.write(escaped: texts[index])
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
    for index in 0..<tags.count {
      if index > 0 { writer.write(byte: 32) }
      writer.write(byte: UInt8(ascii: "#"))
      writer.write(tags[index])
    }
    return !tags.isEmpty
  }
}
