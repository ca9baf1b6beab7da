/// What a language calls the things in the built-in tables; it replaces their French words.
struct Labels: Sendable {
  /// What can be before a category's label in the description's opening, by gender and number, and in the case that the
  /// opening needs. The column `article` of categories.csv takes these.
  let articles: [Text]
  /// Rows of `table,name,gender,label,article`, with a gender only if the label depends on it; nil: the built-in tables
  /// are in this language themselves.
  let table: StaticString?

  static let french = Labels(articles: ["ce magnifique", "cette magnifique", "ces magnifiques"], table: nil)

  /// The articles as a hint names them: `ce magnifique, cette magnifique or ces magnifiques`.
  var articleList: String {
    let all = articles.map { String($0) }
    return all.count < 2 ? all.joined() : "\(all.dropLast().joined(separator: ", ")) or \(all[all.count - 1])"
  }
}
