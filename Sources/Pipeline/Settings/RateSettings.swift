/// Reads `pricing.rates` of pipeline.json: what one unit of another currency is worth.
extension SettingsReader {
  mutating func readRates(_ node: JSONNode) {
    guard node.kind == .object else { return wrong("pricing.rates", node, "an object: {\"USD\": 0.92}") }
    node.forEachMember { code, value in
      let path = "pricing.rates.\(code)"
      guard Currency.isCode(String(code)) else {
        return report(
          Int(value.token.offset), path, "\"\(Problem.cut(code))\" is not a currency code", "write one such as USD"
        )
      }
      guard value.kind == .number, let millionths = SettingsReader.millionths(value.token.text), millionths > 0 else {
        return wrong(path, value, "what one \(code) is worth, such as 0.92")
      }
      settings.pricing.rates.set(String(code), millionths: millionths)
    }
  }

  /// A plain number of at most six decimals, up to a thousand.
  private static func millionths(_ text: Text) -> Int? {
    let point = text.first(UInt8(ascii: ".")) ?? text.count
    let decimals = point < text.count ? text.from(point + 1) : "0"
    guard point <= 4, decimals.count <= 6, let whole = text[0..<point].integer, var part = decimals.integer else {
      return nil
    }
    for _ in decimals.count..<6 { part *= 10 }
    return whole * 1_000_000 + part
  }
}
