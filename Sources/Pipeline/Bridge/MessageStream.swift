/// Messages between a browser and its native messaging host: a length of 32 bits in this machine's byte order, then JSON.
struct MessageStream {
  /// A browser ends the host that sends more.
  static let longestAnswer = 1 << 20
  /// The longest message that is read, longer than any that an extension needs. It bounds the memory.
  static let longestMessage = 4 << 20

  /// What came from the browser.
  enum Arrival: Equatable {
    case message
    /// A message of this many bytes, which was skipped because it is too long.
    case tooLong(Int)
    /// The browser has ended. Half a message does not count.
    case end
  }

  let input: Int32
  let output: Int32

  /// Waits for the next message; then its JSON is in the writer.
  func next(into writer: inout Writer) -> Arrival {
    writer.clear()
    guard fill(&writer, 4) else { return .end }
    let header = writer.text
    var lowestFirst: UInt32 = 0
    for index in 0..<4 { lowestFirst |= UInt32(header[index]) << UInt32(8 * index) }
    // The same number on little-endian machines, and the bytes in reverse on big-endian ones.
    let count = Int(lowestFirst.littleEndian)
    writer.clear()
    if count > MessageStream.longestMessage { return passOver(count) ? .tooLong(count) : .end }
    return fill(&writer, count) ? .message : .end
  }

  /// Sends an answer; false if the browser has ended.
  func send(_ json: Text) -> Bool {
    var frame = Writer(capacity: json.count + 4)
    let length = UInt32(json.count).littleEndian
    for index in 0..<4 { frame.write(byte: UInt8(truncatingIfNeeded: length >> UInt32(8 * index))) }
    frame.write(json)
    return (try? frame.text.write(to: output)) != nil
  }

  private func fill(_ writer: inout Writer, _ count: Int) -> Bool {
    var rest = count
    while rest > 0 {
      let most = min(rest, 1 << 16)
      let came = unsafe Platform.read(input, writer.reserve(most), most)
      if came <= 0 { return false }
      writer.advance(came)
      rest -= came
    }
    return true
  }

  private func passOver(_ count: Int) -> Bool {
    var scratch = Writer(capacity: 1 << 16)
    var rest = count
    while rest > 0 {
      scratch.clear()
      let most = min(rest, 1 << 16)
      guard fill(&scratch, most) else { return false }
      rest -= most
    }
    return true
  }
}
