/// Products through complete runs: which task each gets, with which id, and when there is none.
import Testing

@testable import Pipeline

struct EnqueueingTests {
  private func published(_ product: String = seed(["id": "5"])) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", product)
    try workspace.run()
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    try workspace.run()
    return workspace
  }

  @Test func aNewProductIsOneTask() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 1, enqueued: 1))
    let task = try workspace.tasks[0]
    #expect(try workspace.tasks.count == 1)
    #expect(task.id == 1 && task.task_type == "vinted_publish" && task.status == "pending")
    #expect(task.payload.product_id == 5 && task.payload.vinted_product_id == 1)
    #expect(task.payload.price == .number("27.90"))
    #expect(task.created_at == "2024-12-10T10:30:00Z" && task.expires_at == .null)
    let record = try workspace.record(5)
    #expect(record.status == "pending" && record.task.id == 1 && record.source == "inbox/a.jsonl:1")
    #expect(workspace.names("archive/2024-12-10") == ["a.jsonl"])
    #expect(try workspace.runs.count == 1)
  }

  @Test func theSameContentAgainIsUnchanged() throws {
    let workspace = try published()
    for name in ["b.jsonl", "a.jsonl"] {
      workspace.drop(name, seed(["id": "5"]))
      #expect(try workspace.run().products == RunReport.Products(read: 1, unchanged: 1))
    }
    #expect(try workspace.tasks.isEmpty)
    #expect(workspace.names("archive/2024-12-10") == ["1.json", "a.2.jsonl", "a.jsonl", "b.jsonl"])
  }

  @Test func aChangeOfAPublishedProductIsAnUpdate() throws {
    let workspace = try published()
    workspace.drop("b.jsonl", seed(["id": "5", "price": "30.00"]))
    #expect(try workspace.run().products == RunReport.Products(read: 1, updated: 1))
    let task = try workspace.tasks[0]
    #expect(task.task_type == "vinted_update" && task.payload.vinted_id == 987)
    #expect(task.payload.price == .number("33.90"))
    #expect(try workspace.record(5).price == .number("27.90"), "it follows when the update has succeeded")
    workspace.answer("2.json", "{\"success\": true}")
    try workspace.run()
    #expect(try workspace.record(5).price == .number("33.90"))
  }

  @Test func aChangeTakesBackATaskThatNobodyHas() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]), seed(["id": "5", "price": "30.00"]))
    #expect(try workspace.run().products == RunReport.Products(read: 2, enqueued: 1, waiting: 1))
    workspace.drop("b.jsonl", seed(["id": "5", "price": "31.00"]))
    #expect(try workspace.run().products == RunReport.Products(read: 1, waiting: 1))
    let tasks = try workspace.tasks
    #expect(tasks.map(\.payload.price) == [.number("34.90")])
    #expect(tasks[0].id == 3, "an answer to the old one would be about the old price")
    #expect(workspace.names("outbox/.taken").isEmpty)
    #expect(try workspace.run().tasks == RunReport.Tasks(released: 0, open: 1, queued: 0))
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    try workspace.run()
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_update"], "whoever had copied the old one")
  }

  @Test func changesOfAClaimedProductWaitAndOneTaskIsOpenAtATime() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    try workspace.claim(1)
    workspace.drop("b.jsonl", seed(["id": "5", "price": "30.00"]), seed(["id": "5", "price": "31.00"]))
    #expect(try workspace.run().products == RunReport.Products(read: 2, waiting: 2))
    #expect(try workspace.tasks.count == 1)
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    try workspace.run()
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_update"])
    #expect(try workspace.tasks[0].payload.price == .number("34.90"))
  }

  @Test func stockZeroTakesAPublishedProductDown() throws {
    let workspace = try published()
    workspace.drop("b.jsonl", seed(["id": "5", "stock_quantity": "0"]))
    #expect(try workspace.run().products == RunReport.Products(read: 1, deleted: 1))
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_delete"])
    workspace.answer("2.json", "{\"success\": true}")
    try workspace.run()
    #expect(try workspace.record(5).status == "deleted")
    workspace.drop("c.jsonl", seed(["id": "5", "stock_quantity": "0"]))
    #expect(try workspace.run().products.unchanged == 1)
  }

  @Test func stockZeroOfANewProductIsIgnored() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5", "stock_quantity": "0"]))
    let report = try workspace.run()
    #expect(report.products == RunReport.Products(read: 1, skipped: 1))
    #expect(report.problemsByCode[.outOfStock] == 1)
    #expect(workspace.names("rejected").isEmpty)
  }

  @Test func aDeleteOfAPendingProductWithdrawsItsTask() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]), seed(["id": "6"]))
    try workspace.run()
    workspace.drop("b.jsonl", "{\"id\": 5, \"operation\": \"delete\"}")
    #expect(try workspace.run().products == RunReport.Products(read: 1, deleted: 1))
    #expect(try workspace.tasks.map(\.id) == [2])
    #expect(try workspace.record(5).status == "deleted")
    #expect(try workspace.record(5).task.status == "cancelled")
  }

  @Test func aDeleteInTheRunOfItsPublishLeavesNoTask() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]), "{\"id\": 5, \"operation\": \"delete\"}")
    #expect(try workspace.run().products == RunReport.Products(read: 2, enqueued: 1, deleted: 1))
    #expect(workspace.names("outbox") == ["claimed"])
  }

  @Test func aDeletedProductDroppedAgainIsPublished() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]), "{\"id\": 5, \"operation\": \"delete\"}", seed(["id": "5"]))
    #expect(try workspace.run().products == RunReport.Products(read: 3, enqueued: 2, deleted: 1))
    #expect(try workspace.tasks.map(\.id) == [2])
    #expect(try workspace.record(5).status == "pending")
  }

  @Test func aDeleteOfNothingKnownIsRefused() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", "{\"id\": 5, \"operation\": \"delete\"}", "{\"operation\": \"delete\"}")
    #expect(try workspace.run().products.rejected == 2)
    #expect(workspace.problems.map(\.code) == [.unknownProduct, .missingIdentity])
  }

  @Test func aProductInErrorIsPublishedAgainOnlyWhenItChanges() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": false, \"retryable\": false, \"error_message\": \"no\"}")
    #expect(try workspace.run().results.failed == 1)
    #expect(try workspace.record(5).status == "error" && workspace.tasks.isEmpty)
    workspace.drop("b.jsonl", seed(["id": "5"]))
    #expect(try workspace.run().products.unchanged == 1)
    workspace.drop("c.jsonl", seed(["id": "5", "price": "20.00"]))
    #expect(try workspace.run().products.enqueued == 1)
    #expect(try workspace.tasks.map(\.id) == [2])
  }

  // Identity

  @Test func aProductIsKnownByItsSKU() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop(
      "a.jsonl", seed(["id": nil, "sku": "\"A\""]), seed(["id": nil, "sku": "\"B\""]),
      seed(["id": nil, "sku": "\"A\"", "price": "9"]))
    #expect(try workspace.run().products == RunReport.Products(read: 3, enqueued: 2, waiting: 1))
    #expect(try workspace.record(1).sku == "A" && workspace.record(2).sku == "B")
  }

  @Test func aProductWithoutANameIsKnownByItsContent() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": nil]), seed(["id": nil, "price": "26.00"]))
    #expect(try workspace.run().products.enqueued == 2)
    workspace.drop("b.jsonl", seed(["id": nil]), seed(["id": nil, "price": "26.00", "stock_quantity": "3"]))
    #expect(try workspace.run().products.unchanged == 2)
    workspace.drop("c.jsonl", seed(["id": nil, "stock_quantity": "0"]))
    #expect(try workspace.run().products.deleted == 1)
    #expect(try workspace.record(1).status == "deleted")
  }

  @Test func idsThatAreTakenAreNotAssigned() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "1"]), seed(["id": "2"]), seed(["id": nil, "sku": "\"A\""]))
    try workspace.run()
    #expect(try workspace.record(3).sku == "A")
    workspace.drop("b.jsonl", seed(["id": "4"]), seed(["id": nil, "sku": "\"B\""]))
    try workspace.run()
    #expect(try workspace.record(5).sku == "B")
  }

  @Test func anIdThatTheWorkspaceGaveToAnotherProductIsAConflict() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": nil, "sku": "\"A\""]), seed(["id": "1"]), seed(["id": "1", "sku": "\"A\""]))
    #expect(try workspace.run().products == RunReport.Products(read: 3, enqueued: 1, unchanged: 1, rejected: 1))
    #expect(workspace.problems.map(\.code) == [.idConflict])
  }

  @Test func aSKUOfAnotherProductIsAConflict() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "7", "sku": "\"A\""]), seed(["id": "8", "sku": "\"A\""]))
    #expect(try workspace.run().products == RunReport.Products(read: 2, enqueued: 1, rejected: 1))
    #expect(workspace.problems.map(\.code) == [.skuConflict])
  }

  @Test func aDryRunSaysTheSameAndWritesNothing() throws {
    let workspace = try published()
    workspace.drop("b.jsonl", seed(["id": "5", "price": "30.00"]), seed(["id": "6"]), "{")
    let before = workspace.world
    let dry = try workspace.run(isDryRun: true)
    #expect(workspace.world == before)
    let wet = try workspace.run()
    #expect(dry.products == wet.products && dry.problemsByCode == wet.problemsByCode)
  }
}
