/// The Italian words of titles and descriptions.
extension Phrases {
  static let italian = Phrases(
    size: "Taglia", vintage: "Vintage", somethingArticle: "questo bellissimo", something: "capo", keepsCapitals: false,
    templates: [
      .opening: "✨ Scopri {article} {item}[ {brand}][ {model}][ vintage anni {years}]!",
      .details: """
      📋 Informazioni:
      [• Marca: {brand}]
      [• Modello: {model}]
      [• Categoria: {category}]
      [• Vestibilità: {fit}]
      [• Taglia: {size}]
      [• Colore: {color}]
      [• Materiale: {material}]
      [• Epoca: anni {years}]
      """,
      .condition: """
      ✅ Condizioni: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Misure (cm):
      {measurements}
      """,
      .closing: "📦 Spedizione rapida e accurata. Per qualsiasi domanda, scrivimi pure!",
      .hashtags: "[{hashtags}]",
    ])
}
