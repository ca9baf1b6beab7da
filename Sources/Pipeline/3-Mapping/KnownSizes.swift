/// Finds sizes, and remembers them by everything that the search depends on: a shop's items have few sizes.
final class KnownSizes {
  struct Found: BitwiseCopyable {
    let match: SizeMatcher.Match
    /// Whether it is a number that does not say of which country, see `SizeCountry`.
    let isOpen: Bool
    /// Whether it is two sizes, of which the first was taken, see `SizePair`.
    let isPair: Bool
  }

  private let matcher: SizeMatcher
  private let answers = Answers<Found>()

  init(matcher: SizeMatcher) { self.matcher = matcher }

  func find(_ size: Text, for wearer: SizeMatcher.Wearer, in arena: Arena) -> Found {
    let number = wearer.number
    if let known = answers.answer(for: size, number) { return known }
    let found = Found(
      match: matcher.match(size, for: wearer, in: arena), isOpen: SizeCountry.isOpen(size, wearer, in: arena),
      isPair: matcher.isPair(size, wearer, in: arena))
    answers.remember(found, for: size, number)
    return found
  }
}

extension SizeMatcher.Wearer {
  /// A number for everything in it: two wearers with the same number are the same.
  var number: Int {
    let gender = Gender.number(of: gender)
    return ((catalogue?.id ?? -1) + 1) << 7 | gender << 4 | Int(kind.rawValue) << 1 | (isAmerican ? 1 : 0)
  }
}
