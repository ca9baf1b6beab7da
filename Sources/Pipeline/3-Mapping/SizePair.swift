/// A size between two: `36/38`, `S/M`, `38-39`. Vinted takes one, and the matcher takes the first.
struct SizePair {
  let first: String
  let second: String

  /// Nil if it is one size, or more than two. Several countries' words for one size do not rise.
  init?(_ written: String, isShoe: Bool) {
    guard written.contains(where: { "/-–—".contains($0) }) else { return nil }
    var parts = SizeParts(written).parts
    if parts.count == 1 { parts = parts[0].split(separator: "-").map(\.trimmed) }
    guard parts.count == 2 else { return nil }
    (first, second) = (parts[0].uppercased(), parts[1].uppercased())
    if let low = Int(first), let high = Int(second) {
      guard high > low, high - low <= (isShoe ? 1 : 2) else { return nil }
      return
    }
    guard let low = SizePair.letters.firstIndex(of: first), SizePair.letters[safe: low + 1] == second else {
      return nil
    }
  }

  private static let letters = ["XXXS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "4XL", "5XL", "6XL"]
}

extension SizeMatcher {
  /// Whether it is two sizes that are not the same on Vinted; one that is in the table as it is written is one.
  func isPair(_ written: Text, _ wearer: Wearer, in arena: Arena) -> Bool {
    // `30/32` is a waist with a length.
    if wearer.kind == .bottom, waist(of: SizeWord(written, in: arena).text, wearer.gender, in: arena) != nil {
      return false
    }
    guard let pair = SizePair(String(written), isShoe: wearer.kind == .shoes),
      case .found(let id?) = match(written, for: wearer, in: arena),
      case .found(let first?) = match(arena.keep(pair.first), for: wearer, in: arena), first == id,
      case .found(let second?) = match(arena.keep(pair.second), for: wearer, in: arena)
    else { return false }
    return second != id
  }
}
