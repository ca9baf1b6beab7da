/// Workspaces whose store has some products, and what tests ask of it.
import Testing

@testable import Pipeline

extension TemporaryWorkspace {
  /// A workspace with the products 1 to `count`.
  static func holding(_ count: Int, _ product: (Int) -> String = { seed(["id": "\($0)"]) }) throws -> TemporaryWorkspace
  {
    let workspace = try TemporaryWorkspace("{\"outbox\": {\"window\": null}}")
    workspace.write("inbox/p.jsonl", (1...count).map(product).joined(separator: "\n"))
    #expect(try workspace.run().products.enqueued == count)
    return workspace
  }

  /// Whether the next run knows the products 1 to `count`.
  func knows(_ count: Int, _ product: (Int) -> String = { seed(["id": "\($0)"]) }) throws -> Bool {
    write("inbox/p.jsonl", (1...count).map(product).joined(separator: "\n"))
    return try run().products == RunReport.Products(read: count, unchanged: count)
  }
}

/// Whether each member has another value than usual: else a round trip would not see that it is lost.
func expectAllSet<Value>(_ value: Value, unlike usual: Value, but others: Set<String> = []) {
  for (one, other) in zip(Mirror(reflecting: value).children, Mirror(reflecting: usual).children) {
    let name = one.label ?? ""
    #expect("\(one.value)" != "\(other.value)" || others.contains(name), "\(name) is not tested")
  }
}

/// Expects that a file of the store is reported as damaged.
func expectDamaged(_ name: String, _ body: () throws -> Void) {
  do {
    try body()
    Issue.record("nothing was said of \(name)")
  } catch RunError.damaged(let file, _, _, _) {
    #expect(file == name)
  } catch {
    Issue.record(error)
  }
}
