/// A product as it was read: each field with the seller's text and its place; nothing is judged yet. It is reused.
@safe final class Product {
  /// The content of one field.
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
  /// Invariant: as many initialised values as there are fields.
  private let values = UnsafeMutablePointer<Value>.allocate(capacity: Product.fieldCount)
  private static let fieldCount = ProductField.allCases.count

  init(document: JSONDocument) {
    self.document = document
    clear()
  }

  deinit { unsafe values.deallocate() }

  @inline(__always) subscript(_ field: ProductField) -> Value { unsafe values[field.rawValue] }

  /// Makes it a product without any value.
  func clear() { unsafe values.initialize(repeating: Value(), count: Product.fieldCount) }

  /// Sets the value of a field by its number.
  @inline(__always)
  func set(_ field: Int, to value: Value) {
    precondition(UInt(bitPattern: field) < UInt(bitPattern: Product.fieldCount), "no such field")
    unsafe values[field] = value
  }

  /// The members of an object field.
  func members(of value: Value) -> JSONNode { JSONNode(document: document, index: Int(value.index)) }
}
