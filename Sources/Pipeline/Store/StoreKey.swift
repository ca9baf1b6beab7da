/// A key that finds a record, as one number: three bits say its kind, the others are the id itself or a hash.
struct StoreKey: Hashable {
  let code: UInt64

  init(code: UInt64) { self.code = code }
  private init(_ kind: UInt64, _ number: UInt64) { code = kind << 61 | (number & (1 << 61 - 1)) }

  /// → the offset of its latest line.
  static func product(_ id: Int) -> StoreKey { StoreKey(1, UInt64(id)) }
  /// → the product's id, as are the following.
  static func task(_ id: Int) -> StoreKey { StoreKey(2, UInt64(id)) }
  static func vinted(_ id: Int) -> StoreKey { StoreKey(3, UInt64(id)) }
  /// A hash: the record that it finds must be checked.
  static func sku(_ sku: Text) -> StoreKey { StoreKey(4, Hash128(sku).low) }
  /// A hash: the record that it finds must be checked.
  static func identity(_ hash: Text) -> StoreKey { StoreKey(5, Hash128(hash).low) }
  /// The title of a listing that does not name its product; its hash differs from that of an identity.
  static func title(_ title: Hash128) -> StoreKey { StoreKey(5, title.low ^ title.high) }
  /// A hash of the looks of a product without id and sku: it finds the latest one, which must be checked.
  static func likeness(_ hash: Text) -> StoreKey { StoreKey(7, Hash128(hash).low) }
  /// A place among those whose price falls on a day; the record that it finds may have left it.
  static func due(_ due: Record.Due) -> StoreKey {
    StoreKey(6, UInt64(8) << 56 | UInt64(due.day & 0xFF_FFFF) << 32 | UInt64(due.place & 0xFFFF_FFFF))
  }
  /// A place in the queue of a type; the record that it finds may have left it.
  static func queue(_ type: TaskType, place: Int) -> StoreKey {
    StoreKey(6, UInt64(type.index) << 56 | UInt64(place))
  }
}
