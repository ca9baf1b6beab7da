// A program that stays, and one that is asked to end: nothing is lost and nothing is done twice.

import Foundation
import Testing

private func wait(_ condition: () throws -> Bool) throws {
  for _ in 0..<400 {
    if try condition() { return }
    usleep(50_000)
  }
  Issue.record("it did not happen within 20 s")
}

@Suite struct WatchTests {
  /// Waits until something is so; a machine under load is given time.
  @Test func runsWhenSomethingComesIn() throws {
    let folder = try Folder.workspace()
    let watch = try Program(in: folder).start(["watch", "--every", "1", "--metrics", "m.prom"])
    try wait { folder.files.contains("m.prom") }
    try folder.write(Product(sku: "a").line, to: "inbox/.new.writing")
    try FileManager.default.moveItem(at: folder["inbox/.new.writing"], to: folder["inbox/new.jsonl"])
    try wait { try watch.outputSoFar().contains("1 product: 1 to publish") }
    // Wrong settings are reported, and it continues when they are right again.
    try folder.write("{", to: "pipeline.json")
    try folder.write(Product(sku: "b").line, to: "inbox/b.jsonl")
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

@Suite struct InterruptTests {
  @Test func whatWasTakenIsCommittedAndTheRestIsTakenNextTime() throws {
    let folder = try Folder.workspace(["pipeline.json": "{\"outbox\": {\"window\": null}}"])
    let count = 6000
    try folder.write((0..<count).map { Product(sku: "s\($0)").line }.joined(), to: "inbox/many.jsonl")
    let program = Program(in: folder)
    let started = try program.start(["run", "--json"])
    // The first lines in the store show that it is in the middle of the list.
    try wait { try folder.text(of: "store/products.jsonl")?.isEmpty == false }
    started.interrupt()
    let ended = try started.end()
    #expect(ended.status == 130 && ended.output.contains("\"stopped\": true"))
    #expect(folder.files.count { $0.hasPrefix("outbox/batch-") } < count)
    #expect(folder.files.contains("inbox/many.jsonl"), "the rest waits")
    let rest = try program("run", "--json")
    #expect(rest.status == 0)
    #expect(folder.files.count { $0.hasPrefix("outbox/batch-") } == count)
    #expect(folder.files.contains { $0.hasPrefix("archive/") })
    let enqueued = [ended.output, rest.output].map { output in
      let parts = output.components(separatedBy: "\"enqueued\": ")
      return parts.count > 1 ? Int(parts[1].prefix { $0.isNumber }) ?? 0 : 0
    }
    #expect(enqueued.reduce(0, +) == count)
  }
}
