/// Turns one item of a file into a product, or says why it cannot be read.
struct ProductReader {
  let document: JSONDocument
  private let order = FieldOrder()

  init(document: JSONDocument) { self.document = document }

  /// Reads `item` into `product`. False if nothing can be made of it; the findings then say what is wrong.
  func read(_ item: Item, into product: Product, _ findings: inout Findings) -> Bool {
    product.clear()
    if item.tooLong {
      let error = JSONSyntaxError(fault: .tooLong, offset: 0)
      findings.add(error.code, at: 0, field: nil, value: nil, message: error.message, hint: error.hint)
      return false
    }
    if let record = item.record {
      for note in record.notes { findings.add(note) }
      if let fault = record.fault { report(fault, &findings) }
    }
    if let cells = item.cells {
      if read(cells, of: item, into: product) { return true }
    } else if readInOrder(item.json, into: product) {
      return true
    }
    product.clear()
    do throws(JSONSyntaxError) {
      try document.read(item)
    } catch {
      findings.add(
        error.code, at: error.offset, field: nil, value: nil, message: error.message, hint: error.hint)
      return false
    }
    guard document[0].kind == .object else {
      findings.add(
        .notAnObject, at: Int(document[0].offset), field: nil, value: document.written(0),
        message: "this is \(ProductReader.name(of: document[0].kind)), not a product",
        hint: "write a product as an object: {\"title\": …, \"price\": …}")
      return false
    }
    readMembers(into: product, &findings)
    return true
  }

  /// Takes cells as they are. False if there is anything to report, as with a name that is not known.
  private func read(_ cells: Cells, of item: Item, into product: Product) -> Bool {
    guard item.raw.count <= JSONDocument.maximumLength else { return false }
    document.begin(.empty)
    var seen: UInt32 = 0
    var index = 0
    while index < cells.count {
      let cell = cells[index]
      guard cell.field >= 0 else { return false }
      let field = Int(cell.field)
      let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: field)
      if seen & bit != 0 { return false }
      seen |= bit
      if cell.role == .value {
        let text = cell.text.trimmed
        let kind = text.isEmpty ? Product.Value.Kind.absent : .text
        product.set(field, to: Product.Value(kind: kind, text: text, offset: cell.place))
        index += 1
      } else {
        let added = document.add(cells, from: index)
        product.set(field, to: ProductReader.value(of: document[added.place], at: added.place))
        index = added.next
      }
    }
    return true
  }

  /// Reads members as they are parsed, which is all that most products need. False if there is anything to report: then
  /// the whole has to be parsed before it is known what.
  private func readInOrder(_ json: Text, into product: Product) -> Bool {
    guard order.isUsual else { return false }
    document.begin(json)
    var parser = JSONParser(text: json, arena: document.arena)
    guard json.count <= Int(Int32.max), parser.opensObject() else { return false }
    var seen: UInt32 = 0
    var previous = FieldOrder.none
    do throws(JSONSyntaxError) {
      repeat {
        guard let field = order.field(of: &parser, after: previous), parser.takesColon() else { return false }
        let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: field)
        if seen & bit != 0 { return false }
        seen |= bit
        previous = field
        let start = parser.at
        if let text = parser.shortString()?.trimmed {
          let kind = text.isEmpty ? Product.Value.Kind.absent : .text
          product.set(field, to: Product.Value(kind: kind, text: text, offset: Int32(truncatingIfNeeded: start)))
        } else {
          let index = document.count
          try parser.value(into: document, depth: 1)
          product.set(field, to: ProductReader.value(of: document[index], at: index))
        }
      } while try !parser.closes(with: UInt8(ascii: "}"))
      try parser.end()
      return true
    } catch {
      return false
    }
  }

  private func readMembers(into product: Product, _ findings: inout Findings) {
    let end = Int(document[0].next)
    var seen: UInt32 = 0
    var at = 1
    var unknown: [Text] = []
    order.isUsual = true
    while at < end {
      let key = document[at]
      let token = document[at + 1]
      if let field = ProductField.byName[key.text] {
        let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: field)
        if seen & bit != 0 { report(duplicate: key, &findings) }
        seen |= bit
        product.set(field, to: ProductReader.value(of: token, at: at + 1))
      } else if unknown.contains(key.text) {
        report(duplicate: key, &findings)
      } else {
        unknown.append(key.text)
        report(unknown: key, value: document.written(at + 1), &findings)
        order.isUsual = false
      }
      at = Int(token.next)
    }
  }

  @inline(__always)
  private static func value(of token: JSONToken, at index: Int) -> Product.Value {
    let kind: Product.Value.Kind
    switch token.kind {
    case .null: kind = .absent
    case .true, .false: kind = .flag
    case .number: kind = .number
    case .string:
      let text = token.text.trimmed
      return Product.Value(
        kind: text.isEmpty ? .absent : .text, text: text, offset: token.offset, index: Int32(truncatingIfNeeded: index))
    case .array: kind = .list
    case .object: kind = .object
    }
    return Product.Value(
      kind: kind, text: token.text, offset: token.offset, index: Int32(truncatingIfNeeded: index))
  }

  private func report(_ fault: ForeignRecord.Fault, _ findings: inout Findings) {
    switch fault {
    case .unclosedQuote:
      findings.add(
        .csvQuote, at: 0, field: nil, value: nil, message: "a quote is opened and never closed",
        hint: "close it, and double quotes that belong to the text")
    case .strayText:
      findings.add(
        .csvQuote, at: 0, field: nil, value: nil, message: "text comes after a closing quote",
        hint: "double quotes that belong to the text")
    case .otherHeader(let line):
      findings.add(
        .wrongFormat, at: 0, field: nil, value: nil,
        message: "line \(line) is another header line, and this row is below it",
        hint: "put the rows from there on into a file of their own")
    case .soldBelow(let line):
      findings.add(
        .soldBelow, at: 0, field: nil, value: nil,
        message: "line \(line) says that the rows below it are sold, and this row is below it",
        hint: "take the line away if they are for sale; else give each of them stock_quantity 0, or remove them")
    case .cut(let count, let wanted):
      findings.add(
        .csvFieldCount, at: 0, field: nil, value: nil,
        message: "the file ends in this row, which has \(count) of \(wanted) fields; it may have been cut",
        hint: "check that the file is complete", usually: .warning)
    case .fieldCount(let count, let wanted):
      findings.add(
        .csvFieldCount, at: 0, field: nil, value: nil,
        message: "the row has \(Counted(count, "field")), the header has \(wanted)",
        hint: "put text with the separator in it into double quotes")
    }
  }

  private func report(duplicate key: JSONToken, _ findings: inout Findings) {
    findings.add(
      .duplicateKey, at: Int(key.offset), field: String(key.text), value: nil,
      message: "the key is given twice", hint: "keep the one that is meant")
  }

  private func report(unknown key: JSONToken, value: Text, _ findings: inout Findings) {
    guard findings.wants(.unknownField) else { return }
    let name = String(key.text)
    let nearest = Nearest.words(to: name, among: ProductField.allCases.map { "\($0.name)" }, limit: 1).first
    findings.add(
      .unknownField, at: Int(key.offset), field: name, value: value,
      message: "no product has a field of this name",
      hint: nearest.map { "did you mean \($0)?" } ?? "take it away; `pipeline-run help fields` lists the fields")
  }

  private static func name(of kind: JSONToken.Kind) -> String {
    switch kind {
    case .null: "null"
    case .true, .false: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
