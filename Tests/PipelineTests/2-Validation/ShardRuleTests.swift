/// A product of another shard is refused, with the field that its shard is made of.
import Testing

@testable import Pipeline

@Suite struct ShardRuleTests {
  private func of(_ index: Int, _ count: Int) throws -> Settings {
    try settings("{\"shard\": {\"index\": \(index), \"count\": \(count)}}")
  }

  /// The problems of a product for each of four shards.
  private func problems(_ json: String) throws -> [[Problem]] {
    try (0..<4).map { try prepare(json, settings: of($0, 4)).problems.filter { $0.code == .wrongShard } }
  }

  @Test(arguments: [
    (seed(["id": "1"]), 3, "id", 8), (seed(["id": nil, "sku": "\"A-1\""]), 0, "sku", 9),
    (seed(["id": "2", "sku": "\"A-1\""]), 2, "id", 8),
  ])
  func allShardsButItsOwnRefuseIt(_ product: String, _ owner: Int, _ field: String, _ column: Int) throws {
    for (index, found) in try problems(product).enumerated() {
      #expect(found.count == (index == owner ? 0 : 1), "shard \(index)")
      guard let problem = found.first else { continue }
      #expect(problem.field == field && problem.column == column && problem.severity == .error)
      #expect(problem.message == "it belongs to shard \(owner) of 0 to 3, and this workspace is shard \(index)")
      #expect(problem.hint == "drop it there; `pipeline-run split FILE --shards 4` splits a whole file")
    }
  }

  /// Without id and sku its content decides; the problem is the whole item's.
  @Test func aProductWithoutANameBelongsToOneShardToo() throws {
    let found = try problems(seed(["id": nil]))
    #expect(found.count { $0.isEmpty } == 1)
    for problem in found.joined() { #expect(problem.field == nil && problem.column == 1) }
    let changed = try (1...20).map { price in
      try problems(seed(["id": nil, "price": "\(price)"])).firstIndex { $0.isEmpty }
    }
    #expect(Set(changed).count > 1, "what the seller wrote does not decide")
  }

  @Test func aDeleteBelongsToTheShardOfItsProduct() throws {
    for id in 1...9 {
      let product = try problems(seed(["id": "\(id)"])).map(\.isEmpty)
      #expect(try problems("{\"id\": \(id), \"operation\": \"delete\"}").map(\.isEmpty) == product)
    }
  }

  /// A product that is refused for its shard and for another reason has both problems.
  @Test func otherProblemsAreSaidAsWell() throws {
    let prepared = prepare("{\"id\": 1, \"title\": \"Jean\"}", settings: try of(0, 4))
    #expect(prepared.codes.contains("wrong_shard") && prepared.codes.contains("missing_brand"))
  }

  @Test func aWorkspaceAloneTakesAll() throws {
    for id in 1...9 {
      let prepared = prepare(seed(["id": "\(id)"]), settings: try of(0, 1))
      #expect(!prepared.codes.contains("wrong_shard"))
    }
  }
}
