/// A made-up catalogue of JSON lines, the same each time, with known mistakes.
struct Catalogue {
  private(set) var lines: [String] = []
  /// The places of the bad lines, from 0, and how often each problem must be reported.
  private(set) var bad: [Int] = []
  private(set) var errors: [String: Int] = [:]

  var text: String { lines.joined() }

  /// One in ten lines is bad, each for one reason.
  init(lines count: Int, start: UInt64 = 1) {
    var dice = Dice(state: start)
    for index in 0..<count {
      let product = [
        ("id", index % 2 == 0 ? "\(1_000_000 + index)" : nil), ("sku", "\"S-\(index)\""),
        ("brand", dice.pick(["\"Esprit\"", "\"ZARA\"", "\"Nike\"", "\"sans marque\""])),
        ("color", dice.pick(["\"Bleu\"", "[\"Red\", \"Blanc\"]", "\"noir, gris\"", "\"vert sapin\"", nil])),
        ("size", dice.pick(["\"S\"", "\"M\"", "38", "\"XL\""])),
        ("condition", dice.pick(["\"NEW\"", "\"Très bon état\"", "6", "\"fair\""])),
        ("price", dice.pick(["\(2 + index % 90)", "\"\(1 + index % 50),50 €\"", "18.10"])),
        ("decade", dice.pick([nil, nil, "\"90s\"", "1984"])),
        (
          "description",
          dice.pick([nil, "\"Ligne une\\nligne deux ✨\"", "\"Comme neuf, servi \(index) fois\""])
        ),
      ]
      guard index % 10 == 3 else {
        lines.append(seed(product) + "\n")
        continue
      }
      bad.append(index)
      lines.append(spoil(product, &dice))
    }
  }

  private mutating func spoil(_ product: [(String, String?)], _ dice: inout Dice) -> String {
    let faults: [(code: String, field: String, value: String?)] = [
      ("price_not_a_number", "price", "\"abc\""), ("price_ambiguous", "price", "\"1,234\""),
      ("price_below_minimum", "price", "0.50"), ("missing_title", "title", nil),
      ("missing_condition", "condition", nil),
      ("unmapped_condition", "condition", "\"qwertyuiop\""), ("unmapped_size", "size", "\"qwertyuiop\""),
      ("invalid_stock_quantity", "stock_quantity", "\"many\""), ("unknown_operation", "operation", "\"destroy\""),
      ("invalid_json", "", nil),
    ]
    let fault = dice.pick(faults)
    errors[fault.code, default: 0] += 1
    if fault.code == "invalid_json" { return "\(seed(product).dropLast())\n" }
    return seed(product.filter { $0.0 != fault.field } + [(fault.field, fault.value)]) + "\n"
  }
}

/// Numbers that look random and are the same each time (SplitMix64).
private struct Dice {
  var state: UInt64

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int(next() % UInt64(elements.count))] }
}
