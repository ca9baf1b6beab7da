// JSON lines come out whole and in order, whatever each read returns, with their line numbers and the bytes after them.

import Testing

@testable import Pipeline

/// What a source gave: each item's bytes with its place.
private struct Line: Equatable {
  var raw: String
  var line: Int
  var end: Int
  var tooLong = false
}

/// A source over bytes that gives at most `chunk` of them at a time.
private func source(_ bytes: [UInt8], chunk: Int, offset: Int = 0, line: Int = 1) -> LineSource {
  var at = offset
  return LineSource(file: "inbox/a.jsonl", offset: offset, line: line) { (writer, most) throws(DiskError) in
    let count = min(chunk, most, bytes.count - at)
    if count == 0 { return 0 }
    bytes.withUnsafeBufferPointer { pointer in
      guard let start = pointer.baseAddress else { return }
      writer.write(Text(start: start + at, count: count))
    }
    at += count
    return count
  }
}

private func lines(_ source: some ItemSource) throws -> (lines: [Line], refusals: [ProblemCode]) {
  let block = ItemBlock()
  var lines: [Line] = []
  var refusals: [ProblemCode] = []
  while try source.next(into: block) {
    if case .refusal(let refusal) = block.content { refusals.append(refusal.code) }
    block.forEachItem { item in
      lines.append(
        Line(
          raw: String(item.raw.count > 99 ? item.raw[0..<99] : item.raw), line: item.line, end: item.end,
          tooLong: item.tooLong))
    }
  }
  return (lines, refusals)
}

@Suite struct LineSourceTests {
  @Test(arguments: [1, 2, 3, 5, 7, 100])
  func givesEveryLine(chunk: Int) throws {
    let bytes = Array("{\"a\":1}\r\n\n  \n{\"b\":\n2}\nlast".utf8)
    let found = try lines(source(bytes, chunk: chunk))
    #expect(
      found.lines == [
        Line(raw: "{\"a\":1}\r", line: 1, end: 9), Line(raw: "{\"b\":", line: 4, end: 19),
        Line(raw: "2}", line: 5, end: 22),
        Line(raw: "last", line: 6, end: 26),
      ])
    #expect(found.refusals.isEmpty)
  }

  @Test(arguments: [4, 9, 17, 21]) func continuesAfterAnItem(from offset: Int) throws {
    let bytes = Array("{1}\n{22}\n\n\n{333}\n{4}\n\n{5}".utf8)
    let whole = try lines(source(bytes, chunk: 6)).lines
    let line = bytes[..<offset].count(where: { $0 == 10 }) + 1
    #expect(try lines(source(bytes, chunk: 6, offset: offset, line: line)).lines == whole.filter { $0.end > offset })
  }

  @Test func givesLinesAcrossTheBordersOfBlocks() throws {
    let filler = String(repeating: "x", count: 1000)
    let wanted = (1...2000).map { "\($0) \(filler)" }
    let found = try lines(source(Array(wanted.joined(separator: "\n").utf8), chunk: 100_000)).lines
    #expect(found.map(\.line) == Array(1...2000))
    #expect(found.map(\.raw) == wanted.map { String($0.prefix(99)) })
    #expect(found.last?.end == wanted.map { $0.utf8.count + 1 }.reduce(-1, +))
  }

  /// The bound applies to the line's own length, not to how much of it one read returned.
  @Test func refusesALineOver16MiB() throws {
    let longest = 16 << 20
    let chunk = 250_000
    for (length, tooLong) in [(longest, false), (longest + 1, true)] {
      let bytes = Array("first\n".utf8) + [UInt8](repeating: 120, count: length) + Array("\nthird\n\nfifth".utf8)
      let found = try lines(source(bytes, chunk: chunk)).lines
      #expect(found.map(\.line) == [1, 2, 3, 5])
      #expect(found.map(\.tooLong) == [false, tooLong, false, false])
      #expect(found.map(\.end) == [6, 7 + length, 13 + length, 19 + length])
    }
  }

  @Test func refusesALongLastLine() throws {
    let bytes = [UInt8](repeating: 120, count: (16 << 20) + 1)
    let found = try lines(source(bytes, chunk: 1 << 18)).lines
    #expect(found == [Line(raw: String(repeating: "x", count: 99), line: 1, end: bytes.count, tooLong: true)])
  }

  @Test(arguments: ["", "\n\n", " \r\n\t"]) func refusesAFileOfNothing(_ content: String) throws {
    let found = try lines(source(Array(content.utf8), chunk: 1))
    #expect(found.lines.isEmpty)
    #expect(found.refusals == [.emptyFile])
  }
}
