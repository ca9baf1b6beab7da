/// The Dutch words of titles and descriptions.
///
/// The brand goes before the noun, as the first part of a compound does.
extension Phrases {
  static let dutch = Phrases(
    size: "Maat", vintage: "Vintage", somethingArticle: "dit prachtige", something: "item", keepsCapitals: false,
    templates: [
      .opening: "✨ Ontdek {article}[ {brand}][ {model}] {item}[ uit de jaren {years}]!",
      .details: """
      📋 Informatie:
      [• Merk: {brand}]
      [• Model: {model}]
      [• Categorie: {category}]
      [• Pasvorm: {fit}]
      [• Maat: {size}]
      [• Kleur: {color}]
      [• Materiaal: {material}]
      [• Periode: jaren {years}]
      """,
      .condition: """
      ✅ Staat: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Afmetingen (cm):
      {measurements}
      """,
      .closing: "📦 Zorgvuldig ingepakt en snel verzonden. Stel gerust je vragen!",
      .hashtags: "[{hashtags}]",
    ])
}
