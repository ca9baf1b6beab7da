/// The object that `run --json` prints.
import Foundation

struct Report {
  /// Without what differs each time.
  let text: String
  private let object: [String: Any]

  struct NotAReport: Error { let text: String }

  init(_ output: String) throws {
    guard output.hasSuffix("}\n"), output.split(separator: "\n").count == 1,
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    else { throw NotAReport(text: output) }
    self.object = object
    text = output.replacing(/"started_at": "[^"]*", "seconds": [\d.]+,\s/, with: "")
  }

  /// Counts by name.
  struct Group {
    let counts: [String: Int]
    subscript(_ name: String) -> Int { counts[name] ?? 0 }
    var read: Int { counts["read"] ?? -1 }
    var rejected: Int { counts["rejected"] ?? -1 }
    /// All but `read`.
    var sumOfRest: Int { counts.filter { $0.key != "read" }.values.reduce(0, +) }
  }

  subscript(_ group: String) -> Group { Group(counts: object[group] as? [String: Int] ?? [:]) }

  var keys: Set<String> { Set(object.keys) }
  subscript(number name: String) -> Int { object[name] as? Int ?? -1 }
}
