/// The pages of an index file: read on demand, changed in bounded memory, written in order.
final class IndexPages {
  let file: OpenFile
  let count: Int
  /// The pages in memory, and their numbers.
  private var held: [IndexPage] = []
  private var numbers: [Int] = []
  /// By a page's number, its place in `held`; -1 if it is not there.
  private var places: [Int32]
  /// The most that are in memory: 16 MiB.
  private static let most = 4096
  /// The most that are written at a time, if they are next to each other.
  private static let together = 64

  init(_ file: OpenFile, count: Int) {
    self.file = file
    self.count = count
    places = [Int32](repeating: -1, count: count)
  }

  /// After the header, which takes the place of a page.
  private static func place(of number: Int) -> Int { (number + 1) * IndexPage.size }
  static func length(of count: Int) -> Int { place(of: count) }

  /// Makes all pages, without keys: in memory if they fit there, to be written with their first keys.
  func makeEmpty() throws {
    if count <= IndexPages.most {
      var empty = IndexPage()
      empty.isChanged = true
      held = [IndexPage](repeating: empty, count: count)
      numbers = Array(0..<count)
      places = numbers.map(Int32.init)
      return
    }
    var writer = Writer(capacity: IndexPages.together * IndexPage.size)
    let empty = IndexPage()
    var number = 0
    while number < count {
      writer.clear()
      let first = number
      while number < count, number - first < IndexPages.together {
        empty.write(to: &writer, number: number)
        number += 1
      }
      try file.write(writer.text, at: IndexPages.place(of: first))
    }
  }

  /// Brings a page into memory, and lets `body` use it.
  func with<T>(_ number: Int, _ body: (inout IndexPage) throws -> T) throws -> T {
    var place = Int(places[number])
    if place < 0 { place = try hold(number) }
    return try body(&held[place])
  }

  private func hold(_ number: Int) throws -> Int {
    if held.count >= IndexPages.most {
      try write()
      for number in numbers { places[number] = -1 }
      held.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
    }
    held.append(try read(number))
    numbers.append(number)
    places[number] = Int32(held.count - 1)
    return held.count - 1
  }

  /// Reads a page without keeping it in memory.
  func read(_ number: Int) throws -> IndexPage {
    var writer = Writer(capacity: IndexPage.size)
    _ = try file.read(into: &writer, most: IndexPage.size, at: IndexPages.place(of: number))
    guard let page = IndexPage(writer.text, number: number) else {
      throw RunError.damaged(
        file: IndexFile.path, line: nil, message: "the checksum of page \(number) does not match",
        hint: "remove it; the next run rebuilds it from the store")
    }
    return page
  }

  /// Writes the changed pages, in the order of the file.
  func write() throws {
    var writer = Writer(capacity: IndexPages.together * IndexPage.size)
    var first = 0
    var next = 0
    for number in numbers.sorted() {
      let place = Int(places[number])
      guard held[place].isChanged else { continue }
      if number != next || next - first == IndexPages.together {
        if writer.count > 0 { try file.write(writer.text, at: IndexPages.place(of: first)) }
        writer.clear()
        first = number
      }
      held[place].write(to: &writer, number: number)
      held[place].isChanged = false
      next = number + 1
    }
    if writer.count > 0 { try file.write(writer.text, at: IndexPages.place(of: first)) }
  }
}
