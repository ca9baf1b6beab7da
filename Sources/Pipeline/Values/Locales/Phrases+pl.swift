/// The Polish words of titles and descriptions.
///
/// "Oto" needs the nominative and no other agreement, so a label stays as it is.
extension Phrases {
  static let polish = Phrases(
    size: "Rozmiar", vintage: "Vintage", somethingArticle: "piękna", something: "rzecz", keepsCapitals: false,
    templates: [
      .opening: "✨ Oto {article} {item}[ {brand}][ {model}][ vintage z lat {years}.] – w sam raz dla Ciebie!",
      .details: """
      📋 Informacje:
      [• Marka: {brand}]
      [• Model: {model}]
      [• Kategoria: {category}]
      [• Krój: {fit}]
      [• Rozmiar: {size}]
      [• Kolor: {color}]
      [• Materiał: {material}]
      [• Dekada: lata {years}.]
      """,
      .condition: """
      ✅ Stan: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Wymiary (cm):
      {measurements}
      """,
      .closing: "📦 Staranna i szybka wysyłka. Masz pytania? Śmiało pisz!",
      .hashtags: "[{hashtags}]",
    ])
}
