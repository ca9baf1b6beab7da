// The frames of native messages: complete frames, truncated ones, and impossible lengths.

import Glibc
import Testing

@testable import Pipeline

/// A pipe whose one end the test holds.
private final class TestPipe {
  private var ends: [Int32] = [0, 0]
  var reading: Int32 { ends[0] }

  init(_ bytes: [UInt8]) {
    _ = pipe(&ends)
    // More than a pipe holds would wait for its reader.
    let (ends, bytes) = (ends, bytes)
    _ = SystemThread {
      _ = try? text(bytes: bytes).write(to: ends[1])
      _ = Glibc.close(ends[1])
    }
  }

  deinit { _ = Glibc.close(ends[0]) }
}

private func frame(_ json: String) -> [UInt8] { header(json.utf8.count) + Array(json.utf8) }
private func header(_ length: Int) -> [UInt8] { withUnsafeBytes(of: UInt32(length)) { Array($0) } }

/// What a stream gives for these bytes, up to its end.
private func arrivals(_ bytes: [UInt8]) -> [String] {
  let pipe = TestPipe(bytes)
  let stream = MessageStream(input: pipe.reading, output: -1)
  var writer = Writer()
  var found: [String] = []
  while true {
    switch stream.next(into: &writer) {
    case .message: found.append(String(writer.text))
    case .tooLong(let count): found.append("too long: \(count)")
    case .end: return found
    }
  }
}

@Suite struct MessageStreamTests {
  @Test func messagesComeOneByOne() {
    #expect(arrivals(frame("{}") + frame("") + frame("[1]")) == ["{}", "", "[1]"])
    let long = String(repeating: "x", count: 200_000)
    #expect(arrivals(frame(long) + frame("{}")) == [long, "{}"])
  }

  @Test func halfAMessageIsNone() {
    #expect(arrivals([]) == [])
    #expect(arrivals([5, 0]) == [])
    #expect(arrivals(header(5)) == [])
    #expect(arrivals(frame("{}") + header(5) + [1, 2, 3, 4]) == ["{}"])
  }

  @Test func aLongMessageIsPassedOverInBoundedMemory() {
    let long = MessageStream.longestMessage + 1
    let bytes = header(long) + [UInt8](repeating: 120, count: long) + frame("{}")
    #expect(arrivals(bytes) == ["too long: \(long)", "{}"])
    #expect(arrivals(header(0xFFFF_FFFF) + [1, 2, 3]) == [])
  }

  @Test func anAnswerHasItsLengthBeforeIt() throws {
    var ends: [Int32] = [0, 0]
    _ = pipe(&ends)
    #expect(MessageStream(input: -1, output: ends[1]).send("{\"a\": 1}"))
    _ = Glibc.close(ends[1])
    var writer = Writer()
    #expect(MessageStream(input: ends[0], output: -1).next(into: &writer) == .message)
    #expect(writer.text == "{\"a\": 1}")
    _ = Glibc.close(ends[0])
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func bytesAsBase64(_ bytes: String, _ wanted: String) {
    var writer = Writer()
    Base64.write(text(bytes), to: &writer)
    #expect(String(writer.text) == wanted)
  }
}
