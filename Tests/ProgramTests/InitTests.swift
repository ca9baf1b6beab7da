/// A new workspace: it is complete and ready to run, and replaces nothing that is there.
import Foundation
import Testing

@Suite struct InitTests {
  @Test func aNewWorkspaceRunsAtOnce() throws {
    let folder = try Folder()
    let program = Program(in: folder)
    let made = try program("init", "shop")
    #expect(made.status == 0)
    #expect(made.output == "shop is a workspace: drop product files into shop/inbox and run pipeline-run there\n")
    #expect(folder.files == ["shop/pipeline.json"])
    for name in ["inbox/results", "outbox", "store", "archive", "rejected", "reference"] {
      #expect(FileManager.default.fileExists(atPath: folder["shop/\(name)"].path), "\(name)")
    }
    try folder.write(seedLine(), to: "shop/inbox/a.jsonl")
    #expect(try program("run", "--workspace", "shop", "--quiet").status == 0)
    #expect(try program("health", "--workspace", "shop").status == 0)
  }

  @Test func whatIsThereStays() throws {
    let folder = try Folder.workspace(["pipeline.json": "{\"batch_size\": 7}", "inbox/a.jsonl": seedLine()])
    #expect(try Program(in: folder)("init", ".").status == 0)
    #expect(try folder.text(of: "pipeline.json") == "{\"batch_size\": 7}")
    #expect(try folder.text(of: "inbox/a.jsonl") == seedLine())
  }
}
