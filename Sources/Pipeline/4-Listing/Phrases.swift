/// The words of one language that titles and descriptions are made with.
struct Phrases: Sendable {
  /// Before the size in a title.
  let size: Text
  /// Before the decade in a title.
  let vintage: Text
  /// Where the category is not known: article and noun.
  let somethingArticle: Text
  let something: Text
  /// The description's sections, as templates; see `Template` for the signs.
  let templates: [DescriptionSection: String]

  static let locales = ["fr"]

  static func of(_ locale: String) -> Phrases { french }

  static let french = Phrases(
    size: "Taille", vintage: "Vintage", somethingArticle: "cette magnifique", something: "pièce",
    templates: [
      .opening: "✨ Découvrez {article} {item}[ {brand}][ {model}][ vintage des années {decade}] !",
      .details: """
      📋 Informations:
      [• Marque: {brand}]
      [• Modèle: {model}]
      [• Catégorie: {category}]
      [• Coupe: {fit}]
      [• Taille: {size}]
      [• Couleur: {color}]
      [• Matière: {material}]
      [• Époque: {decade}]
      """,
      .condition: """
      ✅ État: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Mesures (cm):
      {measurements}
      """,
      .closing: "📦 Envoi soigné et rapide. N'hésitez pas à me poser vos questions !",
      .hashtags: "[{hashtags}]",
    ])
}

/// The parts of a description, in their order; each can be replaced in the settings.
enum DescriptionSection: String, CaseIterable {
  case opening, details, condition, text, measurements, closing, hashtags
}
