/// A moment, in seconds since 1970; written as `2024-12-10T10:30:00Z`.
public struct Timestamp: Sendable, Equatable, Comparable {
  /// Since 1970, in UTC.
  public var seconds: Int

  /// A moment this many seconds after the beginning of 1970.
  public init(seconds: Int) { self.seconds = seconds }

  /// The system's clock.
  public static var now: Timestamp { Timestamp(seconds: Platform.now) }

  /// The earlier one comes first.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

  static func + (time: Timestamp, seconds: Int) -> Timestamp { Timestamp(seconds: time.seconds + seconds) }

  /// Reads the form in which it is written.
  init?(_ text: Text) {
    guard text.count == 20, text[4] == 45, text[7] == 45, text[10] == 84, text[13] == 58, text[16] == 58,
      text[19] == 90,
      let year = text[0..<4].integer, let month = text[5..<7].integer, let day = text[8..<10].integer,
      let hour = text[11..<13].integer, let minute = text[14..<16].integer, let second = text[17..<19].integer
    else { return nil }
    seconds = Platform.seconds(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }

  /// As files have it.
  public var text: String {
    var writer = Writer(capacity: 32)
    writer.write(self)
    return String(writer.text)
  }

  /// The day, as the name of a folder in archive/.
  var day: String { String(text.prefix(10)) }
}

extension Writer {
  mutating func write(_ time: Timestamp) {
    let parts = Platform.calendar(time.seconds)
    write(parts.year, digits: 4)
    write(pairs: (parts.month, parts.day, parts.hour, parts.minute, parts.second), between: "--T::Z")
  }

  mutating func write(json time: Timestamp?) {
    guard let time else { return write("null") }
    write("\"")
    write(time)
    write("\"")
  }
}
