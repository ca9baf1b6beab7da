/// What an input file is, by its ending.
enum InputFormat: Equatable {
  case json, lines, csv, workbook, feed

  /// The formats that products come in.
  static let ofProducts: [InputFormat] = [.json, .lines, .csv, .workbook, .feed]

  init?(name: String) {
    let name = name.lowercased()
    if name.hasSuffix(".json") {
      self = .json
    } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      self = .lines
    } else if [".csv", ".tsv", ".tab", ".txt"].contains(where: name.hasSuffix) {
      self = .csv
    } else if name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm") {
      self = .workbook
    } else if name.hasSuffix(".xml") {
      self = .feed
    } else {
      return nil
    }
  }

  /// The part of a file that goes back in another format has this ending: the program writes no workbooks.
  var endingOfReturned: String {
    switch self {
    case .json, .lines, .csv: ""
    case .workbook, .feed: ".csv"
    }
  }

  /// `stock.xlsx` for the `stock.xlsx.csv` that came back from it; nil for other names.
  static func nameOfOrigin(_ name: String) -> String? {
    guard name.lowercased().hasSuffix(".csv") else { return nil }
    let origin = String(name.dropLast(4))
    // A second one has a number before its ending.
    let withoutNumber =
      origin.split(separator: ".").last.flatMap { Int($0) } != nil
      ? String(origin[..<(origin.lastIndex(of: ".") ?? origin.endIndex)]) : origin
    return InputFormat(name: withoutNumber).map { !$0.endingOfReturned.isEmpty } == true ? withoutNumber : nil
  }
}
