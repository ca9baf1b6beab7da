// Shards of one catalogue: which products each has, which ids it gives, and what the settings and a job array say.

import Testing

@testable import Pipeline

@Suite struct ShardTests {
  @Test(arguments: [1, 2, 3, 4, 7, 100])
  func idsAreDisjointAndNoneIsLeftOut(_ count: Int) {
    var given: [Int] = []
    for index in 0..<count {
      let shard = Shard(index: index, count: count)
      var next = 1
      for _ in 0..<5 { given.append(shard.assign(from: &next)) }
    }
    #expect(given.sorted() == Array(1...5 * count))
  }

  @Test func aChangedNumberOfShardsContinuesAfterTheLastID() {
    var next = 12
    #expect(Shard(index: 0, count: 4).assign(from: &next) == 13)
    #expect(Shard(index: 1, count: 3).assign(from: &next) == 14)
    #expect(Shard.whole.assign(from: &next) == 15)
  }

  /// Pinned: catalogues that an older version split must go to the same workspaces.
  @Test func theSameIdentityIsInTheSameShardForEver() {
    let identities: [ProductIdentity] = [.id(1), .id(2), .id(9_007_199_254_740_991), .sku("A-1"), .sku("é"), .sku("1")]
    #expect(identities.map { Shard.index(of: $0, among: 4) } == [3, 2, 0, 0, 3, 3])
    #expect(identities.map { Shard.index(of: $0, among: 1000) } == [743, 526, 728, 724, 375, 167])
  }

  @Test func productsSpreadEvenly() {
    var counts = Array(repeating: 0, count: 8)
    for id in 1...8000 { counts[Shard.index(of: .id(id), among: 8)] += 1 }
    #expect(counts.allSatisfy { (850...1150).contains($0) }, "\(counts)")
  }

  @Test func aProductOfAnotherShardIsRefusedWithItsShard() throws {
    var owners: [Int] = []
    for index in 0..<4 {
      let workspace = try TemporaryWorkspace("{\"shard\": {\"index\": \(index), \"count\": 4}}")
      workspace.drop(
        "a.jsonl", seed(["id": "1"]), seed(["id": nil, "sku": "\"A-1\""]),
        seed(["id": nil]), "{\"id\": 1, \"operation\": \"delete\"}")
      let report = try workspace.run()
      owners.append(report.products.enqueued)
      #expect(report.products.read == 4)
      for problem in workspace.problems where problem.code == .wrongShard {
        #expect(problem.message.hasPrefix("it belongs to shard "))
        #expect(problem.message.hasSuffix(" of 0 to 3, and this workspace is shard \(index)"))
        #expect(problem.hint == "drop it there; `pipeline-run split FILE --shards 4` splits a whole file")
      }
      // Ids of this shard only.
      for record in try workspace.records.values {
        guard case .number(let id) = record.vinted_product_id else { continue }
        #expect((Int(id) ?? 0) % 4 == (index + 1) % 4)
      }
      for entry in try workspace.errors {
        guard case .number(let id) = entry.id else { continue }
        #expect((Int(id) ?? 0) % 4 == (index + 1) % 4)
      }
    }
    #expect(owners.reduce(0, +) == 3, "each product is somebody's, once: \(owners)")
  }

  @Test func anAssignedIDIsNotTheSellersOwn() throws {
    let workspace = try TemporaryWorkspace("{\"shard\": {\"index\": 2, \"count\": 4}}")
    var taken = 0
    for number in 0..<40 {
      workspace.drop("\(number).jsonl", seed(["id": nil, "price": "\(10 + number).00"]))
    }
    taken = try workspace.run().products.enqueued
    #expect(taken > 0)
    let ids = try workspace.records.keys.compactMap { Int($0) }.sorted()
    #expect(ids == (0..<taken).map { 3 + $0 * 4 })
  }

  @Test(arguments: [
    (#"{"shard": {"index": 4, "count": 4}}"#, #"1:11 shard.index: 4 is not one of 4 shards; write 0 to 3"#),
    (#"{"shard": {"index": 0}}"#, #"1:11 shard.count: it is missing; write how many shards there are"#),
    (
      #"{"shard": {"index": 0, "count": 0}}"#,
      #"1:33 shard.count: 0 is not possible here; write a whole number from 1 to 100000"#
    ),
    (
      #"{"shard": {"index": -1, "count": 4}}"#,
      #"1:21 shard.index: -1 is not possible here; write a whole number from 0 to 99999"#
    ),
    (
      #"{"shard": {"count": 4}}"#,
      #"1:11 shard.index: it is missing; name it, or run as a job of an array that sets JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID"#
    ),
    (#"{"shard": {"indx": 0, "count": 4}}"#, #"1:20 shard.indx: there is no such setting; did you mean index?"#),
    (#"{"shard": 3}"#, #"1:11 shard: 3 is not possible here; write an object: {…}"#),
  ])
  func saysWhatIsWrong(_ json: String, _ line: String) {
    do throws(RunError) {
      _ = try SettingsReader.read(text(json), file: "pipeline.json")
      Issue.record("it was taken")
    } catch {
      #expect(RunError.lines(error).first == "pipeline.json:" + line)
    }
  }

  @Test func aWorkspaceStaysTheShardThatItIs() throws {
    let workspace = try TemporaryWorkspace("{\"shard\": {\"index\": 2, \"count\": 4}}")
    workspace.drop("a.jsonl", seed(["id": "2"]))
    #expect(try workspace.run().products.enqueued == 1)
    workspace.settings.shard = Shard(index: 3, count: 4)
    for isDryRun in [true, false] {
      do {
        try workspace.run(isDryRun: isDryRun)
        Issue.record("it ran as another shard")
      } catch {
        #expect(
          RunError.lines(error) == [
            "pipeline.json:1:1 shard.index: this workspace is shard 2 of 4, and pipeline.json says 3; "
              + "name the right workspace, or write the right shard into pipeline.json"
          ])
      }
    }
    workspace.settings.shard = Shard(index: 3, count: 8)
    try workspace.run()
    workspace.settings.shard = .whole
    try workspace.run()
  }

  @Test func settingsNameAShard() throws {
    #expect(try settings(#"{"shard": {"index": 1, "count": 4}}"#).shard == Shard(index: 1, count: 4))
    #expect(try settings(#"{"shard": null}"#).shard == .whole)
  }

  @Test(
    arguments: [
      ([:], nil), (["JOB_COMPLETION_INDEX": "3"], 3), (["SLURM_ARRAY_TASK_ID": "3"], 3),
      (["SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_MIN": "3"], 3), (["JOB_COMPLETION_INDEX": "x"], nil),
    ] as [([String: String], Int?)])
  func aJobKnowsItsNumber(_ environment: [String: String], _ index: Int?) {
    #expect(JobArray.index { environment[$0] } == index)
  }
}
