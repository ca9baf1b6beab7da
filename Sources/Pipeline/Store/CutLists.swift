/// Finds complete lists that end within a line: a download that broke off leaves a last row that looks whole.
///
/// Some programs never write the last line break, so such a list is suspect only if the one before it ended with one.
extension FullList {
  /// Whether a complete list in this file may be cut; `former` is the list before it.
  static func mayBeCut(_ file: OpenFile, _ format: InputFormat, after former: FullList?) throws(DiskError) -> Bool {
    // In the other formats a list that was cut cannot be read.
    guard format == .csv, former?.endsInBreak == true else { return false }
    return try !endsInBreak(file)
  }

  /// This many missing products at the end of the list before make a list suspect.
  private static let leastTail = 3

  /// Whether what is missing is just the end of this list, in its order, and the new list ends before it: it may be cut at
  /// the end of a line. `last` is the last product of the new list.
  func lacksOnlyItsEnd(_ missing: [Int], present: Set<Int>, last: Int?) -> Bool {
    guard missing.count >= FullList.leastTail, let last else { return false }
    let tail = order.reversed().prefix { !present.contains($0) }
    let rest = order.count - tail.count
    return rest > 0 && order[rest - 1] == last && Set(tail).isSuperset(of: missing)
  }

  /// Whether the last character of a file is a line break.
  static func endsInBreak(_ file: OpenFile) throws(DiskError) -> Bool {
    var end = Writer(capacity: 4)
    _ = try file.read(into: &end, most: 4, at: max(0, try file.status().size - 4))
    // The zero bytes are those of UTF-16.
    for index in (0..<end.text.count).reversed() where end.text[index] != 0 {
      return end.text[index] == 10 || end.text[index] == 13
    }
    return false
  }
}

extension Findings {
  /// Refuses the row within which a list ends that may be cut, whatever severity the problem has.
  mutating func addCutRow() {
    add(
      .incompleteList, at: 0, field: nil, value: nil,
      message: "the list ends within this row, and the list before it ended with a line break: it may be cut",
      hint: "drop the whole list", usually: .error)
    refuse()
  }
}
