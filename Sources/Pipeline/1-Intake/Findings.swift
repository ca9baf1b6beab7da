/// The problems of one item, collected while it goes through the stages: all of them, not the first.
struct Findings {
  let item: Item
  /// The seller's own reference of a refused item, so that a person finds it again.
  private(set) var sku: String?
  private let severities: SeverityTable
  private(set) var problems: [Problem] = []
  /// Whether one of them is an error, so that the item cannot be listed.
  private(set) var refused = false
  /// Whether one of them is a reason for Vinted to refuse the item; if nothing else is wrong, it can be sent.
  private(set) var vintedRefuses = false

  init(item: Item, severities: SeverityTable) {
    self.item = item
    self.severities = severities
  }

  /// Whether a problem of this code would be reported at all; worth asking before a message is costly to make.
  func wants(_ code: ProblemCode) -> Bool { severities[code] != .off }

  /// Adds a problem at a byte of the item. `usually` is its severity if that depends on the case; the settings win over
  /// it.
  mutating func add(
    _ code: ProblemCode, at offset: Int, field: String?, value: Text?, message: String, hint: String,
    usually: Severity? = nil
  ) {
    add(code, place: nil, at: offset, field, value, message, hint, usually)
  }

  private mutating func add(
    _ code: ProblemCode, place known: (line: Int, column: Int)?, at offset: Int, _ field: String?, _ value: Text?,
    _ message: String, _ hint: String, _ usually: Severity?
  ) {
    let severity = severities.isSet(code) ? severities[code] : usually ?? severities[code]
    guard severity != .off else { return }
    if severity == .error { refused = true }
    let place = known ?? item.place(of: offset)
    problems.append(
      Problem(
        severity: severity, code: code, field: field, value: value.map(Problem.cut), message: message, hint: hint,
        file: item.file, line: place.line, column: place.column))
  }

  /// Adds what was decided for the item's file.
  mutating func add(_ note: SourceNote, usually: Severity? = nil) {
    let severity = severities.isSet(note.code) ? severities[note.code] : usually ?? severities[note.code]
    guard severity != .off else { return }
    if severity == .error { refused = true }
    problems.append(
      Problem(
        severity: severity, code: note.code, field: nil, value: nil, message: note.message, hint: note.hint,
        file: item.file, line: note.line, column: note.column))
  }

  /// Adds a problem of a field; if the field is absent, at the place of its column in a table, or else at the beginning of the
  /// item.
  mutating func add(
    _ code: ProblemCode, _ field: ProductField, _ value: Product.Value?, _ message: String, hint: String,
    usually: Severity? = nil
  ) {
    let offset = value.map { Int($0.offset) } ?? 0
    let place = offset == 0 && wants(code) ? item.place(ofAbsent: field) : nil
    add(
      code, place: place, at: offset, String(field.name), value.flatMap { $0.isAbsent ? nil : $0.text }, message, hint,
      usually)
  }

  /// Adds a problem for which Vinted will refuse the item. It is an error if only items that Vinted takes are wanted,
  /// unless the settings name a severity for the code, or `isListed` says that the item is not to be listed.
  mutating func addRefusal(
    _ code: ProblemCode, _ field: ProductField?, _ value: Product.Value?, _ message: String, hint: String,
    usually: Severity? = nil, isListed: Bool = true
  ) {
    guard wants(code) else { return }
    vintedRefuses = true
    let severity = severities.wantsAccepted && isListed ? .error : usually
    if let field { return add(code, field, value, message, hint: hint, usually: severity) }
    add(code, at: 0, field: nil, value: nil, message: message, hint: hint, usually: severity)
  }

  /// Names the item; cut as the values of problems are.
  mutating func name(sku: Text?) { if let sku, !sku.isEmpty { self.sku = Problem.cut(sku) } }

  /// Names the place to which the run moves the file, in hints that name the file.
  mutating func move(from old: String, to new: String) {
    for index in problems.indices { problems[index].hint = problems[index].hint.replacing(old, with: new) }
  }

  /// Refuses the item for what no severity can allow.
  mutating func refuse() { refused = true }

  /// Notes that Vinted will refuse the item for what another problem says already.
  mutating func noteRefusal() { vintedRefuses = true }

  /// Whether a warning says that the gender is not known, and so the catalogue is not. If only items that Vinted takes
  /// are wanted, an error must say so.
  var saysGenderIsMissing: Bool {
    !severities.wantsAccepted && problems.contains { $0.code == .missingGender || $0.code == .unknownGender }
  }
}
