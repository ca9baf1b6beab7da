/// Reads the measurements: names with centimetres.
enum MeasurementsRule {
  static func read(
    _ product: Product, arena: Arena, _ findings: inout Findings
  ) -> ArenaList<Measurement> {
    let value = product[.measurements]
    if value.isAbsent { return .none }
    guard value.kind == .object else {
      TextRule.reportType(.measurements, value, "an object of names with centimetres", &findings)
      return .none
    }
    var measurements: [Measurement] = []
    var seen = Set<String>()
    product.members(of: value).forEachMember { name, node in
      let text = node.token.text.trimmed
      if !seen.insert(String(name)).inserted {
        findings.add(
          .duplicateKey, at: Int(node.token.offset), field: "measurements.\(name)", value: nil,
          message: "the key is given twice", hint: "keep the one that is meant")
      } else if node.isNull || (node.kind == .string && text.isEmpty) {
        return
      } else if node.kind == .number || node.kind == .string, !name.trimmed.isEmpty,
        let length = Length.centimetres(in: CleanText.short(text, in: arena), arena)
      {
        measurements.append(Measurement(name: name.trimmed, value: length))
      } else {
        findings.add(
          .invalidMeasurement, at: Int(node.token.offset), field: "measurements.\(name)", value: node.written,
          message: "this is no length in centimetres",
          hint: "write a number, or one with cm, mm, m or in"
            + (findings.item.isOurs ? ": \"measurements\": {\"length\": 104}" : ", such as 104"))
      }
    }
    return ArenaList(in: arena, capacity: measurements.count) { add in measurements.forEach(add) }
  }
}
