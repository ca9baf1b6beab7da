/// The marketplaces that tasks can be made for.
public enum Platforms {
  /// Their names, as settings and tasks have them.
  public static let names = ["vinted"]
  /// The operations of a task, the same for every platform.
  public static let operations = ["publish", "update", "delete"]
  /// Writes them as one JSON object.
  public static func write(to writer: inout Writer) {
    writer.write("{\"platforms\": [")
    writer.write(each: names) { name, writer in
      writer.write("{\"name\": ")
      writer.write(json: name)
      for (key, values) in [("operations", operations), ("locales", Language.locales), ("currencies", currencies)] {
        writer.write(", ")
        writer.write(json: key)
        writer.write(": [")
        writer.write(each: values) { value, writer in
          writer.write(json: value)
        }
        writer.write("]")
      }
      writer.write("}")
    }
    writer.write("]}\n")
  }

  /// The currencies of Vinted's markets.
  static let currencies = ["EUR", "GBP", "USD", "PLN", "CZK", "HUF", "RON", "SEK", "DKK", "CHF"]
}
