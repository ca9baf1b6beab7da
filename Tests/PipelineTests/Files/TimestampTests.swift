// The calendar is arithmetic of our own: it must agree with the system's for every day.

import Glibc
import Testing

@testable import Pipeline

@Suite struct TimestampTests {
  private func parts(_ seconds: Int) -> [Int] {
    var time = seconds
    var parts = tm()
    gmtime_r(&time, &parts)
    return [
      Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday), Int(parts.tm_hour), Int(parts.tm_min),
      Int(parts.tm_sec),
    ]
  }

  @Test func theCalendarIsTheSystemsForEveryDayOfEightCenturies() {
    for day in -150_000..<150_000 {
      // Another second of each day.
      let seconds = day * 86_400 + (day &* 7919 & 0xFFFF)
      let ours = Platform.calendar(seconds)
      let same = parts(seconds) == [ours.year, ours.month, ours.day, ours.hour, ours.minute, ours.second]
      guard same else {
        Issue.record("\(seconds): \(ours)")
        return
      }
    }
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"), (951_868_799, "2000-02-29T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_733_826_600, "2024-12-10T10:30:00Z"),
  ])
  func isWrittenAndReadAgain(_ seconds: Int, _ text: String) {
    #expect(Timestamp(seconds: seconds).text == text)
    #expect(Arena.with { Timestamp($0.keep(text)) } == Timestamp(seconds: seconds))
  }
}
