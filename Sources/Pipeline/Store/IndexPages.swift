/// The pages of an index file: read as they are asked for, changed in bounded memory, written in their order.
final class IndexPages {
  let file: OpenFile
  let count: Int
  private var pages: [Int: IndexPage] = [:]
  /// So many are held at most: 16 MiB.
  private static let most = 4096
  /// So many are written at a time, where they stand beside each other.
  private static let together = 64

  init(_ file: OpenFile, count: Int) {
    self.file = file
    self.count = count
  }

  /// Behind the header, which has the place of a page.
  private static func place(of number: Int) -> Int { (number + 1) * IndexPage.size }
  static func length(of count: Int) -> Int { place(of: count) }

  /// Makes them all, without keys.
  func makeEmpty() throws {
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
    if pages[number] == nil {
      if pages.count >= IndexPages.most {
        try write()
        pages.removeAll(keepingCapacity: true)
      }
      pages[number] = try read(number)
    }
    return try body(&pages[number, default: IndexPage()])
  }

  /// Reads a page past those in memory.
  func read(_ number: Int) throws -> IndexPage {
    var writer = Writer(capacity: IndexPage.size)
    _ = try file.read(into: &writer, most: IndexPage.size, at: IndexPages.place(of: number))
    guard let page = IndexPage(writer.text, number: number) else {
      throw RunError.damaged(
        file: IndexFile.path, line: nil, message: "the checksum of page \(number) does not fit",
        hint: "remove it; the next run makes it anew from the store")
    }
    return page
  }

  /// Writes what has changed, in the order of the file.
  func write() throws {
    var writer = Writer(capacity: IndexPages.together * IndexPage.size)
    var first = 0
    var next = 0
    for number in pages.filter(\.value.isChanged).keys.sorted() {
      if number != next || next - first == IndexPages.together {
        if writer.count > 0 { try file.write(writer.text, at: IndexPages.place(of: first)) }
        writer.clear()
        first = number
      }
      pages[number]?.write(to: &writer, number: number)
      pages[number]?.isChanged = false
      next = number + 1
    }
    if writer.count > 0 { try file.write(writer.text, at: IndexPages.place(of: first)) }
  }
}
