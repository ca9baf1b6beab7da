// The pinned listings in Dutch.

extension PinnedListings {
  static let dutch = PinnedListings(
    jeans: """
      ✨ Ontdek deze prachtige Levi's 501 jeans uit de jaren 90!

      📋 Informatie:
      • Merk: Levi's
      • Model: 501
      • Categorie: Jeans
      • Pasvorm: Regular
      • Maat: 32
      • Kleur: Blauw, Wit
      • Materiaal: Katoen
      • Periode: jaren 90

      ✅ Staat: Heel goed
      -

      …

      📏 Afmetingen (cm):
      • A: 104

      📦 Zorgvuldig ingepakt en snel verzonden. Stel gerust je vragen!

      #levis #jeans #501 #vintage #90s #blauw #wit #katoen
      """,
    titles: [
      "Levi's 501 Jeans Regular Maat 32 Heel goed Blauw [123]",
      "Levi's 501 Jeans Regular Maat 32 Heel goed Blauw Vintage 90s [123]",
      "Zara Jurk Maat M Nieuw met prijskaartje Roze [123]",
      "Zara Jurk Maat M Nieuw met prijskaartje Roze Vintage 90s [123]",
      "Schoenen Maat 42 Nieuw zonder prijskaartje Marineblauw [123]",
      "Schoenen Maat 42 Nieuw zonder prijskaartje Marineblauw Vintage 90s [123]",
      "Levi's 501 Zzzz Maat 32 Redelijk [123]",
      "Levi's 501 Zzzz Maat 32 Redelijk Vintage 90s [123]",
    ],
    openings: [
      "✨ Ontdek deze prachtige Levi's 501 jeans!",
      "✨ Ontdek deze prachtige Levi's 501 jeans uit de jaren 90!",
      "✨ Ontdek deze prachtige Zara jurk!",
      "✨ Ontdek deze prachtige Zara jurk uit de jaren 90!",
      "✨ Ontdek deze prachtige schoenen!",
      "✨ Ontdek deze prachtige schoenen uit de jaren 90!",
      "✨ Ontdek dit prachtige Levi's 501 item!",
      "✨ Ontdek dit prachtige Levi's 501 item uit de jaren 90!",
    ])
}
