/// Gives the items of a file as a run would; of a large file, its beginning and parts from all over it.
///
/// A file may change from part to part: another season, another supplier, sold items at its end. So its beginning alone
/// does not say what it holds. A block never holds items of two parts.
final class SampledSource: ItemSource {
  /// How much of a file is read; one that is not much longer is read whole.
  struct Size {
    var whole = 3 << 20
    var head = 1 << 19
    var piece = 3 << 14
    var pieces = 32
  }

  /// Where a part begins, as far as that is known before it is read, and how many lines end before it.
  private struct Part {
    let start: Int
    let length: Int
    let lines: Int
  }

  private let file: OpenFile
  private let name: String
  private let columns: ColumnMapping?
  private let ends: LineEnds?
  private var parts: [Part] = []
  private var current: (any ItemSource)?
  /// The lines of the file before the part that is read.
  private var lines = 0
  /// The beginning of a table, by which its other parts are read.
  private(set) var table: CSVSource?
  /// How many parts were begun before the part that the last block comes from.
  private(set) var part = 0
  var isWhole: Bool { ends == nil }
  /// Whether the file is one JSON value, which may hold a list of products.
  private(set) var isOneValue = false

  init(
    _ file: OpenFile, format: InputFormat, named name: String, columns: ColumnMapping?, size: Size = Size()
  ) throws(DiskError) {
    self.file = file
    self.name = name
    self.columns = columns
    let length = try file.status().size
    let isInLines = format == .csv || format == .lines
    ends = length > size.whole && isInLines ? try LineEnds(of: file, size.head) : nil
    guard let ends else {
      current = try format.source(of: file, named: name, columns: columns)
      table = current as? CSVSource
      isOneValue = current is ArraySource
      return
    }
    let starts = (1...size.pieces).map { size.head + ($0 - 1) * (length - size.head - size.piece) / size.pieces }
    let before = try ends.counts(before: starts, in: file)
    parts = zip(starts, before).map { Part(start: $0, length: size.piece, lines: $1) }.reversed()
    guard let beginning = try ends.whole(file, 0, size.head) else { return }
    if format == .csv {
      let head = CSVSource(file: name, content: try beginning.read(from: file), mapping: columns, isHead: true)
      table = head
      current = head
    } else {
      current = lineSource(beginning, line: 1)
    }
  }

  func next(into block: ItemBlock) throws(DiskError) -> Bool {
    while true {
      if let current, try current.next(into: block) {
        if lines > 0 { block.move(by: lines) }
        return true
      }
      current = nil
      guard let next = parts.popLast() else { return false }
      part += 1
      try begin(next)
    }
  }

  /// Continues with the next part.
  func passOn() { current = nil }

  private func begin(_ part: Part) throws(DiskError) {
    guard let ends else { return }
    guard let table else {
      if let place = try ends.whole(file, part.start, part.length) {
        current = lineSource(place, line: part.lines + place.skipped + 1)
      }
      return
    }
    guard let place = try ends.whole(file, part.start, part.length, fits: { table.fits($0) }) else { return }
    lines = part.lines + place.skipped
    current = CSVSource(of: table, content: try place.read(from: file))
  }

  private func lineSource(_ place: WholeLines, line: Int) -> LineSource {
    let file = file
    var at = place.start
    return LineSource(file: name, columns: columns, offset: at, line: line) { (writer, most) throws(DiskError) in
      let count = try file.read(into: &writer, most: min(most, place.end - at), at: at)
      at += count
      return count
    }
  }
}

/// Whole lines of a file, and how many line ends were passed over before them.
private struct WholeLines {
  let start: Int
  let end: Int
  let skipped: Int

  func read(from file: OpenFile) throws(DiskError) -> Writer {
    var writer = Writer(capacity: end - start)
    _ = try file.read(into: &writer, most: end - start, at: start)
    return writer
  }
}

/// Finds the ends of lines in a file, to begin in its middle.
private struct LineEnds {
  let byte: UInt8

  /// nil if the end of a line is not one byte: UTF-16.
  init?(of file: OpenFile, _ most: Int) throws(DiskError) {
    var head = Writer(capacity: most)
    _ = try file.read(into: &head, most: most, at: 0)
    if head.text[0..<min(4096, head.count)].contains(0) || head.text.first(0) != nil { return nil }
    if head.text.first(10) != nil {
      byte = 10
    } else if head.text.first(13) != nil {
      byte = 13
    } else {
      return nil
    }
  }

  /// How many lines end before each of the places, which are in order.
  func counts(before places: [Int], in file: OpenFile) throws(DiskError) -> [Int] {
    var counts: [Int] = []
    var count = 0
    var at = 0
    var buffer = Writer(capacity: ItemBlock.size)
    for place in places {
      while at < place {
        buffer.clear()
        let read = try file.read(into: &buffer, most: min(ItemBlock.size, place - at), at: at)
        if read == 0 { break }
        count += buffer.text.count(of: byte)
        at += read
      }
      counts.append(count)
    }
    return counts
  }

  /// Whole lines from a place on; `fits` says whether a record begins at the beginning of a line.
  func whole(
    _ file: OpenFile, _ start: Int, _ most: Int, fits: (Text) -> Bool = { _ in true }
  ) throws(DiskError) -> WholeLines? {
    var writer = Writer(capacity: most)
    _ = try file.read(into: &writer, most: most, at: start)
    guard let end = writer.text.last(byte, notBefore: 0) else { return nil }
    let text = writer.text[0..<(end + 1)]
    var from = 0
    var skipped = 0
    if start > 0 {
      repeat {
        guard let line = text.first(byte, from: from), line + 1 < text.count, skipped < 200 else { return nil }
        from = line + 1
        skipped += 1
      } while !fits(text.from(from))
    }
    return WholeLines(start: start + from, end: start + text.count, skipped: skipped)
  }
}

extension ItemBlock {
  /// Moves each item's line number down by this many lines.
  fileprivate func move(by lines: Int) {
    guard case .items(let items) = content else { return }
    content = .items(
      items.map { item in
        var item = item
        item.line += lines
        return item
      })
  }
}
