/// A value in an arena. To pass it on copies one pointer, not a product with all its fields.
///
/// It reads as the value itself: `kept.title` is the value's title. Valid until the arena is reset.
@safe @dynamicMemberLookup
struct Kept<Value: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable {
  /// Invariant: one initialised value, which does not change until the arena is reset.
  private let place: UnsafePointer<Value>

  @inline(__always)
  init(_ value: Value, in arena: Arena) {
    let size = MemoryLayout<Value>.size + MemoryLayout<Value>.alignment
    let bytes = unsafe UnsafeMutableRawPointer(arena.reserve(size))
    let place = unsafe bytes.alignedUp(for: Value.self).bindMemory(to: Value.self, capacity: 1)
    unsafe place.initialize(to: value)
    unsafe self.place = UnsafePointer(place)
  }

  /// A value that is in an arena already, and stays there unchanged until it is reset.
  @inline(__always)
  init(at place: UnsafePointer<Value>) { unsafe self.place = place }

  @inline(__always)
  subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member { unsafe place.pointee[keyPath: member] }
}
