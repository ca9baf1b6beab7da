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
    /// The same, to ask whether it is there.
    var values: TemplateValues = []
    var before = Text.empty
    var after = Text.empty
  }

  private let steps: ArenaList<Step>
  /// What it names.
  private let values: TemplateValues

  /// Valid as long as the arena.
  init(_ template: Template, in arena: Arena) {
    values = TemplateValues(template.values.map { TemplateValues($0) })
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
    for index in steps.indices { steps[index].values = TemplateValues(steps[index].value) }
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

  /// Whether the template names no values, or the listing has one of them: else the section is left out.
  func isShown(with there: TemplateValues) -> Bool { values.isEmpty || !values.isDisjoint(with: there) }

  /// Writes the section; `there` are the values that the listing has.
  @inline(__always)
  func write(_ values: DescriptionValues, _ there: TemplateValues, to writer: inout Writer) {
    let start = writer.count
    var lineStart = writer.count
    var groupStart: (text: Int, line: Int)?
    var groupMissing = false
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
        if step.values.isSubset(of: there) {
          if !step.before.isEmpty { writer.write(step.before) }
          values.write(step.value, to: &writer)
          if !step.after.isEmpty { writer.write(step.after) }
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
  }
}

/// What a listing can say in a description.
struct DescriptionValues {
  let mapped: Kept<MappedProduct>
  /// The price that buyers see.
  let price: Money
  let words: Words
  /// The category as in a sentence.
  let noun: Text
  var tags: Texts
  var sellersText: Text?
  var conditionDetails: Text?
  /// Whether nothing in the seller's text has to be escaped; a shorter one is no different.
  private let isTextPlain: Bool

  /// What the language calls an item of an unknown category, and whether its nouns keep their capital.
  typealias Words = (article: Text, noun: Text, keepsCapitals: Bool)

  init(mapped: Kept<MappedProduct>, price: Money, words: Words, noun: Text, tags: Texts) {
    self.mapped = mapped
    self.price = price
    self.words = words
    self.noun = noun
    self.tags = tags
    sellersText = mapped.product.description
    conditionDetails = mapped.product.conditionDetails
    isTextPlain = mapped.product.isDescriptionPlain
  }

  /// The values that the listing has.
  var there: TemplateValues {
    let product = mapped.product
    var there = DescriptionValues.always
    there.formUnion(TemplateValues(.brand, if: mapped.brand != nil))
    there.formUnion(TemplateValues(.model, if: product.model != nil || mapped.model != nil))
    there.formUnion(TemplateValues(.category, if: !mapped.category.label.isEmpty))
    there.formUnion(TemplateValues(.fit, if: product.fit != nil))
    there.formUnion(TemplateValues(.size, if: product.size != nil))
    there.formUnion(TemplateValues(.color, if: !mapped.colors.labels.isEmpty))
    there.formUnion(TemplateValues(.material, if: !mapped.materials.labels.isEmpty))
    if product.decade != nil { there.formUnion(DescriptionValues.ofDecade) }
    there.formUnion(TemplateValues(.conditionDetails, if: conditionDetails != nil))
    there.formUnion(TemplateValues(.description, if: sellersText != nil))
    there.formUnion(TemplateValues(.measurements, if: !product.measurements.isEmpty))
    there.formUnion(TemplateValues(.hashtags, if: !tags.isEmpty))
    there.formUnion(TemplateValues(.location, if: product.location != nil))
    return there
  }

  private static var always: TemplateValues {
    [
      TemplateValues(.article), TemplateValues(.item), TemplateValues(.condition), TemplateValues(.price),
      TemplateValues(.title),
    ]
  }

  private static var ofDecade: TemplateValues { [TemplateValues(.decade), TemplateValues(.years)] }

  /// Writes a value that is there.
  @inline(never)
  func write(_ value: Template.Value, to writer: inout Writer) {
    switch value {
    case .description where isTextPlain: if let sellersText { writer.write(sellersText) }
    case .color: put(mapped.colors.labels, &writer)
    case .material: put(mapped.materials.labels, &writer)
    case .measurements: putMeasurements(&writer)
    case .hashtags: putHashtags(&writer)
    case .price: writer.write(price)
    default: if let text = text(of: value) { writer.write(escaped: text) }
    }
  }

  /// A value that is one text.
  @inline(__always)
  private func text(of value: Template.Value) -> Text? {
    let product = mapped.product
    switch value {
    case .article: return mapped.category.article ?? words.article
    case .item: return mapped.category.article == nil ? words.noun : noun
    case .brand: return mapped.brand
    case .model: return product.model ?? mapped.model
    case .category: return mapped.category.label.isEmpty ? nil : mapped.category.label
    case .fit: return product.fit
    case .size: return product.size
    case .decade: return product.decade?.name
    case .years: return product.decade?.years
    case .condition: return mapped.condition
    case .conditionDetails: return conditionDetails
    case .description: return sellersText
    case .location: return product.location
    case .title: return product.title
    // They are for titles.
    case .sizeWord, .words: return nil
    case .color, .material, .measurements, .hashtags, .price: return nil
    }
  }

  private func put(_ texts: Texts, _ writer: inout Writer) {
    for index in 0..<texts.count {
      if index > 0 { writer.write(", ") }
      writer.write(escaped: texts[index])
    }
  }

  private func putMeasurements(_ writer: inout Writer) {
    for (index, measurement) in mapped.product.measurements.enumerated() {
      if index > 0 { writer.write(DescriptionMaker.lineBreak) }
      writer.write("• ")
      writer.write(escaped: measurement.name)
      writer.write(": ")
      writer.write(escaped: measurement.value)
    }
  }

  private func putHashtags(_ writer: inout Writer) {
    for index in 0..<tags.count {
      if index > 0 { writer.write(byte: 32) }
      writer.write(byte: UInt8(ascii: "#"))
      writer.write(tags[index])
    }
  }
}
