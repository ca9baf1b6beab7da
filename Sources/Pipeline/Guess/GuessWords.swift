/// Words of other shops that mean one of ours only roughly: proposed to the seller, who decides.
enum GuessWords {
  /// The condition that a word roughly means; the tables leave it out because it does not say which.
  static func condition(_ word: String) -> String? {
    switch word.lowercased().trimmed {
    case "used", "pre-owned", "preowned", "second hand", "secondhand", "second-hand", "occasion", "d'occasion",
      "gebraucht", "usado", "segunda mano", "usato", "gebruikt", "tweedehands", "używany", "uzywany", "vintage":
      "GOOD"
    case "worn", "old", "usé", "fair/used": "FAIR"
    case "refurbished", "reconditionné", "open box": "EXCELLENT"
    default: nil
    }
  }
}
