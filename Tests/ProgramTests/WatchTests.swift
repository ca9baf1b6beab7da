// A program that stays and runs when something comes in.

import Foundation
import Testing

@Suite struct WatchTests {
  @Test func runsWhenSomethingComesIn() throws {
    let folder = try Folder.workspace()
    let watch = try Program(in: folder).start(["watch", "--every", "1", "--metrics", "m.prom"])
    try wait { folder.files.contains("m.prom") }
    try folder.write(seedLine(["id": nil, "sku": "\"a\""]), to: "inbox/.new.writing")
    try FileManager.default.moveItem(at: folder["inbox/.new.writing"], to: folder["inbox/new.jsonl"])
    try wait { try watch.outputSoFar().contains("1 product: 1 to publish") }
    // Wrong settings are reported, and it continues when they are right again.
    try folder.write("{", to: "pipeline.json")
    try folder.write(seedLine(["id": nil, "sku": "\"b\""]), to: "inbox/b.jsonl")
    try wait { try #require(try folder.text(of: "m.prom")).contains("\npipeline_run_last_run_failed 1\n") }
    try folder.write("{}", to: "pipeline.json")
    try wait { folder.files.contains { $0.hasSuffix("task-0000000002.json") } }
    watch.interrupt()
    let ended = try watch.end()
    #expect(ended.status == 130)
    #expect(ended.errorLines.filter { $0.contains("pipeline.json:1:") }.count == 1, "said once: \(ended.errors)")
    #expect(ended.outputLines.count == 2, "a run that found nothing says nothing")
  }

  @Test func saysWhatIsWrongWithTheWords() throws {
    #expect(try Program(in: Folder())("watch").status == 64)
    #expect(try Program(in: Folder.workspace())("watch", "--every", "0").status == 64)
  }
}
