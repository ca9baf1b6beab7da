/// The German words of titles and descriptions.
///
/// The brand goes before the noun, as the first part of a compound does.
extension Phrases {
  static let german = Phrases(
    size: "Größe", vintage: "Vintage", somethingArticle: "dieses wunderschöne", something: "Teil", keepsCapitals: true,
    templates: [
      .opening: "✨ Entdecke {article}[ {brand}][ {model}] {item}[ aus den {years}ern]!",
      .details: """
      📋 Details:
      [• Marke: {brand}]
      [• Modell: {model}]
      [• Kategorie: {category}]
      [• Passform: {fit}]
      [• Größe: {size}]
      [• Farbe: {color}]
      [• Material: {material}]
      [• Jahrzehnt: {years}er]
      """,
      .condition: """
      ✅ Zustand: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Maße (cm):
      {measurements}
      """,
      .closing: "📦 Sorgfältiger und schneller Versand. Bei Fragen schreib mir gerne!",
      .hashtags: "[{hashtags}]",
    ])
}
