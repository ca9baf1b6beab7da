/// What can be read of a store that is damaged, or without its commit point.
import Testing

@testable import Pipeline

struct SalvageTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    for id in 5...7 {
      workspace.drop("a.jsonl", seed(["id": "\(id)", "images": nil]))
      try workspace.run()
    }
    return workspace
  }

  private func products(_ salvage: Salvage) throws -> [Int] {
    var ids: [Int] = []
    try salvage.forEachProduct { ids.append($0.id) }
    return ids
  }

  private func lines(_ workspace: TemporaryWorkspace) -> [Substring] {
    (workspace.read("store/products.jsonl") ?? "").split(separator: "\n")
  }

  @Test func aWholeStoreIsListed() throws {
    let workspace = try workspace()
    let salvage = try Salvage(workspace.opened().disk)
    #expect(try products(salvage) == [5, 6, 7])
    #expect(salvage.damaged.isEmpty)
  }

  @Test func damagedLinesAreSetAsideAsTheyAre() throws {
    let workspace = try workspace()
    let good = lines(workspace)
    let bad = ["\(good[1].dropLast())#", "\u{1}nonsense"]
    let text = "\(good[0])\n\(bad[0])\n\(bad[1])\n\(good[2])\n"
    workspace.write("store/products.jsonl", text)
    let disk = try workspace.opened().disk
    let salvage = try Salvage(disk)
    #expect(try products(salvage) == [5, 7])
    #expect(
      salvage.damaged.map(\.oneLine) == [
        "store/products.jsonl:2: the line is not a record; it was of product 6, of which an older state is listed, if any",
        "store/products.jsonl:3: the line is not a record",
      ])
    try salvage.copyDamaged(to: "damaged.txt", on: disk)
    #expect(workspace.read("damaged.txt") == "\(bad[0])\n\(bad[1])\n")
    #expect(workspace.read("store/products.jsonl") == text)
    // Nothing is overwritten.
    #expect(throws: RunError.self) { try salvage.copyDamaged(to: "damaged.txt", on: disk) }
  }

  @Test func neitherCommitPointNorWholeLogIsNeeded() throws {
    let workspace = try workspace()
    let good = lines(workspace)
    workspace.write("store/products.jsonl", "\(good[0])\n\(good[1])\n\(good[2].prefix(40))")
    let disk = try workspace.opened().disk
    for commit in ["{}", nil] {
      if let commit { workspace.write("store/commit.json", commit) } else { _ = try disk.remove("store/commit.json") }
      let salvage = try Salvage(disk)
      #expect(try products(salvage) == [5, 6])
      #expect(salvage.damaged.map(\.number) == [3])
    }
    _ = try disk.remove("store/products.jsonl")
    #expect(throws: RunError.self) { try Salvage(disk) }
  }
}
