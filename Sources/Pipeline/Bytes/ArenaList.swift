/// A short list in the arena: the images, colours or measurements of a product. It costs no allocation. It holds no
/// reference, so a copy of it costs nothing.
@safe struct ArenaList<Element: BitwiseCopyable>: BitwiseCopyable, @unchecked Sendable, RandomAccessCollection {
  /// Invariant: `count` elements from here are initialised and stay so until the arena is reset.
  private let start: UnsafePointer<Element>?
  let endIndex: Int

  /// An empty list.
  static var none: ArenaList { ArenaList() }

  private init() {
    unsafe start = nil
    endIndex = 0
  }

  /// Makes a list of at most `capacity` elements; `fill` adds them. Memory that `fill` itself takes from the arena is
  /// free again only after the arena's reset.
  @inline(__always)
  init(in arena: Arena, capacity: Int, fill: ((Element) -> Void) -> Void) {
    var builder = Builder(in: arena, capacity: capacity)
    fill { builder.add($0) }
    self = builder.list
  }

  /// Makes a list element by element.
  @safe struct Builder {
    /// Invariant: `count` elements from here are initialised, and there is room for `capacity`.
    private let start: UnsafeMutablePointer<Element>?
    private let capacity: Int
    private var count = 0

    @inline(__always)
    init(in arena: Arena, capacity: Int) {
      self.capacity = Swift.max(capacity, 0)
      guard capacity > 0 else {
        unsafe start = nil
        return
      }
      let bytes = unsafe UnsafeMutableRawPointer(arena.reserve(capacity * MemoryLayout<Element>.stride + 8))
      unsafe start = bytes.alignedUp(for: Element.self).bindMemory(to: Element.self, capacity: capacity)
    }

    @inline(__always)
    mutating func add(_ element: Element) {
      precondition(count < capacity, "more elements than were reserved")
      unsafe (start.unsafelyUnwrapped + count).initialize(to: element)
      count += 1
    }

    /// What was added so far.
    var list: ArenaList { unsafe ArenaList(start: start.map { unsafe UnsafePointer($0) }, count: count) }
  }

  var startIndex: Int { 0 }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: endIndex), "outside the list")
    return unsafe start.unsafelyUnwrapped[index]
  }

  /// The first elements, at most this many.
  func prefix(_ most: Int) -> ArenaList { unsafe ArenaList(start: start, count: Swift.min(most, count)) }

  private init(start: UnsafePointer<Element>?, count: Int) {
    unsafe self.start = start
    endIndex = count
  }
}

/// A short list of texts, in the arena.
typealias Texts = ArenaList<Text>
