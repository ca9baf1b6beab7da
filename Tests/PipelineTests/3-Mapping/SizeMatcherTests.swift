// Sizes as sellers write them find Vinted's ids, by what the item is and whom it is for.

import Testing

@testable import Pipeline

@Suite struct SizeMatcherTests {
  @Test(arguments: [
    // Men's waists.
    ("Jeans", "male", "32", 1640), ("Jeans", "male", "W32", 1640), ("Jeans", "male", "w32", 1640),
    ("Jeans", "male", "W32 L34", 1640), ("Jeans", "male", "W32L34", 1640), ("Jeans", "male", "32/34", 1640),
    ("Jeans", "male", "32x34", 1640), ("Jeans", "male", "32 / 34", 1640), ("Jeans", "male", "W 32 / L 34", 1640),
    ("Jeans", "male", "Taille 32", 1640), ("Jeans", "male", "32.0", 1640), ("Jeans", "male", "W34", 1642),
    ("Jeans", "male", "W54", 1706), ("Jeans", "unisex", "W28", 1636), ("Jeans", "male", "FR 42", 1640),
    ("Jeans", "male", "W33", 1641), ("Jeans", "male", "W29 L32", 1637), ("Jeans", "male", "W32 | FR 42", 1640),
    ("Jeans", "male", "M", 208), ("Jeans", "male", "XL", 210),
    // Men's tops.
    ("T-shirt", "male", "M", 208), ("T-shirt", "male", "m", 208), ("T-shirt", "male", "medium", 208),
    ("T-shirt", "male", "Taille M", 208), ("T-shirt", "male", "XL", 210), ("T-shirt", "male", "x-large", 210),
    ("T-shirt", "male", "S", 207), ("T-shirt", "male", "XXL", 211), ("T-shirt", "male", "2XL", 211),
    ("T-shirt", "unisex", "L", 209),
    ("Shirt", "male", "40", 1532), ("Shirt", "male", "40 cm", 1532), ("Shirt", "male", "M", 208),
    ("Blazer", "male", "50", 1596), ("Blazer", "male", "40R", 1596), ("Blazer", "male", "L", 209),
    // What is worn on the head, the hands, the wrist, the waist and the feet.
    ("Beanie", "male", "58 cm", 1379), ("Gloves", "female", "7,5", 1413), ("Watch", "male", "40 mm", 1431),
    ("Belt", "male", "95 cm", 1439), ("Belt", "female", "95", 1452), ("Socks", "male", "43-46", 1524),
    ("Socks", "female", "38", 1517), ("Socks", "boy", "25-27", 1511), ("Bra", "female", "75B", 1665),
    // Women's clothes.
    ("Dress", "female", "S / 36 / 8", 3), ("Dress", "female", "S/36/8", 3), ("Dress", "female", "S", 3),
    ("Dress", "female", "36", 3), ("Dress", "female", "M", 4), ("Dress", "female", "medium", 4),
    ("Dress", "female", "M (38)", 4), ("Dress", "female", "XL", 6), ("Dress", "female", "EU 42", 6),
    ("Dress", "female", "42 EU", 6), ("Dress", "female", "FR 40", 5), ("Dress", "female", "T40", 5),
    ("Dress", "female", "UK 12", 5), ("Dress", "female", "38.0", 4), ("Dress", "female", "taille unique", 90),
    ("Dress", "female", "One Size", 90), ("Dress", "female", "TU", 90),
    ("Jeans", "female", "W32", 5), ("Jeans", "female", "W28 L32", 3), ("Jeans", "female", "36/38", 3),
    // Children.
    ("T-shirt", "boy", "8 ans", 627), ("T-shirt", "girl", "8 ans", 627), ("T-shirt", "boy", "8 years", 627),
    ("T-shirt", "boy", "8Y", 627), ("T-shirt", "boy", "8", 627), ("T-shirt", "boy", "128 cm", 627),
    ("T-shirt", "boy", "128", 627), ("T-shirt", "boy", "8 ans / 128 cm", 627), ("T-shirt", "boy", "7-8 ans", 627),
    ("T-shirt", "girl", "6 mois", 614), ("T-shirt", "girl", "6 months", 614), ("T-shirt", "girl", "6M", 614),
    ("T-shirt", "girl", "3-6 mois", 614), ("T-shirt", "girl", "62", 614), ("T-shirt", "girl", "86 cm", 619),
    ("T-shirt", "boy", "3 ans", 1567), ("T-shirt", "boy", "98", 1567), ("T-shirt", "boy", "2 ans", 619),
    ("T-shirt", "boy", "4 ans / 104 cm", 623), ("T-shirt", "boy", "XL", 1572), ("T-shirt", "girl", "12 mois", 617),
    ("Jeans", "boy", "12 ans", 631),
    // Shoes.
    ("Sneakers", "male", "42", 784), ("Sneakers", "male", "EU 42", 784), ("Sneakers", "male", "42,5", 785),
    ("Sneakers", "male", "42.5", 785), ("Sneakers", "male", "42 1/2", 785), ("Sneakers", "male", "42½", 785),
    ("Sneakers", "male", "42 2/3", 785), ("Sneakers", "male", "UK 8", 784), ("Sneakers", "female", "38", 58),
    ("Sneakers", "female", "38,5", 1198), ("Sneakers", "female", "EU 42", 62), ("Sneakers", "girl", "28", 597),
    ("Sneakers", "boy", "EU 33", 602),
  ])
  func findsTheID(_ category: String, _ gender: String, _ size: String, _ id: Int) {
    let prepared = prepare(seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""]))
    #expect(prepared.id("size_id") == id)
    // Of two sizes it says which one it took.
    #expect(prepared.codes.filter { $0 != "between_sizes" }.isEmpty)
  }

  @Test(arguments: [
    ("Dress", "female", "99"), ("Sneakers", "female", "50"), ("Jeans", "male", "8 ans"), ("T-shirt", "boy", "4XL"),
    ("Sneakers", "male", "M"), ("Jeans", "male", "W99 L34"), ("Dress", "female", "beau"),
  ])
  func doesNotGuess(_ category: String, _ gender: String, _ size: String) {
    let prepared = prepare(seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"\(size)\""]))
    #expect(prepared.codes == ["unmapped_size"])
    #expect(prepared.title == nil)
  }

  @Test func takesASizeWrittenAsANumber() {
    #expect(prepare(seed(["size": "32"])).id("size_id") == 1640)
    #expect(prepare(seed(["size": "32.0"])).id("size_id") == 1640)
    #expect(prepare(seed(["category": "\"Sneakers\"", "size": "42.5"])).id("size_id") == 785)
  }

  @Test func asksForNoneIfThereIsNone() {
    for size in [nil, "\"M\""] as [String?] {
      let prepared = prepare(seed(["category": "\"Sunglasses\"", "size": size]))
      #expect(prepared.id("size_id") == nil)
      #expect(prepared.codes.isEmpty)
    }
  }
}
