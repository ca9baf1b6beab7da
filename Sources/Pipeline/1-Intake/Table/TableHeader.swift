/// The names of a table's columns: what they mean, whether they are enough, and how a row is read by them.
struct TableHeader {
  private let mapping: ColumnMapping?
  private let arena: Arena
  private(set) var names: [Text] = []
  /// The numbers of the product's fields that they name; -1 for other names, and if a mapping gives them their meaning.
  private(set) var numbers: [Int8] = []
  /// As they were written, to know the header when it comes again.
  private(set) var written: [Text] = []
  private var place = KeyTable(capacity: 64)
  /// The columns of each name that several have, by the first of them.
  private(set) var doubles: [Int: [Int]] = [:]
  var doubledCount: Int { doubles.values.reduce(0) { $0 + $1.count } }
  private var isMeasurement: [Bool] = []
  /// How the cells of each column become a value.
  private(set) var ways: [Way] = []

  enum Way { case none, value, measurement, doubled }
  private let wanted: Set<String>
  let isMapped: Bool
  /// In a workbook: the columns in which an error of the spreadsheet does not count as empty, since they distinguish
  /// products.
  private var keepsErrors: [Bool]?

  init(mapping: ColumnMapping?, arena: Arena) {
    self.mapping = mapping
    self.arena = arena
    isMapped = !(mapping?.fields.isEmpty ?? true)
    wanted = Set((mapping?.columns ?? []).flatMap { [$0, TableHeader.withoutIndex($0)] })
  }

  /// How many columns there are.
  var count: Int { names.count }

  /// The columns' names, to be shown and searched.
  var texts: [String] { names.map { String($0) } }

  /// How many known names make a line the header: one word of ours may stand in any line.
  var enough: Int { isMapped && !wanted.isEmpty ? 1 : 2 }

  /// Whether a name is one of ours, or that the settings name.
  func knows(_ name: Text) -> Bool {
    if isMapped, wanted.isEmpty { return HeaderName.isOfField(name, in: arena) }
    if isMapped { return wanted.contains(String(name.trimmed)) || wanted.contains(visible(name)) }
    return TableHeader.ours(HeaderName.visible(name, in: arena), arena) != nil
  }

  private func visible(_ name: Text) -> String { String(HeaderName.visible(name, in: arena)) }

  /// `Photo[1]` is the second of the columns that are called Photo.
  private static func withoutIndex(_ name: String) -> String {
    guard name.hasSuffix("]"), let open = name.lastIndex(of: "[") else { return name }
    return name[..<open].trimmed
  }

  /// `Title` and `Stock quantity` are as good as our own spelling; nil for what is no field.
  private static func ours(_ name: Text, _ arena: Arena) -> Text? {
    if ProductField.named(name) != nil || name.hasPrefix("measurements.") { return name }
    let key = arena.keep(String(arena.folded(name)).replacing(" ", with: "_"))
    return ProductField.named(key) != nil ? key : nil
  }

  mutating func read(_ fields: [Text], isSheet: Bool = false) {
    written = fields.map(\.trimmed)
    let mojibake = Mojibake()
    names = fields.map { field in
      let name = field.trimmed
      if isMapped {
        if wanted.contains(String(name)) { return name }
        let visible = HeaderName.visible(name, in: arena)
        if !wanted.contains(String(visible)), Mojibake.isSuspected(visible),
          let repaired = mojibake.repaired(visible, in: arena), repaired.sureness == .certain
        {
          return repaired.text
        }
        return visible
      }
      let visible = HeaderName.visible(name, in: arena)
      return TableHeader.ours(visible, arena) ?? visible
    }
    if isSheet {
      let identity = Set(mapping?.columnsOfIdentity ?? [])
      keepsErrors = names.map { isMapped ? identity.contains(String($0)) : $0 == "sku" || $0 == "id" }
    }
    isMeasurement = names.map { !isMapped && $0.hasPrefix(TableHeader.measurement) }
    ways = zip(names, isMeasurement).map { $0.isEmpty ? .none : $1 ? .measurement : .value }
    numbers = zip(names, isMeasurement).map { name, isMeasurement in
      isMapped ? -1 : Cell.field(named: isMeasurement ? ProductField.measurements.name : name)
    }
    for (index, name) in names.enumerated() where !name.isEmpty {
      if place[written[index]] == nil { place.set(written[index], index) }
      guard let first = names.firstIndex(of: name), first < index else { continue }
      doubles[first, default: [first]].append(index)
      if isMeasurement[index] { continue }
      (ways[first], ways[index]) = (.doubled, .none)
    }
  }

