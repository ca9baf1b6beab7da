/// A product as it was read: each field with what the seller wrote and where, nothing judged yet.
struct Product {
  /// What stands in one field.
  struct Value {
    enum Kind: UInt8 { case absent, text, number, flag, list, object }

    var kind = Kind.absent
    /// A text's characters; anything else as it was written.
    var text = Text.empty
    /// Where it begins in the item, in bytes.
    var offset: Int32 = 0
    /// The place in the document, for lists and objects.
    var index: Int32 = 0

    /// Absent, null, or nothing but white space.
    @inline(__always) var isAbsent: Bool { kind == .absent }
    /// Characters or digits: what most fields take.
    @inline(__always) var isScalar: Bool { kind == .text || kind == .number }
  }

  let document: JSONDocument
  private(set) var values: [Value]

  init(document: JSONDocument) {
    self.document = document
    values = Array(repeating: Value(), count: ProductField.allCases.count)
  }

  @inline(__always) subscript(_ field: ProductField) -> Value { values[field.rawValue] }

  /// Makes it a product without any value.
  mutating func clear() {
    for index in values.indices { values[index] = Value() }
  }

  /// Sets the value of a field by its number.
  mutating func set(_ field: Int, to value: Value) { values[field] = value }

  /// The values of a list field.
  func elements(of value: Value) -> [JSONNode] { JSONNode(document: document, index: Int(value.index)).elements }

  /// The members of an object field.
  func members(of value: Value) -> JSONNode { JSONNode(document: document, index: Int(value.index)) }
}
