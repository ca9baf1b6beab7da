/// The marketplaces that tasks can be made for.
public enum Platforms {
  /// Their names, as settings and tasks have them.
  public static let names = ["vinted"]
  /// The operations of a task, by platform the same.
  public static let operations = ["publish", "update", "delete"]
  /// The currencies of Vinted's markets.
  static let currencies = ["EUR", "GBP", "USD", "PLN", "CZK", "HUF", "RON", "SEK", "DKK", "CHF"]
}
