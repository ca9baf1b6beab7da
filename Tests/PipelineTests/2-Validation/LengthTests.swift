/// Measurements in any unit are whole centimetres, or none.
import Testing

@testable import Pipeline

@Suite struct LengthTests {
  private func centimetres(_ written: String) -> String? {
    Arena.with(chunk: 64) { arena in Length.centimetres(in: text(written), arena).map { String($0) } }
  }

  @Test(arguments: [
    "0", "104", "41,5", "41.5", "1234567", "40 x 30", "40x30", "40 - 30", "40/30", "40 x 30 x 20",
  ])
  func aNumberWithoutAUnitIsAsItWasWritten(_ written: String) { #expect(centimetres(written) == written) }

  @Test(arguments: [
    ("104cm", "104"), ("104 CM", "104"), ("104 cm.", "104"), ("41,5 cms", "41,5"), ("60 centimetres", "60"),
    ("60 Zentimeter", "60"), ("40 x 30 cm", "40 x 30"),
  ])
  func centimetresLoseTheirUnitOnly(_ written: String, _ wanted: String) { #expect(centimetres(written) == wanted) }

  @Test(arguments: [
    ("1 in", "3"), ("1\"", "3"), ("1”", "3"), ("1''", "3"), ("1 ft", "30"), ("1'", "30"), ("2 pouces", "5"),
    ("2 Zoll", "5"), ("10 mm", "1"), ("1 m", "100"), ("1,75 m", "175"), ("1.5 m.", "150"), ("0,005 m", "0"),
  ])
  func otherUnitsAreConverted(_ written: String, _ wanted: String) { #expect(centimetres(written) == wanted) }

  /// Half a centimetre is rounded up; an inch is 2.54 cm exactly.
  @Test(arguments: [
    ("4 mm", "0"), ("5 mm", "1"), ("14 mm", "1"), ("15 mm", "2"), ("0.98 in", "2"), ("0.99 in", "3"), ("100 in", "254"),
    ("999999 m", "99999900"),
  ])
  func theyAreRoundedToWholeCentimetres(_ written: String, _ wanted: String) {
    #expect(centimetres(written) == wanted)
  }

  @Test(arguments: [
    ("10 x 20 mm", "1 x 2"), ("10×20 mm", "1 x 2"), ("10*20mm", "1 x 2"), ("10 mm x 20 mm", "1 x 2"),
    ("10-20 in", "25-51"), ("10–20 in", "25-51"), ("10/20 in", "25-51"), ("1 x 2 x 3 m", "100 x 200 x 300"),
  ])
  func eachNumberIsConvertedWithTheUnitOfAll(_ written: String, _ wanted: String) {
    #expect(centimetres(written) == wanted)
  }

  @Test(arguments: [
    "", "long", "cm", "12 kg", "12 EU", "about 50", "50 about", "-5", "5 in 3", "5 ft 3 in", "1 m x 20 cm", "10 +",
    "10 x", "10 x 20 x 30 x 40", "1.23456 cm", "1234567 cm", "½ m", "５ cm", String(repeating: "1 ", count: 21),
  ])
  func anythingElseIsNoLength(_ written: String) { #expect(centimetres(written) == nil) }

  /// A text of digits is not looked into, but any other is at most 40 bytes long.
  @Test func aLongTextIsNoLength() {
    #expect(centimetres("1" + String(repeating: " ", count: 37) + "cm") == "1")
    #expect(centimetres("1" + String(repeating: " ", count: 38) + "cm") == nil)
  }
}
