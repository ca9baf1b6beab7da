// The pinned listings in German.

extension PinnedListings {
  static let german = PinnedListings(
    jeans: """
      ✨ Entdecke diese wunderschöne Levi's 501 Jeans aus den 90ern!

      📋 Details:
      • Marke: Levi's
      • Modell: 501
      • Kategorie: Jeans
      • Passform: Regular
      • Größe: 32
      • Farbe: Blau, Weiß
      • Material: Baumwolle
      • Jahrzehnt: 90er

      ✅ Zustand: Sehr gut
      -

      …

      📏 Maße (cm):
      • A: 104

      📦 Sorgfältiger und schneller Versand. Bei Fragen schreib mir gerne!

      #levis #jeans #501 #vintage #90s #blau #weiss #baumwolle
      """,
    titles: [
      "Levi's 501 Jeans Regular Größe 32 Sehr gut Blau [123]",
      "Levi's 501 Jeans Regular Größe 32 Sehr gut Blau Vintage 90s [123]",
      "Zara Kleid Größe M Neu mit Etikett Rosa [123]",
      "Zara Kleid Größe M Neu mit Etikett Rosa Vintage 90s [123]",
      "Schuhe Größe 42 Neu ohne Etikett Marineblau [123]",
      "Schuhe Größe 42 Neu ohne Etikett Marineblau Vintage 90s [123]",
      "Levi's 501 Zzzz Größe 32 Zufriedenstellend [123]",
      "Levi's 501 Zzzz Größe 32 Zufriedenstellend Vintage 90s [123]",
    ],
    openings: [
      "✨ Entdecke diese wunderschöne Levi's 501 Jeans!",
      "✨ Entdecke diese wunderschöne Levi's 501 Jeans aus den 90ern!",
      "✨ Entdecke dieses wunderschöne Zara Kleid!",
      "✨ Entdecke dieses wunderschöne Zara Kleid aus den 90ern!",
      "✨ Entdecke diese wunderschönen Schuhe!",
      "✨ Entdecke diese wunderschönen Schuhe aus den 90ern!",
      "✨ Entdecke dieses wunderschöne Levi's 501 Teil!",
      "✨ Entdecke dieses wunderschöne Levi's 501 Teil aus den 90ern!",
    ])
}
