/// Writes a record as RFC 4180 has it.
enum CSVWriting {
  static func write(_ fields: [Text], separator: UInt8, escapes: Bool = false, to writer: inout Writer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { writer.write(byte: separator) }
      let isPlain = ![separator, 34, 10, 13].contains(where: field.contains)
      if isPlain {
        writer.write(field)
        continue
      }
      writer.write(byte: 34)
      for at in 0..<field.count {
        if field[at] == 34 { writer.write(byte: 34) }
        // If a backslash escapes, it escapes itself.
        if escapes, field[at] == 92 { writer.write(byte: 92) }
        writer.write(byte: field[at])
      }
      writer.write(byte: 34)
    }
    writer.write("\n")
  }
}
