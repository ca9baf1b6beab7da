/// The severity of every code, as the settings say. It is copied with every item, so it holds no reference.
public struct SeverityTable: Sendable {
  /// By a code's index: 0 if the settings say nothing, otherwise one more than the severity's place.
  private var places = InlineArray<128, UInt8>(repeating: 0)
  /// Whether an item that Vinted will refuse is an error, see `Readiness`.
  var wantsAccepted = false

  /// The severities if the settings say nothing.
  public init() {}

  /// The severity of a code.
  public subscript(_ code: ProblemCode) -> Severity {
    get { isSet(code) ? Severity.allCases[Int(places[code.index]) - 1] : code.defaultSeverity }
    set { places[code.index] = UInt8(1 + (Severity.allCases.firstIndex(of: newValue) ?? 0)) }
  }

  /// Whether the settings name the code.
  func isSet(_ code: ProblemCode) -> Bool { places[code.index] != 0 }
}
