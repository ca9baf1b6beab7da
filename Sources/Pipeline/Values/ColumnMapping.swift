/// How another program's file becomes products: the setting `columns`.
///
/// It reads a file's rows, or its JSON objects, as if they had been written in our fields.
public final class ColumnMapping: Sendable {
  /// The files that it is for, by name; `*` means anything.
  let files: String
  /// Every file is the complete list: a product that is missing in it has gone.
  let isComplete: Bool
  /// How much of the former list may be missing in it without a person's approval, in percent.
  let maximumGonePercent: Int
  /// The shop that the files come from, if its numbers could be those of another shop.
  let source: String?
  /// nil: the one in which the file's bytes make sense.
  let encoding: TextEncoding?
  /// nil: the one that is most frequent in the header line.
  let separator: UInt8?
  /// The line of the header, counted from 1; nil: the line with the columns that are named here.
  let headerLine: Int?
  /// The sheet of a workbook; nil: the first one with rows.
  let sheet: String?
  /// The member of a JSON object that holds the list of products; nil if the file itself is the list.
  let items: String?
  /// Rows with the same value of this belong together.
  let groupBy: ColumnExpression?
  /// Rows in which this is empty belong to the row above them.
  let firstRows: ColumnExpression?
  /// In a group, the rows in which this is not empty are products of their own. Without it a group is one product.
  let productRows: ColumnExpression?
  /// Columns that name an option, with the column of its value: `Option1 Name` and `Option1 Value`.
  let options: [(name: String, value: String)]
  let fields: [Field]
  /// For some fields, what a word of the file means: `used` is `GOOD`. By field, then by folded word.
  let words: [String: [String: String]]

  /// Which rows are left out.
  let conditions: [RowCondition]
  /// When a sale is, `start/end`, by the column of the sale's price.
  let saleDates: [String: ColumnExpression]

  /// One field of a product and what it is made of.
  struct Field: Sendable {
    /// As in a product file; `measurements.NAME` for a measurement.
    let name: String
    /// One for each value of a list; a single one for other fields.
    let expressions: [ColumnExpression]
    let isList: Bool

    /// How the name of a measurement begins.
    static let measurement = "measurements."
    var isMeasurement: Bool { name.hasPrefix(Field.measurement) }
  }

  init(
    files: String = "*", isComplete: Bool = false, maximumGonePercent: Int = 20, source: String? = nil,
    encoding: TextEncoding? = nil, separator: UInt8? = nil,
    headerLine: Int? = nil,
    sheet: String? = nil, items: String? = nil,
    groupBy: ColumnExpression? = nil, firstRows: ColumnExpression? = nil,
    productRows: ColumnExpression? = nil, options: [(name: String, value: String)] = [], fields: [Field],
    words: [String: [String: String]] = [:], conditions: [RowCondition] = [],
    saleDates: [String: ColumnExpression] = [:]
  ) {
    self.files = files
    self.isComplete = isComplete
    self.maximumGonePercent = maximumGonePercent
    self.source = source
    self.encoding = encoding
    self.separator = separator
    self.headerLine = headerLine
    self.sheet = sheet
    self.items = items
    self.groupBy = groupBy
    self.firstRows = firstRows
    self.productRows = productRows
    self.options = options
    self.fields = fields
    self.words = words
    self.conditions = conditions
    self.saleDates = saleDates
  }

  /// Whether rows of a table belong together.
  var isGrouped: Bool { groupBy != nil || firstRows != nil }

  /// Whether it leaves items unchanged.
  var isPlain: Bool { fields.isEmpty && conditions.isEmpty }

  /// In a JSON object the list whose elements are products of their own, as in `"product_rows": "{variants[]}"`.
  var nestedRows: String? {
    guard let path = productRows?.columns.first, path.hasSuffix("[]") else { return nil }
    return String(path.dropLast(2))
  }

  /// Whether it is for a file of this name; folders before the name do not count.
  func isFor(_ path: String) -> Bool {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    // A returned part of a workbook or a feed is read as the file itself was.
    if let made = InputFormat.nameOfOrigin(name) { name = made }
    return ColumnMapping.matches(Array(name.lowercased()), Array(files.lowercased()))
  }

  private static func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
    // The usual algorithm, with one star remembered: after a mismatch, the star takes one more character.
    var (n, p) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == name[n] {
        n += 1
        p += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        p = last.pattern + 1
        n = last.name + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }

  /// The columns whose values a product needs from all rows of its group.
  var columnsOfAllRows: [String] { fields.flatMap { $0.expressions.flatMap(\.columnsOfAllRows) } }

  /// The columns that a product's sku or id is made of.
  var columnsOfIdentity: [String] {
    fields.filter { $0.name == "sku" || $0.name == "id" }.flatMap { $0.expressions.flatMap(\.columns) }
  }

  /// Fields with one value for all products, which no proposal makes by itself: a person has set them.
  var constantsOfPeople: [(field: String, value: String)] {
    let fields: Set<String> = ["gender", "size", "color", "category", "material"]
    return self.fields.compactMap { field in
      guard fields.contains(field.name), field.expressions.count == 1 else { return nil }
      let parts = field.expressions[0].parts
      if parts.count == 1, case .literal(let value) = parts[0] { return (field.name, value) }
      // As `{Pour|"female"}`, which keeps it.
      if parts.count == 1, case .value(let sources) = parts[0], case .constant(let value)? = sources.last {
        return (field.name, value)
      }
      return nil
    }
  }

  /// Every column that it names.
  var columns: [String] {
    fields.flatMap { $0.expressions.flatMap(\.columns) } + (groupBy?.columns ?? [])
      + (firstRows?.columns ?? []) + (productRows?.columns ?? [])
      + options.flatMap { [$0.name, $0.value] } + conditions.map(\.column)
      + saleDates.flatMap { [$0.key] + $0.value.columns }
  }
}
