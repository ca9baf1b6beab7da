// When the queue ends: the pace of the last days, and no number if there is none.

import Testing

@testable import Pipeline

@Suite struct QueueEndTests {
  private let now = Timestamp(seconds: 1_733_826_600)

  /// For listings that went live this many days ago.
  private func end(_ waiting: Int, _ ago: [Double]) -> QueueEnd {
    let times = ago.map { Timestamp(seconds: now.seconds - Int($0 * 86_400)) }
    return QueueEnd(waiting: waiting, listedAt: times, firstListedAt: times.min(), now: now)
  }

  @Test(
    arguments: [
      (0, [], 7, 0, nil), (0, [1.0], 1, 1, nil), (5, [], 7, 0, nil), (5, [30.0], 7, 0, nil),
      // One in seven days, in a shop that is older.
      (5, [30, 3], 7, 1, 35), (14, [30, 1, 2], 7, 2, 49), (1, [30, 1, 1, 1], 7, 3, 3),
      // A young shop: of an hour, of a day and a bit.
      (5, [0.04], 1, 1, 5), (5, [0.1, 1.1], 2, 2, 5), (5, [6.9, 0.1], 7, 2, 18),
      // The clock was set back: listings of the future do not count.
      (5, [-1], 1, 0, nil),
      (1_000_000, [30, 1], 7, 1, nil),
    ] as [(Int, [Double], Int, Int, Int?)])
  func followsThePace(_ waiting: Int, _ ago: [Double], _ days: Int, _ listed: Int, _ left: Int?) {
    let end = end(waiting, ago)
    #expect(end.days == days && end.listed == listed && end.daysLeft == left)
  }

  @Test func saysWhatItAssumes() {
    #expect(end(0, []).sentences(from: now) == ["Nothing waits to be listed."])
    #expect(
      end(1, []).sentences(from: now)
        == ["1 listing waits to be listed.", "There is no pace yet: nothing was listed in the last 7 days."])
    #expect(
      end(5, [30, 3, 2]).sentences(from: now) == [
        "5 listings wait to be listed.",
        "0.3 a day were listed in the last 7 days: at that pace all are listed in 18 days, by 2024-12-28.",
        "That holds if the browser continues as it did and nothing is added.",
      ])
    #expect(end(1_000_000, [30, 1]).sentences(from: now).last?.hasSuffix("they take more than ten years.") == true)
  }
}
