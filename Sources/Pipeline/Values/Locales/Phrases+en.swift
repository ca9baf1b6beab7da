/// The English words of titles and descriptions.
///
/// The brand goes before the noun, as an adjective does.
extension Phrases {
  static let english = Phrases(
    size: "Size", vintage: "Vintage", somethingArticle: "this lovely", something: "piece", keepsCapitals: false,
    templates: [
      .opening: "✨ Discover {article}[ {brand}][ {model}] {item}[ from the {decade}]!",
      .details: """
      📋 Details:
      [• Brand: {brand}]
      [• Model: {model}]
      [• Category: {category}]
      [• Fit: {fit}]
      [• Size: {size}]
      [• Colour: {color}]
      [• Material: {material}]
      [• Era: {decade}]
      """,
      .condition: """
      ✅ Condition: {condition}
      [{condition_details}]
      """,
      .text: "[{description}]",
      .measurements: """
      📏 Measurements (cm):
      {measurements}
      """,
      .closing: "📦 Carefully packed and quickly sent. Feel free to message me with any questions!",
      .hashtags: "[{hashtags}]",
    ])
}
