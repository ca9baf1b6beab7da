/// A short list of texts, in the arena: the images, colours or materials of a product.
@safe struct Texts: @unchecked Sendable, RandomAccessCollection {
  /// Invariant: `count` texts from here are initialised and stay so until the arena is reset.
  private let start: UnsafePointer<Text>?
  let endIndex: Int

  static let none = Texts()

  private init() {
    unsafe start = nil
    endIndex = 0
  }

  /// Makes a list of at most `capacity` texts; `fill` adds them and must reserve nothing else in the arena.
  init(in arena: Arena, capacity: Int, fill: ((Text) -> Void) -> Void) {
    let size = MemoryLayout<Text>.stride
    let bytes = unsafe UnsafeMutableRawPointer(arena.reserve(capacity * size + 8))
    let place = unsafe bytes.alignedUp(for: Text.self).bindMemory(to: Text.self, capacity: capacity)
    var count = 0
    fill { text in
      precondition(count < capacity, "more texts than were reserved")
      unsafe (place + count).initialize(to: text)
      count += 1
    }
    unsafe start = UnsafePointer(place)
    endIndex = count
    arena.shrink((capacity - count) * size)
  }

  var startIndex: Int { 0 }

  subscript(_ index: Int) -> Text {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: endIndex), "outside of the list")
    return unsafe start.unsafelyUnwrapped[index]
  }

  func prefix(_ most: Int) -> Texts { unsafe Texts(start: start, count: Swift.min(most, count)) }

  private init(start: UnsafePointer<Text>?, count: Int) {
    unsafe self.start = start
    endIndex = count
  }
}
