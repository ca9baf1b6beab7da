/// The Spanish words of titles and descriptions.
extension Phrases {
  static let spanish = Phrases(
    size: "Talla", vintage: "Vintage", somethingArticle: "esta preciosa", something: "prenda", keepsCapitals: false,
    templates: [
      .opening: "✨ ¡Descubre {article} {item}[ {brand}][ {model}][ vintage de los años {years}]!",
      .details: """
      📋 Información:
      [• Marca: {brand}]
      [• Modelo: {model}]
      [• Categoría: {category}]
      [• Corte: {fit}]
      [• Talla: {size}]
      [• Color: {color}]
      [• Material: {material}]
      [• Época: años {years}]
      """,
      .condition: """
      ✅ Estado: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Medidas (cm):
      {measurements}
      """,
      .closing: "📦 Envío rápido y cuidado. ¡No dudes en preguntarme lo que quieras!",
      .hashtags: "[{hashtags}]",
    ])
}
