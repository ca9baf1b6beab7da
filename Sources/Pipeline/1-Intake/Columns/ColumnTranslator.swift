/// Turns an item of another program's file into one with our fields, as a mapping says.
///
/// An item that cannot be read as an object is left as it is; the reader then says what is wrong with it.
final class ColumnTranslator {
  private let arena: Arena
  private let document: JSONDocument
  private let finder: WordFinder
  /// Today's date, as `2026-11-26`; it decides whether a sale is on.
  private let today: String
  /// Why the item that was translated last is left out; nil if it is not left out.
  private(set) var leftOut: String?
  /// What the item that is being translated has so far.
  private var cells: [Cell] = []

  /// The texts that it makes live in the arena.
  init(tables: Tables, arena: Arena, now: Timestamp = .now) {
    self.arena = arena
    today = now.day
    document = JSONDocument(arena: arena)
    finder = WordFinder(tables: tables, arena: arena)
  }

  /// A value and its place in the item.
  private typealias Found = (text: Text, offset: Int)

  func translate(_ item: Item, by mapping: ColumnMapping) -> Item {
    leftOut = nil
    if mapping.isPlain || item.tooLong { return item }
    guard (try? document.read(item)) != nil, document[0].kind == .object else { return item }
    for condition in mapping.conditions where leftOut == nil {
      leftOut = condition.reason(values(of: condition.column).first?.text, in: arena)
    }
    if mapping.fields.isEmpty || leftOut != nil { return item }
    cells.removeAll(keepingCapacity: true)
    for field in mapping.fields where !field.isMeasurement { add(field, mapping, item) }
    // The measurements follow one another.
    for field in mapping.fields where field.isMeasurement { add(field, mapping, item) }
    var translated = item
    translated.cells = Cells(in: arena, capacity: cells.count) { add in for cell in cells { add(cell) } }
    return translated
  }

  private func add(_ field: ColumnMapping.Field, _ mapping: ColumnMapping, _ item: Item) {
    let values =
      errorOfIdentity(field).map { [$0] } ?? field.expressions.flatMap { evaluate($0, mapping, for: field.name) }
    guard let first = values.first else { return }
    let place = item.written(first.offset)
    if field.isMeasurement {
      let name = arena.keep(String(field.name.dropFirst(ColumnMapping.Field.measurement.count)))
      cells.append(Cell(name, first.text, at: place, .measurement, field: Cell.field(named: "measurements")))
      return
    }
    let name = arena.keep(field.name)
    if field.name == "images" {
      let photos = values.flatMap { value in
        PhotoList.photos(in: value.text, arena: arena).map { ($0, value.offset) }
      }
      add(list: photos, name, item)
    } else if field.isList, field.name == "color" || field.name == "material" {
      // An element may hold a share: `95% Polyester`.
      let parts = values.flatMap { value -> [Found] in
        var parts: [Found] = []
        cleaned(value.text, field, mapping).split(by: UInt8(ascii: ",")) { parts.append(($0, value.offset)) }
        return parts
      }
      add(list: parts, name, item)
    } else if field.name == "size", values.count > 1 {
      // Several sizes in one row are no size; the validator says so.
      var sizes: [String] = []
      for value in values.map({ String(cleaned($0.text, field, mapping)) }) where !sizes.contains(value) {
        sizes.append(value)
      }
      let text = arena.keep(sizes.joined(separator: ", "))
      cells.append(Cell(name, text, at: place, field: Cell.field(named: name)))
    } else {
      cells.append(Cell(name, cleaned(first.text, field, mapping), at: place, field: Cell.field(named: name)))
    }
  }

  /// Each text once.
  private func add(list values: [Found], _ name: Text, _ item: Item) {
    let start = cells.count
    let number = Cell.field(named: name)
    for value in values where !cells[start...].contains(where: { $0.text == value.text }) {
      cells.append(Cell(name, value.text, at: item.written(value.offset), .element, field: number))
    }
  }

  /// A cell that distinguishes products, with an error of the spreadsheet in it: such a cell does not count as empty.
  private func errorOfIdentity(_ field: ColumnMapping.Field) -> Found? {
    guard field.name == "sku" || field.name == "id" else { return nil }
    for name in field.expressions.flatMap(\.columns) {
      guard let node = document.root[arena.keep(name)], node.kind == .string else { continue }
      let text = node.token.text.trimmed
      if SpreadsheetErrors.isOne(text) { return (text, Int(node.token.offset)) }
    }
    return nil
  }

