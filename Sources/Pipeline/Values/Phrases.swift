/// The words of one language for titles and descriptions; each language has a file in Locales/.
struct Phrases: Sendable {
  /// Before the size in a title.
  let size: Text
  /// Before the decade in a title.
  let vintage: Text
  /// If the category is not known: article and noun.
  let somethingArticle: Text
  let something: Text
  /// Whether nouns are written with a capital within a sentence, as in German.
  let keepsCapitals: Bool
  /// The description's sections, as templates; see `Template` for the syntax.
  let templates: [DescriptionSection: String]
}

/// The parts of a description, in their order; each can be replaced in the settings.
enum DescriptionSection: String, CaseIterable {
  case opening, details, condition, text, measurements, closing, hashtags
}
