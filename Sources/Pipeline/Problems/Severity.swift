/// How much a problem matters. `validation` in the settings can set it for every code.
public enum Severity: String, Sendable, CaseIterable {
  /// The item is refused.
  case error
  /// The item is listed; a person should look.
  case warning
  /// The item is listed; the report says what the program decided by itself.
  case info
  /// It is not reported.
  case off
}
