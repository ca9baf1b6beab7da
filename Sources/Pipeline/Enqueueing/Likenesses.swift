/// Distinguishes a changed product from another one that came under its name: two shops count from 1, or a code was
/// written twice.
final class Likenesses {
  private let arena: Arena
  private let document: JSONDocument

  init(arena: Arena) {
    self.arena = arena
    document = JSONDocument(arena: arena)
  }

  /// Whether a product is another piece than the record's: their titles share no word, or brand and all photos
  /// are others; and at least two of brand, category, size and colour differ. A seller who corrects a listing changes less.
  func isOther(_ product: ValidProduct, than record: Record) -> Bool {
    guard let input = record.input, (try? document.parse(input)) != nil, document[0].kind == .object else {
      return false
    }
    let root = document.root
    guard let title = root["title"]?.string else { return false }
    let sharesNoWord = words(of: title).isDisjoint(with: words(of: product.title))
    // Two rows whose references were swapped: another brand, and none of the photos.
    let isSwapped = differs(root["brand"], product.brand) && sharesNoPhoto(root["images"], product)
    guard sharesNoWord || isSwapped else { return false }
    let pairs = [
      (root["brand"], product.brand), (root["category"], product.category), (root["size"], product.size),
      (root["color"], product.writtenColor),
    ]
    return pairs.count(where: { old, new in differs(old, new) }) >= 2
  }

  /// Whether a product has the very title that the seller gave the record's.
  func hasTitle(of record: Record, _ product: ValidProduct) -> Bool {
    guard let input = record.input, (try? document.parse(input)) != nil, document[0].kind == .object,
      let title = document.root["title"]?.string
    else { return false }
    return arena.folded(title) == arena.folded(product.title)
  }

  private func differs(_ old: JSONNode?, _ new: Text?) -> Bool {
    guard let new, let old, old.kind == .string || old.kind == .number else { return false }
    return arena.folded(old.token.text) != arena.folded(new)
  }

  private func sharesNoPhoto(_ images: JSONNode?, _ product: ValidProduct) -> Bool {
    guard let images, product.images.count > 0 else { return false }
    let written =
      images.kind == .array ? images.elements.compactMap { $0.string.map { String($0) } } : [String(images.token.text)]
    guard !written.isEmpty else { return false }
    return !product.images.contains { image in written.contains { $0.contains(String(image)) } }
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
