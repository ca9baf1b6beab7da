// The names of a split catalogue's files.

import Testing

@testable import Pipeline

@Suite struct SplitNameTests {
  @Test(
    arguments: [
      ("shoes.jsonl", nil, "shoes.shard-3.jsonl"), ("in/shoes.v2.csv", nil, "shoes.v2.shard-3.csv"),
      ("shoes.jsonl", "out/", "out/shoes.shard-3.jsonl"), ("shoes.jsonl", "folder", "folder/shoes.shard-3.jsonl"),
      ("in/shoes.jsonl", "shop-{shard}/inbox/", "shop-3/inbox/shoes.jsonl"),
      ("shoes.jsonl", "folder-{shard}", "folder-3/shoes.jsonl"), ("shoes.jsonl", "part-{shard}.jsonl", "part-3.jsonl"),
    ] as [(String, String?, String)])
  func followsThePattern(_ file: String, _ pattern: String?, _ path: String) throws {
    #expect(try SplitName(of: file, pattern) { $0.hasPrefix("folder") }.path(of: 3) == path)
  }

  @Test func oneFileForAllIsRefused() {
    #expect(throws: RunError.self) { try SplitName(of: "a.jsonl", "b.jsonl") { _ in false } }
  }
}
