/// The French words of titles and descriptions.
extension Phrases {
  static let french = Phrases(
    size: "Taille", vintage: "Vintage", somethingArticle: "cette magnifique", something: "pièce", keepsCapitals: false,
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
