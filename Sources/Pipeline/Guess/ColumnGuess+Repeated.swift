/// Says what a file has more than once, and of which only one is read: columns of one name, lists of products.
extension ColumnGuess {
  /// Two columns of one name whose values differ: of most fields only the first that is not empty counts.
  mutating func sayRepeatedColumns() {
    for choice in choices where !ColumnGuess.takesAll.contains(choice.field) {
      for (name, values) in sample.repeated.sorted(by: { $0.key < $1.key })
      where choice.expressions.contains(where: { $0.contains(escaped(name)) }) {
        notes.append(
          "\(choice.field): more than one column is called \(name), and they differ (\(values.first.prefix(40)) and "
            + "\(values.second.prefix(40)) in one row); the first that is not empty counts; if the second is meant, write "
            + "{\(escaped(name))[1]} in columns")
      }
    }
  }

  private static let takesAll: Set<String> = ["images", "color", "material"]

  /// `{"Women": […], "Men": […]}`: the longest list is read.
  mutating func sayOtherLists() {
    guard let items = sample.items, !sample.otherLists.isEmpty else { return }
    let others = sample.otherLists.map { "\($0.path) (\($0.count))" }.joined(separator: ", ")
    notes.append("items: only the list \(items) is read, and not \(others); put all products into one list")
  }
}
