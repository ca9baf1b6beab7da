/// A product that comes changed after its task has timed out is published anew, and a person is told to look first.
import Testing

@testable import Pipeline

struct TimedOutPublishTests {
  @Test func aChangeAfterATimeoutWarnsThatTheItemMayBeLive() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", TemporaryWorkspace.product("\"id\": 1"))
    try workspace.run()
    workspace.clock = workspace.clock + 3600
    #expect(try workspace.run().timeouts == 1)
    workspace.drop("b.jsonl", TemporaryWorkspace.product("\"id\": 1", price: "40.00"))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 1, enqueued: 1))
    #expect(report.problemsByCode[.lastTaskTimedOut] == 1)
    // Said once: the new task has not timed out.
    workspace.drop("c.jsonl", TemporaryWorkspace.product("\"id\": 1", price: "50.00"))
    let next = try workspace.run()
    #expect(next.products == RunReport.Products(read: 1, waiting: 1))
    #expect(next.problemsByCode[.lastTaskTimedOut] == nil)
  }
}
