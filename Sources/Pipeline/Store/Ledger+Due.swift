/// The days on which prices fall: each has its products in numbered places, so a run finds those that are due without
/// reading the store.
extension Ledger {
  /// Days since the beginning of 1970.
  var today: Int { now.days }

  /// Notes when the price of a listing falls next; a product that is not on Vinted has no such day.
  func schedule(_ record: inout Record) {
    let drops = settings.pricing.drops
    guard !drops.isEmpty, record.isLive, let published = record.publishedAt?.days else { return record.due = nil }
    if let due = record.due, due.day > today { return }
    guard let next = drops.first(where: { published + $0.days > today }) else { return record.due = nil }
    record.due = place(on: published + next.days)
  }

  /// A place among the products that are due on a day.
  func place(on day: Int) -> Record.Due {
    let index = point.dueDays.firstIndex { $0.day >= day } ?? point.dueDays.count
    if index == point.dueDays.count || point.dueDays[index].day != day {
      point.dueDays.insert(CommitPoint.DueDay(day: day, head: 1, tail: 1), at: index)
    }
    point.dueDays[index].tail += 1
    return Record.Due(day: day, place: point.dueDays[index].tail - 1)
  }

  /// The next product whose price may fall today, or should have fallen before; nil if none. It leaves its place.
  func nextDue() throws -> Record? {
    while let due = point.dueDays.first, due.day <= today {
      if due.head == due.tail {
        point.dueDays.removeFirst()
        continue
      }
      point.dueDays[0].head += 1
      let wanted = Record.Due(day: due.day, place: due.head)
      // A product that was sold, or listed again, has a newer place or none.
      if let product = try store.product(due: wanted), let record = try store.record(product), record.due == wanted {
        return record
      }
    }
    return nil
  }

  /// Forgets all places, so that new ones can be given.
  func forgetDue() { point.dueDays = [] }
}

extension Timestamp {
  /// Whole days since the beginning of 1970.
  var days: Int { seconds / 86_400 }
}
