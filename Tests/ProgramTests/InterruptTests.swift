/// A run that is asked to end: nothing is lost and nothing is done twice.
import Foundation
import Testing

@Suite struct InterruptTests {
  @Test func whatWasTakenIsCommittedAndTheRestIsTakenNextTime() throws {
    let folder = try Folder.workspace(["pipeline.json": "{\"outbox\": {\"window\": null}}"])
    let count = 6000
    try folder.write((0..<count).map { seedLine(["id": nil, "sku": "\"s\($0)\""]) }.joined(), to: "inbox/many.jsonl")
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
