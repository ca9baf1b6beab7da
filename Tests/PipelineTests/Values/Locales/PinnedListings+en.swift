// The pinned listings in English.

extension PinnedListings {
  static let english = PinnedListings(
    jeans: """
      ✨ Discover these lovely Levi's 501 jeans from the 90s!

      📋 Details:
      • Brand: Levi's
      • Model: 501
      • Category: Jeans
      • Fit: Regular
      • Size: 32
      • Colour: Blue, White
      • Material: Cotton
      • Era: 90s

      ✅ Condition: Very good
      -

      …

      📏 Measurements (cm):
      • A: 104

      📦 Carefully packed and quickly sent. Feel free to message me with any questions!

      #levis #jeans #501 #vintage #90s #blue #white #cotton
      """,
    titles: [
      "Levi's 501 Jeans Regular Size 32 Very good Blue [123]",
      "Levi's 501 Jeans Regular Size 32 Very good Blue Vintage 90s [123]",
      "Zara Dress Size M New with tags Pink [123]",
      "Zara Dress Size M New with tags Pink Vintage 90s [123]",
      "Shoes Size 42 New without tags Navy [123]",
      "Shoes Size 42 New without tags Navy Vintage 90s [123]",
      "Levi's 501 Zzzz Size 32 Satisfactory [123]",
      "Levi's 501 Zzzz Size 32 Satisfactory Vintage 90s [123]",
    ],
    openings: [
      "✨ Discover these lovely Levi's 501 jeans!",
      "✨ Discover these lovely Levi's 501 jeans from the 90s!",
      "✨ Discover this lovely Zara dress!",
      "✨ Discover this lovely Zara dress from the 90s!",
      "✨ Discover these lovely shoes!",
      "✨ Discover these lovely shoes from the 90s!",
      "✨ Discover this lovely Levi's 501 piece!",
      "✨ Discover this lovely Levi's 501 piece from the 90s!",
    ])
}
