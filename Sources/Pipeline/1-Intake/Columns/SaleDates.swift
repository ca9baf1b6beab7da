/// Whether a day lies in a period such as `2023-06-01/2023-07-01`, either end of which may be missing.
enum SaleDates {
  /// False if it does not, or if a date cannot be read: then the usual price is safer.
  static func holds(_ period: String, on day: String) -> Bool {
    guard let slash = separator(in: period) else { return false }
    let start = period[..<slash].trimmed
    let end = period[period.index(after: slash)...].trimmed
    if start.isEmpty, end.isEmpty { return true }
    if !start.isEmpty {
      guard let first = self.day(of: start), first <= day else { return false }
    }
    if !end.isEmpty {
      guard let last = self.day(of: end), day <= last else { return false }
    }
    return true
  }

  /// The slash between the two dates; each date may hold two slashes itself.
  private static func separator(in period: String) -> String.Index? {
    let slashes = period.indices.filter { period[$0] == "/" }
    guard !slashes.isEmpty, slashes.count == 1 || slashes.count == 3 || slashes.count == 5 else { return nil }
    if slashes.count == 3 { return period[..<slashes[0]].trimmed.isEmpty ? slashes[0] : slashes[2] }
    return slashes[slashes.count / 2]
  }

  /// The day as `2023-06-01`: from a date that begins so, or from `01/06/2023` or `01.06.2023` if they are unambiguous.
  static func day(of date: String) -> String? {
    let numbers = date.split { !$0.isNumber }.prefix(3)
    guard numbers.count == 3, let first = Int(numbers[0]), let second = Int(numbers[1]), let third = Int(numbers[2])
    else { return nil }
    if numbers[0].count == 4, (1...12).contains(second), (1...31).contains(third) {
      return iso(first, second, third)
    }
    guard numbers[2].count == 4 else { return nil }
    // With points or hyphens the day comes first; with slashes the date may be American.
    let isDayFirst = first > 12 || first == second || !date.contains("/")
    if isDayFirst, (1...12).contains(second), (1...31).contains(first) { return iso(third, second, first) }
    return second > 12 && (1...12).contains(first) && second <= 31 ? iso(third, first, second) : nil
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