  /// A text without markup, and in the words that the mapping gives for it.
  private func cleaned(_ text: Text, _ field: ColumnMapping.Field, _ mapping: ColumnMapping) -> Text {
    let short = CellWords.withoutSchema(PlainText.cleaned(text, in: arena))
    if let words = mapping.words[field.name], let word = words[String(arena.folded(short))] { return arena.keep(word) }
    switch field.name {
    // Their markup holds lines and lists, and is read later on.
    case "description", "condition_details": return text
    case "stock_quantity":
      return CellWords.stock(short, in: arena).map { arena.keep("\($0)") } ?? ColumnTranslator.withoutZero(short)
    case "size": return ColumnTranslator.withoutCountry(ColumnTranslator.withoutZero(listed(short)))
    case "id", "sku": return ColumnTranslator.withoutZero(firstElement(short))
    case "color": return parted(listed(short), finder.tables.colors)
    case "material": return parted(listed(short), finder.tables.materials)
    case "category": return knownPath(firstElement(short))
    case "brand", "title": return firstElement(short)
    default: return short
    }
  }

  /// The first element of a list that a program printed into a cell.
  private func firstElement(_ text: Text) -> Text { QuotedList.elements(of: text, in: arena)?.first ?? text }

  /// Of several paths in a cell the last one whose end is known, as in `Women/Jeans,Women/New in`; else the text as it is.
  private func knownPath(_ text: Text) -> Text {
    guard text.contains(UInt8(ascii: ",")) || text.contains(UInt8(ascii: "|")),
      text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: ">"))
    else { return text }
    let sign = text.contains(UInt8(ascii: "|")) ? UInt8(ascii: "|") : UInt8(ascii: ",")
    var paths: [Text] = []
    text.split(by: sign) { paths.append($0.trimmed) }
    let ends = paths.map { path in
      path.from(
        (0..<path.count).last { path[$0] == UInt8(ascii: "/") || path[$0] == UInt8(ascii: ">") }.map { $0 + 1 } ?? 0
      )
      .trimmed
    }
    guard paths.count > 1, let last = ends.indices.last, !isKnownCategory(ends[last]),
      let known = ends.indices.last(where: { isKnownCategory(ends[$0]) })
    else { return text }
    return paths[known]
  }

  /// A list that a program printed into a cell, with commas between.
  private func listed(_ text: Text) -> Text {
    guard let elements = QuotedList.elements(of: text, in: arena) else { return text }
    return arena.keep(elements.map { String($0) }.joined(separator: ", "))
  }

  /// A whole number that has passed through decimals: `38.0` is 38.
  private static func withoutZero(_ text: Text) -> Text {
    guard text.hasSuffix(".0") else { return text }
    let whole = text[0..<(text.count - 2)]
    return whole.isDigits ? whole : text
  }

  /// Letters are the same everywhere: of `US M`, as `US {US Size}` makes it, M.
  private static func withoutCountry(_ text: Text) -> Text {
    guard text.count > 3, text[2] == 32, !text.hasDigit, countries.contains(text[0..<2]) else { return text }
    return text.from(3).trimmed
  }

  private static let countries: [Text] = ["US", "UK", "IT", "DE", "ES", "EU", "FR"]

  /// Several colours or materials in one cell, with commas between: `White/Black`, `Blue and white`, `80% wool 20% silk`.
  private func parted(_ text: Text, _ table: WordTable) -> Text {
    guard table.named(arena.folded(text)) == nil else { return text }
    var words = Writer(capacity: text.count + 8)
    text.split(by: 32) { word in
      let folded = arena.folded(word)
      if ColumnTranslator.joining.contains(folded) { return words.write(",") }
      if folded.hasSuffix("%"), folded[0..<(folded.count - 1)].isDigits { return words.write(",") }
      if words.count > 0 { words.write(byte: 32) }
      for index in 0..<word.count {
        let isSign = ColumnTranslator.signs.contains(word[index])
        words.write(byte: isSign ? UInt8(ascii: ",") : word[index])
      }
    }
    return arena.keep(words)
  }

  private static let joining: [Text] = ["and", "et", "und", "y", "e", "en", "i", "%"]
  private static let signs: [UInt8] = [
    UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: "|"),
  ]

  /// The values of an expression: none if every column that it names is empty, several only if it is a list.
  private func evaluate(
    _ expression: ColumnExpression, _ mapping: ColumnMapping, for field: String = ""
  ) -> [Found] {
    if expression.parts.count == 1, case .value(let sources) = expression.parts[0] {
      return values(of: sources, mapping, for: field)
    }
    var text = Writer(capacity: 64)
    var offset: Int?
    var named = false
    var openAt: Int?
    var isMissing = false
    for part in expression.parts {
      switch part {
      case .literal(let literal): text.write(string: literal)
      case .value(let sources):
        named = true
        let found = values(of: sources, mapping, for: field)
        if found.isEmpty { isMissing = true }
        for (index, value) in found.enumerated() {
          if index > 0 { text.write(", ") }
          text.write(value.text)
          offset = offset ?? value.offset
        }
      case .open:
        openAt = text.count
        isMissing = false
      case .close:
        if isMissing, let openAt { text.cut(to: openAt) }
        openAt = nil
      }
    }
    let whole = text.text.trimmed
    return whole.isEmpty || named && offset == nil ? [] : [(arena.keep(whole), offset ?? 0)]
  }

  private func values(
    of sources: [ColumnExpression.Source], _ mapping: ColumnMapping, for field: String
  ) -> [Found] {
    var broad: [Found]?
    var broadSource: ColumnExpression.Source?
    for (index, source) in sources.enumerated() {
      let found: [Found]
      switch source {
      case .column(let name, all: false):
        // A sale that is over, or has not begun, has no price.
        if let dates = mapping.saleDates[name], !isOn(dates, mapping) { continue }
        found = values(of: name)
      case .column(let name, all: true):
        let all = values(of: "all \(name)")
        found = all.isEmpty ? values(of: name) : all
      case .option(let name): found = option(name, mapping)
      case .word(.sold, let name):
        found = zero(values(of: name).first { SoldCell.saysSold(PlainText.cleaned($0.text, in: arena), in: arena) })
      case .sold(.isFilled, let name): found = zero(values(of: name).first { !SoldCell.saysUnsold($0.text, in: arena) })
      case .sold(.saysNo, let name): found = zero(values(of: name).first { SoldCell.saysGone($0.text, in: arena) })
      case .cents(let name): found = values(of: name).map { (Hundredths.price(of: $0.text, in: arena), $0.offset) }
      case .word(let kind, let name):
        found = values(of: name).lazy.compactMap { value in
          self.finder.find(kind, in: PlainText.cleaned(value.text, in: self.arena)).map { ($0, value.offset) }
        }
        .prefix(1).map { $0 }
      case .constant(let text): found = [(arena.keep(text), 0)]
      }
      // A sale price of 0 says that there is none.
      if field == "price", index + 1 < sources.count, let first = found.first, ColumnTranslator.isZero(first.text) {
        continue
      }
      if ColumnTranslator.fieldsOfWords.contains(field), let first = found.first, isNone(first.text) { continue }
      // `Accessories` says less than the `belt` of the title, and `Jackets` says less than its `denim jacket`.
      if field == "category", let first = found.first {
        if let broad {
          // Another column fills gaps alone.
          guard case .word = source, let broadSource else { continue }
          if isNarrower(first.text, than: broadSource, broad[0].text) { return found }
          if case .column = broadSource, CategoryGroups.isOne(broad[0].text, arena),
            finder.tables.categories.lastKnown(in: broad[0].text, arena) == nil
          {
            return found
          }
          return broad
        }
        if index + 1 < sources.count {
          (broad, broadSource) = (found, source)
          continue
        }
      }
      if !found.isEmpty { return found }
    }
    return broad ?? []
  }

  private func zero(_ found: Found?) -> [Found] { found.map { [(arena.keep("0"), $0.offset)] } ?? [] }

  /// Whether a title's word says more than a category's column; that column is compared as it is written.
  private func isNarrower(_ word: Text, than source: ColumnExpression.Source, _ found: Text) -> Bool {
    if BroadCategories.isNarrower(word, than: found, finder.tables, arena) { return true }
    guard case .word(_, let name) = source, let whole = values(of: name).first?.text else { return false }
    return BroadCategories.isNarrower(word, than: whole, finder.tables, arena)
  }

  private func isKnownCategory(_ written: Text) -> Bool {
    let tables = finder.tables
    let text = firstElement(written)
    if tables.categories.lastKnown(in: text, arena) != nil { return true }
    switch tables.catalogueNames.match(text, for: nil, in: arena) {
    case .leaf, .several, .elsewhere: return true
    // A part of the catalogue that has others below it is not where a thing can be.
    case .parents, .none: return finder.find(.category, in: text) != nil
    }
  }

  /// `Not available` and similar texts: they are not blank, but no value either.
  private func isNone(_ text: Text) -> Bool { text.count < 20 && CellWords.meansNone(arena.folded(text)) }

  private static let fieldsOfWords: Set<String> = [
    "brand", "size", "color", "material", "gender", "fit", "model", "category", "title", "decade",
  ]

  private static func isZero(_ text: Text) -> Bool {
    for index in 0..<text.count where isDigit(text[index]) && text[index] != 48 { return false }
    return text.hasDigit
  }

  /// Whether today lies between the dates of a sale; one without dates has no end.
  private func isOn(_ dates: ColumnExpression, _ mapping: ColumnMapping) -> Bool {
    guard let period = evaluate(dates, mapping).first else { return true }
    return SaleDates.holds(String(period.text), on: today)
  }

  /// The value of the option that has this name in the row, or a name with the same meaning.
  private func option(_ name: String, _ mapping: ColumnMapping) -> [Found] {
    let wanted = arena.folded(arena.keep(name))
    let field = FieldWords.field(of: wanted)
    for (nameColumn, valueColumn) in mapping.options {
      guard let label = values(of: nameColumn).first else { continue }
      let folded = arena.folded(label.text)
      guard folded == wanted || field != nil && FieldWords.field(of: folded) == field else { continue }
      let found = values(of: valueColumn)
      // A choice has a key and a label.
      return found.isEmpty ? values(of: "\(valueColumn).label") : found
    }
    return []
  }

  /// The values of a column, or of a path such as `photos[].url`, that are not empty.
  private func values(of name: String) -> [Found] {
    let key = arena.keep(name)
    if let node = document.root[key] { return texts(of: node) }
    guard name.contains(".") || name.contains("[") else { return [] }
    var nodes = [document.root]
    for step in JSONPath.steps(of: name) {
      switch step {
      case .key(let key):
        let key = arena.keep(key)
        nodes = nodes.compactMap { $0[key] }
      case .index(let index): nodes = nodes.compactMap { $0.elements.dropFirst(index).first }
      case .all: nodes = nodes.flatMap { ElementOrder.ordered($0.elements) }
      case .attribute(let name):
        let name = arena.keep(name)
        return nodes.flatMap { texts(of: $0) }.compactMap { cell in
          // `Color: Red<br>Size: M`
          let text = cell.text.contains(UInt8(ascii: "<")) ? PlainText.cleaned(cell.text, in: arena) : cell.text
          return PackedAttributes.value(of: name, in: text, arena).map { ($0, cell.offset) }
        }
      }
    }
    return nodes.flatMap { texts(of: $0) }
  }

  private func texts(of node: JSONNode) -> [Found] {
    switch node.kind {
    case .string, .number, .true, .false:
      let text = CleanText.unmarked(Invisible.trimmed(node.token.text), in: arena)
      return CellWords.isBlank(text) ? [] : [(text, Int(node.token.offset))]
    case .array: return node.elements.flatMap { texts(of: $0) }
    case .null, .object: return []
    }
  }
}

