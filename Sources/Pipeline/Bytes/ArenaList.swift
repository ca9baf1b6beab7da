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
    guard capacity > 0 else {
      unsafe start = nil
      endIndex = 0
      return
    }
    let size = MemoryLayout<Element>.stride
    let bytes = unsafe UnsafeMutableRawPointer(arena.reserve(capacity * size + 8))
    let place = unsafe bytes.alignedUp(for: Element.self).bindMemory(to: Element.self, capacity: capacity)
    var count = 0
    fill { element in
      precondition(count < capacity, "more elements than were reserved")
      unsafe (place + count).initialize(to: element)
      count += 1
    }
    unsafe start = UnsafePointer(place)
    endIndex = count
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

extension ArenaList where Element: Equatable {
  /// Each element once, at its first place.
  func distinct(in arena: Arena) -> ArenaList {
    ArenaList(in: arena, capacity: count) { add in
      for index in 0..<count where !stands(self[index], before: index) { add(self[index]) }
    }
  }

  @inline(__always)
  private func stands(_ element: Element, before end: Int) -> Bool {
    for index in 0..<end where self[index] == element { return true }
    return false
  }
}

/// A short list of texts, in the arena.
typealias Texts = ArenaList<Text>
