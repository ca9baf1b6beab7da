/// A damaged line of the store: what a run says of it, and the command that shows what can be read.
import Foundation
import Testing

@Suite struct DamagedStoreTests {
  /// Two products; the line of the first one is damaged.
  private func damaged() throws -> Folder {
    let folder = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": "1"]) + seedLine(["id": "2"])])
    _ = try Program(in: folder)("run")
    let text = try #require(try folder.text(of: "store/products.jsonl"))
    let file = try FileHandle(forWritingTo: folder["store/products.jsonl"])
    try file.seek(
      toOffset: UInt64(
        (text.utf8.firstIndex(of: 10).map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 1) - 1))
    try file.write(contentsOf: Data("#".utf8))
    try file.close()
    return folder
  }

  @Test func aRunWorksBesideItAndSaysItOnce() throws {
    let folder = try damaged()
    let program = Program(in: folder)
    let first = try program("run")
    #expect(first.status == 0)
    #expect(
      first.errors.hasPrefix(
        "needs you: 1 damaged line is in the store (store/products.jsonl:1): restore a copy of store/ and outbox/ together"
      ))
    #expect(first.errors.contains("; `pipeline-run products --salvage damaged.txt` lists what can be read, and copies"))
    try folder.write(seedLine(["id": "2"]) + seedLine(["id": "3"]), to: "inbox/b.jsonl")
    let second = try program("run")
    #expect(second.status == 0)
    #expect(!second.errors.contains("damaged"))
    #expect(try program("health").status == 74)
    // The product of the line comes: the run ends there, and the file stays.
    try folder.write(seedLine(["id": "1"]), to: "inbox/c.jsonl")
    let third = try program("run")
    #expect(third.status == 74)
    #expect(third.errors.hasPrefix("pipeline-run: store/products.jsonl:1: the line is not a record; "))
    #expect(folder.files.contains("inbox/c.jsonl"))
  }

  @Test func whatCanBeReadIsListed() throws {
    let folder = try damaged()
    let program = Program(in: folder)
    #expect(try program("products").status == 74)
    let store = try folder.text(of: "store/products.jsonl")
    let ended = try program("products", "--salvage", "damaged.txt", "--names")
    #expect(ended.status == 0)
    #expect(ended.output == "2\n")
    #expect(
      ended.errors == """
        store/products.jsonl:1: the line is not a record; it was of product 1, of which an older state is listed, if any
        1 line copied into damaged.txt; nothing of the store was changed

        """)
    #expect(try folder.text(of: "damaged.txt") == store.map { $0.components(separatedBy: "\n")[0] + "\n" })
    #expect(try folder.text(of: "store/products.jsonl") == store)
    let again = try program("products", "--salvage", "damaged.txt")
    #expect(again.status == 64)
    #expect(again.errors == "pipeline-run: there is a file damaged.txt, which stays as it is; name another one\n")
    // Without the commit point, too.
    try FileManager.default.removeItem(at: folder["store/commit.json"])
    #expect(try program("products", "--salvage", "again.txt", "--names").output == "2\n")
  }

  @Test func aWholeStoreHasNothingToCopy() throws {
    let folder = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": "1"])])
    let program = Program(in: folder)
    _ = try program("run")
    let ended = try program("products", "--salvage", "damaged.txt", "--names")
    #expect(ended.output == "1\n")
    #expect(ended.errors == "every line can be read\n")
    #expect(!folder.files.contains("damaged.txt"))
  }
}
