// The pinned listings in Polish.

extension PinnedListings {
  static let polish = PinnedListings(
    jeans: """
      ✨ Oto piękne jeansy Levi's 501 vintage z lat 90. – w sam raz dla Ciebie!

      📋 Informacje:
      • Marka: Levi's
      • Model: 501
      • Kategoria: Jeansy
      • Krój: Regular
      • Rozmiar: 32
      • Kolor: Niebieski, Biały
      • Materiał: Bawełna
      • Dekada: lata 90.

      ✅ Stan: Bardzo dobry
      -

      …

      📏 Wymiary (cm):
      • A: 104

      📦 Staranna i szybka wysyłka. Masz pytania? Śmiało pisz!

      #levis #jeansy #501 #vintage #90s #niebieski #bialy #bawelna
      """,
    titles: [
      "Levi's 501 Jeansy Regular Rozmiar 32 Bardzo dobry Niebieski [123]",
      "Levi's 501 Jeansy Regular Rozmiar 32 Bardzo dobry Niebieski Vintage 90s [123]",
      "Zara Sukienka Rozmiar M Nowy z metką Różowy [123]",
      "Zara Sukienka Rozmiar M Nowy z metką Różowy Vintage 90s [123]",
      "Buty Rozmiar 42 Nowy bez metki Granatowy [123]",
      "Buty Rozmiar 42 Nowy bez metki Granatowy Vintage 90s [123]",
      "Levi's 501 Zzzz Rozmiar 32 Zadowalający [123]",
      "Levi's 501 Zzzz Rozmiar 32 Zadowalający Vintage 90s [123]",
    ],
    openings: [
      "✨ Oto piękne jeansy Levi's 501 – w sam raz dla Ciebie!",
      "✨ Oto piękne jeansy Levi's 501 vintage z lat 90. – w sam raz dla Ciebie!",
      "✨ Oto piękna sukienka Zara – w sam raz dla Ciebie!",
      "✨ Oto piękna sukienka Zara vintage z lat 90. – w sam raz dla Ciebie!",
      "✨ Oto piękne buty – w sam raz dla Ciebie!",
      "✨ Oto piękne buty vintage z lat 90. – w sam raz dla Ciebie!",
      "✨ Oto piękna rzecz Levi's 501 – w sam raz dla Ciebie!",
      "✨ Oto piękna rzecz Levi's 501 vintage z lat 90. – w sam raz dla Ciebie!",
    ])
}
