/// What a language calls the things that the built-in tables know; it is laid over their French words.
struct Labels: Sendable {
  /// What can stand before a category's label in the description's opening, by gender and number and in the case that
  /// the opening asks for. The column `article` of categories.csv takes these.
  let articles: [Text]
  /// Rows of `table,name,gender,label,article`, a gender only where the label depends on it; nil: the built-in tables
  /// speak the language themselves.
  let table: StaticString?

  static let french = Labels(articles: ["ce magnifique", "cette magnifique", "ces magnifiques"], table: nil)

  /// The articles as a hint names them: `ce magnifique, cette magnifique or ces magnifiques`.
  var articleList: String {
    let all = articles.map { String($0) }
    return all.count < 2 ? all.joined() : "\(all.dropLast().joined(separator: ", ")) or \(all[all.count - 1])"
  }
}
