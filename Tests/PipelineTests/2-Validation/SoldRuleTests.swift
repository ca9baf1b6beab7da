// A title that says that the piece has gone is seen, and one that speaks of what comes with it is not.

import Testing

@testable import Pipeline

@Suite struct SoldRuleTests {
  private func isSaid(_ title: String, stock: Int = 1) -> Bool {
    prepare(seed(["title": "\"\(title)\"", "stock_quantity": "\(stock)"])).codes.contains("title_says_sold")
  }

  @Test(arguments: [
    "Trench (vendu)", "VENDU - Trench", "[SOLD] Jeans", "Jean vendu !", "Robe réservée", "Jeans - verkauft",
    "Sold: jeans",
    "Jean *VENDUE*",
  ])
  func whatHasGoneIsSaid(_ title: String) { #expect(isSaid(title)) }

  @Test(arguments: [
    "Robe vendue avec ceinture", "Vendu avec ceinture", "Sac réversible", "Jean Soldier", "Veste", "Robe soldée",
    "Vintage",
  ])
  func whatMayBeThereIsNot(_ title: String) { #expect(!isSaid(title)) }

  @Test func whatIsToGoIsNot() { #expect(!isSaid("Trench (vendu)", stock: 0)) }
}
