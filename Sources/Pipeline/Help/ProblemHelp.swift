/// What a problem code means and what to do about it, for a program that is installed without its pages.
public struct ProblemHelp: Sendable, Equatable {
  /// Which problem.
  public let code: ProblemCode
  /// How much it matters, and when; `(*)` says that Vinted will refuse the item.
  public let severity: String
  /// What it means, in sentences.
  public let meaning: String
  /// What to do, in sentences.
  public let todo: String

  /// Problems of one kind, such as those of reading.
  public struct Section: Sendable, Equatable {
    /// What they are about.
    public let title: String
    /// In the order of a report.
    public let problems: [ProblemHelp]
  }

  /// The first sentence of the meaning.
  public var shortMeaning: String {
    guard let end = meaning.firstRange(of: ". ") else { return meaning }
    return String(meaning[..<end.lowerBound]) + "."
  }

  /// The help for a code; nil if there is no such code.
  public static func named(_ code: String) -> ProblemHelp? {
    sections.lazy.flatMap(\.problems).first { $0.code.rawValue == code }
  }
}
