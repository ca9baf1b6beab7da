/// Counts the sizes in one cell: `S, M, L`, `36|38|40`. A size in two countries' words counts once, as does one between
/// two.
enum SeveralSizes {
  /// How many there are; nil if there is one.
  static func count(in text: String) -> Int? {
    for signs in [",;|\n", "/"] {
      guard text.contains(where: { signs.contains($0) }) else { continue }
      let parts = text.split { signs.contains($0) }.map { $0.trimmed.uppercased() }.filter { !$0.isEmpty }
      // Between two sizes, as `S/M` and `36/38`, is one.
      let least = signs == "/" ? 3 : 2
      guard parts.count >= least, Set(parts).count == parts.count else { continue }
      if parts.allSatisfy(letters.contains) || parts.allSatisfy(isWaist) { return parts.count }
      let numbers = parts.compactMap { Int($0) }
      // `42,5` is half a size, and `S / 36 / 8` one in three countries.
      if numbers.count == parts.count, numbers.allSatisfy({ $0 >= 10 || signs != "," && $0 >= 2 }), isRising(numbers) {
        return parts.count
      }
    }
    return nil
  }

  private static func isRising(_ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 && $1 - $0 <= 12 }
  }

  private static func isWaist(_ part: String) -> Bool {
    part.hasPrefix("W") && Int(part.dropFirst().trimmed) != nil
  }

  private static let letters: Set<String> = [
    "XXXS", "3XS", "XXS", "2XS", "XS", "S", "M", "L", "XL", "XXL", "2XL", "XXXL", "3XL", "4XL", "5XL", "6XL", "SMALL",
    "MEDIUM", "LARGE", "X-SMALL", "X-LARGE", "XX-LARGE", "1X", "2X", "3X", "4X",
  ]
}
