/// Finds the range of sizes, such as 10-12, that a spreadsheet has turned into a date: `Oct-12`, `12/10/2024`, `45577`.
enum SizeDate {
  /// The range, as `10-12`; nil if the text is not a date.
  static func range(in text: String) -> String? {
    guard text.count >= 4, text.count <= 30 else { return nil }
    if let serial = Int(text), text.count == 5 {
      // Days since 1900, of about 2009 to 2064.
      guard (40_000...60_000).contains(serial) else { return nil }
      let day = Platform.calendar((serial - 25_569) * 86_400)
      return ordered(day.month, day.day)
    }
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let numbers = parts.map { Int($0) }
    if parts.count >= 2, parts.count <= 3, let month = parts.firstIndex(where: { months[$0] != nil }), month < 2 {
      let others = parts.indices.filter { $0 != month }
      guard let number = numbers[others[0]], let name = months[parts[month]], others.allSatisfy({ numbers[$0] != nil })
      else { return nil }
      // `Oct-12` and `12-Oct`, with or without a year after them.
      return (1...31).contains(number) ? ordered(name, number) : nil
    }
    guard numbers.count >= 3, let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
      return nil
    }
    if parts[0].count == 4, (1900...2100).contains(first), (1...12).contains(second), (1...31).contains(third) {
      return ordered(second, third)
    }
    if parts.count == 3, parts[2].count == 4, (1900...2100).contains(third), (1...31).contains(first),
      (1...31).contains(second)
    {
      return ordered(first, second)
    }
    return nil
  }

  private static func ordered(_ a: Int, _ b: Int) -> String { "\(min(a, b))-\(max(a, b))" }

  /// The names of months in the languages of spreadsheets, cut as they cut them.
  private static let months: [String: Int] = {
    let names = [
      "jan january janv janvier januar jän enero ene gen gennaio januari styczeń sty",
      "feb february févr fevr février fevrier februar febrero febbraio februari luty lut",
      "mar march mars märz mrz marzo maart mrt marzec",
      "apr april avr avril abr abril aprile kwiecień kwi",
      "may mai mayo mag maggio mei maj",
      "jun june juin juni junio giu giugno czerwiec cze",
      "jul july juil juillet juli julio lug luglio lipiec lip",
      "aug august août aout ago agosto augustus sierpień sie",
      "sep sept september septembre septiembre set settembre wrzesień wrz",
      "oct october octobre okt oktober octubre ott ottobre październik paź",
      "nov november novembre noviembre listopad lis",
      "dec december déc décembre decembre dez dezember dic diciembre dicembre grudzień gru",
    ]
    var months: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { months[String(word)] = index + 1 }
    }
    return months
  }()
}
