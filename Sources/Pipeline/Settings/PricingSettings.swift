/// Reads `pricing` of pipeline.json.
extension SettingsReader {
  private static let values = ["markup_percent", "ending", "rounding", "step", "minimum", "maximum"]

  mutating func readPricing(_ node: JSONNode) {
    var rule = Pricing.Rule()
    object(node, "pricing", SettingsReader.values + ["rates", "rules", "drops", "floor"]) { reader, key, value in
      switch key {
      case "rates": reader.readRates(value)
      case "rules":
        guard value.kind == .array else { return reader.wrong("pricing.rules", value, "a list of rules: [{…}]") }
        for (index, element) in value.elements.enumerated() { reader.readRule(element, "pricing.rules[\(index)]") }
      case "drops": reader.readDrops(value)
      case "floor":
        if !value.isNull { reader.settings.pricing.floor = reader.amount("pricing.floor", value) }
      default: reader.readValue(key, "pricing.\(key)", value, into: &rule)
      }
    }
    var pricing = settings.pricing
    pricing.markupBasisPoints = rule.markupBasisPoints ?? pricing.markupBasisPoints
    pricing.ending = rule.ending ?? pricing.ending
    pricing.rounding = rule.rounding ?? pricing.rounding
    pricing.step = rule.step ?? pricing.step
    pricing.minimum = rule.minimum ?? pricing.minimum
    pricing.maximum = rule.maximum
    settings.pricing = pricing
    check(pricing, node, "pricing")
    for (index, rule) in pricing.rules.enumerated() {
      guard let element = node["rules"]?.elements.dropFirst(index).first else { continue }
      var own = pricing
      own.ending = rule.ending ?? own.ending
      own.step = rule.step ?? own.step
      own.minimum = rule.minimum ?? own.minimum
      own.maximum = rule.maximum ?? own.maximum
      check(own, element, "pricing.rules[\(index)]")
    }
  }

  private mutating func check(_ pricing: Pricing, _ node: JSONNode, _ path: String) {
    if let maximum = pricing.maximum, maximum < pricing.minimum {
      wrong("\(path).maximum", node["maximum"] ?? node, "an amount that is not below the minimum")
    }
    if pricing.ending.cents >= pricing.step.cents {
      let most = Money(cents: pricing.step.cents - 1).text
      wrong("\(path).ending", node["ending"] ?? node, "an amount from 0 to \(most)")
    }
  }

  private mutating func readRule(_ node: JSONNode, _ path: String) {
    var rule = Pricing.Rule()
    object(node, path, ["brand", "category"] + SettingsReader.values) { reader, key, value in
      switch key {
      case "brand": rule.brands = reader.words("\(path).brand", value)
      case "category": rule.categories = reader.words("\(path).category", value)
      default: reader.readValue(key, "\(path).\(key)", value, into: &rule)
      }
    }
    if node.kind == .object, rule.brands.isEmpty, rule.categories.isEmpty {
      wrong(path, node, "a brand or a category that it is for")
    }
    settings.pricing.rules.append(rule)
  }

  private mutating func words(_ path: String, _ node: JSONNode) -> [String] {
    let elements = node.kind == .array ? node.elements : [node]
    let words = Arena.with(chunk: 1024) { arena in
      elements.compactMap { $0.string }.map { String(arena.folded($0)) }
    }
    if words.count != elements.count || words.isEmpty { wrong(path, node, "a word, or a list of words") }
    return words
  }

  private mutating func readValue(_ key: String, _ path: String, _ value: JSONNode, into rule: inout Pricing.Rule) {
    switch key {
    case "rounding":
      guard let word = value.string, let rounding = Pricing.Rounding(rawValue: String(word)) else {
        return wrong(path, value, Pricing.Rounding.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or "))
      }
      rule.rounding = rounding
    case "maximum" where value.isNull: return
    case "markup_percent":
      guard let percent = amount(path, value)?.cents else { return }
      guard percent <= 100_000 else { return wrong(path, value, "a number from 0 to 1000") }
      rule.markupBasisPoints = percent
    case "step":
      guard let step = amount(path, value) else { return }
      guard 1...100_000 ~= step.cents else { return wrong(path, value, "an amount from 0.01 to 1000") }
      rule.step = step
    case "ending": rule.ending = amount(path, value)
    case "minimum": rule.minimum = amount(path, value)
    default: rule.maximum = amount(path, value)
    }
  }

  private mutating func amount(_ path: String, _ node: JSONNode) -> Money? {
    guard node.kind == .number, case .cents(let cents) = PriceNumber.number(node.token.text) else {
      wrong(path, node, "a number from 0 on with at most two decimals")
      return nil
    }
    return Money(cents: cents)
  }

  private mutating func readDrops(_ node: JSONNode) {
    guard node.kind == .array, node.elements.count <= 20 else {
      return wrong("pricing.drops", node, "a list of at most 20: [{\"after_days\": 14, \"percent\": 10}]")
    }
    for (index, element) in node.elements.enumerated() {
      let path = "pricing.drops[\(index)]"
      var (days, percent) = (0, 0)
      object(element, path, ["after_days", "percent"]) { reader, key, value in
        let path = "\(path).\(key)"
        if key == "after_days" {
          reader.count(path, value, 1...3650) { days = $1 }
        } else {
          reader.count(path, value, 1...90) { percent = $1 }
        }
      }
      guard days > 0, percent > 0 else {
        if element.kind == .object, element["after_days"] == nil || element["percent"] == nil {
          wrong(path, element, "both after_days and percent")
        }
        continue
      }
      if let last = settings.pricing.drops.last, days <= last.days || percent <= last.percent {
        wrong(path, element, "a later day and a larger percent than in the one before; both count from the full price")
      }
      settings.pricing.drops.append(Pricing.Drop(days: days, percent: percent))
    }
  }
}