/// A way into a JSON value: `seller.name`, `photos[0].url`, `photos[].url`.
enum JSONPath {
  enum Step: Equatable {
    case key(String), index(Int), all
    /// One of several named parts of a cell, as `{Attributes[size]}`.
    case attribute(String)
  }

  /// The column that holds the part that `Attributes[size]` names; any other name as it is.
  static func base(of path: String) -> String {
    guard path.hasSuffix("]"), !path.hasSuffix("[]"), let open = path.lastIndex(of: "[") else { return path }
    return path[..<open].trimmed
  }

  /// The one value that a path leads to: a key as written, or keys separated by full stops.
  static func node(_ path: String, in root: JSONNode, _ arena: Arena) -> JSONNode? {
    if let node = root[arena.keep(path)] { return node }
    var node = root
    for step in steps(of: path) {
      guard case .key(let key) = step, let next = node[arena.keep(key)] else { return nil }
      node = next
    }
    return node
  }

  static func steps(of path: String) -> [Step] {
    var steps: [Step] = []
    for part in path.split(separator: ".") {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      if let key = pieces.first, !key.isEmpty { steps.append(.key(String(key))) }
      for piece in pieces.dropFirst() {
        let inside = piece.prefix { $0 != "]" }
        steps.append(inside.isEmpty ? .all : Int(inside).map(Step.index) ?? .attribute(String(inside)))
      }
    }
    return steps
  }
}
