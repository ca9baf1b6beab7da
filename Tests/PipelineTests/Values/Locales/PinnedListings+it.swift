// The pinned listings in Italian.

extension PinnedListings {
  static let italian = PinnedListings(
    jeans: """
      ✨ Scopri questi bellissimi jeans Levi's 501 vintage anni 90!

      📋 Informazioni:
      • Marca: Levi's
      • Modello: 501
      • Categoria: Jeans
      • Vestibilità: Regular
      • Taglia: 32
      • Colore: Blu, Bianco
      • Materiale: Cotone
      • Epoca: anni 90

      ✅ Condizioni: Ottime condizioni
      -

      …

      📏 Misure (cm):
      • A: 104

      📦 Spedizione rapida e accurata. Per qualsiasi domanda, scrivimi pure!

      #levis #jeans #501 #vintage #90s #blu #bianco #cotone
      """,
    titles: [
      "Levi's 501 Jeans Regular Taglia 32 Ottime condizioni Blu [123]",
      "Levi's 501 Jeans Regular Taglia 32 Ottime condizioni Blu Vintage 90s [123]",
      "Zara Vestito Taglia M Nuovo con cartellino Rosa [123]",
      "Zara Vestito Taglia M Nuovo con cartellino Rosa Vintage 90s [123]",
      "Scarpe Taglia 42 Nuovo senza cartellino Blu navy [123]",
      "Scarpe Taglia 42 Nuovo senza cartellino Blu navy Vintage 90s [123]",
      "Levi's 501 Zzzz Taglia 32 Discrete condizioni [123]",
      "Levi's 501 Zzzz Taglia 32 Discrete condizioni Vintage 90s [123]",
    ],
    openings: [
      "✨ Scopri questi bellissimi jeans Levi's 501!",
      "✨ Scopri questi bellissimi jeans Levi's 501 vintage anni 90!",
      "✨ Scopri questo bellissimo vestito Zara!",
      "✨ Scopri questo bellissimo vestito Zara vintage anni 90!",
      "✨ Scopri queste bellissime scarpe!",
      "✨ Scopri queste bellissime scarpe vintage anni 90!",
      "✨ Scopri questo bellissimo capo Levi's 501!",
      "✨ Scopri questo bellissimo capo Levi's 501 vintage anni 90!",
    ])
}