  /// How the name of a column of measurements begins.
  static let measurement: Text = "measurements."

  /// Whether a cell holds an error of the spreadsheet that counts as empty; in the columns that distinguish products it
  /// does not.
  func isError(_ cell: Text, in column: Int? = nil) -> Bool {
    guard let keepsErrors else { return false }
    return column.map { !keepsErrors[$0] } ?? true && SpreadsheetErrors.isOne(cell)
  }

  // MARK: - Whether it is a header of products

  struct Fault {
    let code: ProblemCode
    let message: String
    let hint: String
  }

  /// Why no row below can become a product; nil if some may.
  func fault(file: String) -> Fault? { isMapped ? faultOfMapping : faultOfOurs(file) }

  /// A column that the settings name must be there: a mistyped one would be empty in every row.
  private var faultOfMapping: Fault? {
    let texts = texts
    guard let missing = (mapping?.columns ?? []).first(where: { !has($0, in: texts) }) else { return nil }
    let near = WordSuggestion.nearest(to: missing, among: texts).map { "did you mean \"\($0)\"? Else " } ?? ""
    return Fault(
      code: .missingColumn, message: "the file has no column \"\(missing)\", which the settings name",
      hint: near + "correct columns in pipeline.json, or set there which files they are for")
  }

  private func has(_ name: String, in texts: [String]) -> Bool {
    if texts.contains(name) { return true }
    let base = TableHeader.withoutIndex(name)
    guard base != name, let first = texts.firstIndex(of: base) else { return false }
    let index = name.dropFirst(base.count + 1).dropLast()
    // `Attributes[size]` is a part of a cell.
    if !index.isEmpty, Int(index) == nil { return true }
    guard let columns = doubles[first] else { return false }
    return index.isEmpty || Int(index).map(columns.indices.contains) == true
  }

  /// A file none of whose rows can be a product is better refused whole than row by row.
  private func faultOfOurs(_ file: String) -> Fault? {
    let fields = Set(names.compactMap { ProductField.named($0) })
    let guess = "`pipeline-run guess \(file) --save` propose how to read them"
    if fields.isEmpty {
      return Fault(
        code: .unknownField, message: "no column of the header line is a field of a product",
        hint: "name the columns title, brand, category, condition, price, stock_quantity and so on, or let \(guess)")
    }
    if fields.contains(.operation), fields.contains(.id) || fields.contains(.sku) { return nil }
    let required: [ProductField] = [.title, .brand, .category, .condition, .price, .stockQuantity]
    let missing = required.filter { !fields.contains($0) }
    let unknown = zip(names, isMeasurement).filter { name, isMeasurement in
      !name.isEmpty && !isMeasurement && ProductField.named(name) == nil
    }
    guard !missing.isEmpty, !unknown.isEmpty else { return nil }
    let list = missing.map { "\($0.name)" }.joined(separator: ", ")
    let near = missing.lazy.compactMap { field in
      WordSuggestion.nearest(to: "\(field.name)", among: unknown.map { String($0.0) }).map { ($0, "\(field.name)") }
    }.first
    return Fault(
      code: .missingColumn, message: "no column is \(list), which every product needs",
      hint: (near.map { "is \"\($0)\" \($1)? Name the columns so, or let " } ?? "add what is missing, or let ") + guess)
  }

  /// Columns with a name of ours for which the settings have a constant: a seller who adds one expects that it counts.
  var unread: [(column: String, field: String)] {
    guard isMapped, let mapping else { return [] }
    let constant = mapping.fields.filter { $0.expressions.allSatisfy { !$0.readsRow } }.map(\.name)
    return names.compactMap { name in
      guard let field = TableHeader.ours(name, arena).map({ String($0) }), constant.contains(field) else { return nil }
      return (String(name), field)
    }
  }

  // MARK: - What a row is

  enum Kind { case row, header, otherHeader, total, soldBelow }

  /// Whether a column is called so.
  func isWritten(_ name: Text) -> Bool { place[name] != nil }

  func kind(of fields: [Text], _ arena: Arena) -> Kind {
    let first = fields[0].trimmed
    if !first.isEmpty, names.count > 1, let index = place[first] {
      if index == 0, fields.count >= names.count, zip(fields, written).allSatisfy({ $0.trimmed == $1 }) {
        return .header
      }
      let filled = fields.filter { !$0.trimmed.isEmpty }
      if filled.count >= 3, filled.allSatisfy({ place[$0.trimmed] != nil }) { return .otherHeader }
    }
    if SoldDivider.isOne(fields, of: names.count, arena) { return .soldBelow }
    return Totals.isTotal(fields, of: names.count, arena) ? .total : .row
  }
}
