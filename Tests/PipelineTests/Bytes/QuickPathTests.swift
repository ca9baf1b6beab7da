// The quick ways through bytes give what the plain ones do.

import Testing

@testable import Pipeline

@Suite struct QuickPathTests {
  @Test func findsPlacesAsOneByteAfterTheOther() {
    let signs = ["a", "é", "日", "😀", "\n", "b", " "]
    var source = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let string = (0..<Int.random(in: 0..<40, using: &source)).map { _ in signs.randomElement(using: &source) ?? "" }
        .joined()
      let bytes = Array(string.utf8)
      for offset in 0...bytes.count {
        var (line, column) = (3, 5)
        for byte in bytes.prefix(offset) {
          if byte == 10 { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
        }
        let place = text(string).place(of: offset, line: 3, column: 5)
        #expect(place == (line, column), "\(string) at \(offset)")
      }
    }
  }

  @Test(arguments: [
    ("été", "été"), ("🙂", "🙂"), ("\u{A0}été\u{A0}", "été"), ("\u{200B}a\u{FEFF}", "a"), ("a\u{7F}", "a"),
    ("\u{2060}\u{3000}", ""), ("’", "’"), ("à\u{202F}", "à"), ("a\u{200D}", "a"), ("\u{AD}x", "x"), ("é \u{A0} ", "é"),
  ])
  func takesInvisibleEdgesAway(_ written: String, _ wanted: String) {
    #expect("\(Invisible.trimmed(text(written)))" == wanted)
  }

  @Test func writesNumbers() {
    var numbers = [0, 7, 9, 10, 42, 99, 100, 101, 999, 1000, 123_456, 99_999_999, .max, .min, -1, -10]
    var power = 1
    while power < .max / 10 {
      numbers += [power - 1, power, power + 1]
      power *= 10
    }
    for number in numbers {
      var writer = Writer(capacity: 1)
      writer.write(number)
      #expect("\(writer.text)" == "\(number)")
      #expect(number.digitCount == "\(number.magnitude)".count)
    }
    var writer = Writer(capacity: 1)
    writer.write(7, digits: 2)
    writer.write(5, digits: 3)
    writer.write(0, digits: 2)
    #expect(writer.text == "0700500")
  }

  @Test func writesNumbersOfEveryLength() {
    for number in 0..<12_000 {
      for digits in 1...3 {
        var writer = Writer(capacity: 1)
        writer.write(number, digits: digits)
        let wanted = String(repeating: "0", count: max(0, digits - "\(number)".count)) + "\(number)"
        if "\(writer.text)" != wanted { Issue.record("\(number), \(digits) digits: \(writer.text)") }
      }
    }
  }

  /// Texts that differ in one byte, at every place, and copies of them at another address.
  @Test func comparesTextsOfEveryLength() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(97 + $0 % 26) }
      let (one, copy) = (text(bytes: bytes), text(bytes: bytes))
      #expect(one == copy && one.tableHash == copy.tableHash)
      #expect(one.hasPrefix(copy) && one.hasSuffix(copy))
      for place in 0..<count {
        var others = bytes
        others[place] ^= 0x80
        let other = text(bytes: others)
        #expect(one != other && one.tableHash != other.tableHash, "\(count) bytes, byte \(place)")
        #expect(one.hasPrefix(other[0..<place]) && !one.hasPrefix(other[0..<place + 1]))
      }
      for shorter in 0..<count { #expect(one != one[0..<shorter] && one.tableHash != one[0..<shorter].tableHash) }
    }
  }

  @Test func findsKeysAtEveryPlace() {
    let arena = Arena()
    for count in 0..<24 {
      let key = text("\"" + String(repeating: "k", count: count) + "\"")
      for place in 0...count + 1 {
        var bytes = (0..<key.count).map { key[$0] } + Array(": 1234567".utf8)
        var parser = JSONParser(text: text(bytes: bytes), arena: arena)
        var isTaken = parser.takes(key: key)
        #expect(isTaken && parser.at == count + 2)
        bytes[place] ^= 1
        parser = JSONParser(text: text(bytes: bytes), arena: arena)
        isTaken = parser.takes(key: key)
        #expect(!isTaken && parser.at == 0, "\(count) letters, byte \(place)")
      }
      for length in 0..<count + 2 {
        var parser = JSONParser(text: key[0..<length], arena: arena)
        let isTaken = parser.takes(key: key)
        #expect(!isTaken, "\(length) bytes of \(count)")
      }
    }
  }

  @Test func whatIsPartOfAText() {
    let whole = text("0123456789")
    #expect(whole.isPart(of: whole) && whole[0..<0].isPart(of: whole) && whole[3..<7].isPart(of: whole))
    #expect(!whole.isPart(of: whole[1..<10]) && !whole.isPart(of: whole[0..<9]) && !text("0123").isPart(of: whole))
  }

  /// Short texts are copied in pieces that overlap; a sign that has to be escaped can be in each of them.
  @Test func copiesAndEscapesEveryLength() {
    for count in 0..<50 {
      let plain = String(repeating: "x", count: count)
      var writer = Writer(capacity: 1)
      writer.write(text(plain))
      #expect("\(writer.text)" == plain)
      for place in 0...count {
        let string = plain.prefix(place) + (place == count ? "" : "\"" + plain.dropFirst(place + 1))
        var writer = Writer(capacity: 1)
        writer.write(escaped: text(String(string)))
        #expect("\(writer.text)" == string.replacing("\"", with: "\\\""))
      }
    }
  }

  @Test func readsSimplePricesAsOthers() {
    for number in [
      "0", "7", "25", "25.5", "25.50", "25.05", "0.5", "0.05", "999999999", "1.00", "1.000", "1.005", "0.00",
    ] {
      #expect(PriceNumber.number(text(number)) == PriceNumber.number(text(number + "e0")), "\(number)")
    }
    #expect(PriceNumber.number("25.5") == .cents(2550))
    #expect(PriceNumber.number("1.005") == .tooPrecise)
  }

  @Test func namesDecades() {
    for start in stride(from: 1950, to: 2030, by: 10) {
      let decade = Decade(text("\(start)"))
      let years = start < 2000 ? "\(start % 100)" : "\(start)"
      #expect(decade.map { "\($0.years)" } == years)
      #expect(decade.map { "\($0.name)" } == years + "s")
    }
  }

  @Test(arguments: ["a", "é", "👨‍👩‍👧", "e\u{301}"])
  func cutsAtEightyCharacters(_ sign: String) {
    for count in [0, 1, 40, 79, 80, 81, 200] {
      let string = String(repeating: sign, count: count)
      let wanted = count > 80 || string.utf8.count > 400 ? nil : string
      if let wanted { #expect(Problem.cut(text(string)) == wanted) }
      #expect(Problem.cut(string) == (count > 80 ? String(repeating: sign, count: 79) + "…" : string))
    }
  }
}
