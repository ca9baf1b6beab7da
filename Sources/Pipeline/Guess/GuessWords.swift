/// Words of other shops that mean one of ours only roughly: proposed to the seller, who decides.
enum GuessWords {
  /// What numbers of conditions mean where they are keys and not notes: 1 is the best.
  static let grades = ["1": "NEW", "2": "EXCELLENT", "3": "GOOD", "4": "FAIR", "5": "POOR"]

  /// The condition that a word roughly means; the tables leave it out because it does not say which.
  static func condition(_ word: String) -> String? {
    switch word.lowercased().trimmed {
    case "used", "pre-owned", "preowned", "second hand", "secondhand", "second-hand", "occasion", "d'occasion",
      "gebraucht", "usado", "segunda mano", "usato", "gebruikt", "tweedehands", "używany", "uzywany", "vintage":
      "GOOD"
    case "worn", "old", "usé", "fair/used": "FAIR"
    // eBay's numbers.
    case "1000", "1500", "1750": "NEW"
    case "2750", "2990", "4000": "EXCELLENT"
    case "3000", "5000": "GOOD"
    case "3010", "6000": "FAIR"
    case "refurbished", "reconditionné", "open box": "EXCELLENT"
    default: nil
    }
  }
}
