/// Distinguishes a changed product from another one that came under its name: two shops count from 1, or a code was
/// written twice.
final class Likenesses {
  private let arena: Arena
  private let document: JSONDocument

  init(arena: Arena) {
    self.arena = arena
    document = JSONDocument(arena: arena)
  }

  /// Whether a product is another piece than the record's: their titles share no word, and at least two of brand,
  /// category, size and colour differ. A seller who corrects a listing changes less.
  func isOther(_ product: ValidProduct, than record: Record) -> Bool {
    guard let input = record.input, (try? document.parse(input)) != nil, document[0].kind == .object else {
      return false
    }
    let root = document.root
    guard let title = root["title"]?.string, words(of: title).isDisjoint(with: words(of: product.title)) else {
      return false
    }
    let pairs = [
      (root["brand"], product.brand), (root["category"], product.category), (root["size"], product.size),
      (root["color"], product.writtenColor),
    ]
    return pairs.count(where: { old, new in differs(old, new) }) >= 2
  }

  private func differs(_ old: JSONNode?, _ new: Text?) -> Bool {
    guard let new, let old, old.kind == .string || old.kind == .number else { return false }
    return arena.folded(old.token.text) != arena.folded(new)
  }

  private func words(of title: Text) -> Set<String> {
    Set(String(arena.folded(title)).split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(String.init))
  }
}

extension Situation {
  /// Whether the seller wants it on Vinted, as far as the program knows.
  var isWanted: Bool {
    switch self {
    case .publish, .find, .update, .tidy, .live, .stuck, .failed, .unsure: true
    case .delete, .deleteAgain, .sold, .deleted, .takenDown: false
    }
  }
}
