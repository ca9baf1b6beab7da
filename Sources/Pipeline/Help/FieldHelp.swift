/// What a field of a product is, for a program that is installed without its pages.
public struct FieldHelp: Sendable, Equatable {
  /// As it is written in a product file.
  public let name: String
  /// What can be written: `text`, `whole number`.
  public let type: String
  /// Whether every product needs it.
  public let isRequired: Bool
  /// What it means, and what can be written.
  public let meaning: String

  /// Other names that mean the same field.
  public var otherNames: [String] {
    ProductField.otherNames.filter { "\($0.1.name)" == name }.map { "\($0.0)" }
  }

  /// The help for a field by any of its names; nil if there is no such field.
  public static func named(_ name: String) -> FieldHelp? {
    all.first { $0.name == name || $0.otherNames.contains(name) }
  }
}
