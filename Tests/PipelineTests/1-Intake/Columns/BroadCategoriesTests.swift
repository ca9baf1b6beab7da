/// A broad category gives way to the closer one of the title.
import Testing

@testable import Pipeline

@Suite struct BroadCategoriesTests {
  private func category(_ column: String, _ title: String) throws -> [String] {
    try products(
      "t;c\n\(title);\(column)\n", #"{"fields": {"category": "{c|category in t}"}}"#)
  }

  @Test(arguments: [
    ("Accessories", "Leather belt", "belt"), ("Femme > Accessoires", "Bonnet en laine", "Bonnet"),
    ("Jackets", "Blue denim jacket", "denim jacket"), ("Shoes", "Red sandals", "sandals"),
    ("Dresses", "Red sandals", "Dresses"), ("Accessories", "Nice thing", "Accessories"),
    ("Blouses", "Scarf-neck", "Blouses"),
  ])
  func theTitleSaysItMoreClosely(_ column: String, _ title: String, _ wanted: String) throws {
    let found = try category(column, title)
    #expect(found.count == 1 && found[0].lowercased().contains(wanted.lowercased().prefix(6)), "\(found)")
  }
}
