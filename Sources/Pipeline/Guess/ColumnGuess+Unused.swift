/// Finds the columns that the proposal does not use.
extension ColumnGuess {
  /// The columns with values that no part of the proposal reads, in the file's order.
  public var unused: [String] {
    var used = Set(options.flatMap { [$0.name, $0.value] } + skips.map(\.column))
    let expressions =
      choices.flatMap(\.expressions) + saleDates.map(\.dates) + (productRows.map { [$0] } ?? [])
      + (firstRows.map { ["{\(escaped($0))}"] } ?? [])
      + (groupBy?.split(separator: "|").map { "{\(escaped(String($0)))}" } ?? [])
    for expression in expressions {
      guard let parts = try? ColumnExpression(expression).parts else { continue }
      for case .value(let sources) in parts {
        for source in sources {
          switch source {
          case .column(let name, _), .word(_, let name), .sold(_, let name), .cents(let name): used.insert(name)
          case .option, .constant: break
          }
        }
      }
    }
    return sample.columns.filter { !$0.isBlank && !used.contains($0.name) }.map(\.name)
  }
}
