/// Result files through complete runs: how they are counted, and what the outbox and the logs contain afterwards.
import Testing

@testable import Pipeline

struct ResultTakingTests {
  /// A workspace with the products 1 to `count`, each with the open task of its number.
  private func workspace(_ count: Int = 1, _ settings: String = "{}") throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(settings)
    workspace.write(
      "inbox/p.jsonl", (1...count).map { seed(["id": "\($0)", "images": nil]) }.joined(separator: "\n"))
    try workspace.run()
    return workspace
  }

  private func success(_ task: Int, _ vintedID: Int) -> String {
    "{\"task_id\": \(task), \"success\": true, \"result\": {\"vinted_id\": \(vintedID)}}"
  }

  private func sum(_ results: RunReport.Results) -> Int { results.fields.dropFirst().reduce(0) { $0 + $1.1 } }

  @Test func aSuccessPublishesAndTakesTheTaskFileAway() throws {
    let workspace = try workspace(2)
    try workspace.claim(1)
    workspace.answer(
      "1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987, \"url\": \"http://v\", \"image_ids\": \"1,2\"}}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, published: 1))
    let record = try workspace.record(1)
    #expect(record.status == "published" && record.vinted_id == 987 && record.url == "http://v")
    #expect(record.image_ids == "1,2" && record.published_at == "2024-12-10T10:30:00Z" && record.late == .null)
    #expect(try workspace.tasks.map(\.id) == [2])
    #expect(workspace.names("archive/2024-12-10") == ["1.json", "p.jsonl"])
  }

  @Test(arguments: ["1.json", "task-1.json", "task-0000000001.json"])
  func theFileNameMaySayTheTask(_ name: String) throws {
    let workspace = try workspace()
    workspace.answer(name, "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    #expect(try workspace.run().results.published == 1)
  }

  @Test func aFileNameAndATaskIdMustAgree() throws {
    let workspace = try workspace(2)
    workspace.answer("task-0000000001.json", success(1, 987))
    #expect(try workspace.run().results.published == 1)
    workspace.answer("1.json", success(2, 988))
    #expect(try workspace.run().results == RunReport.Results(read: 1, rejected: 1))
    #expect(workspace.problems.map(\.code) == [.taskMismatch])
    #expect(try workspace.record(2).task.status == "pending")
    #expect(workspace.names("rejected") == ["1.json", "1.json.problems.json"])
  }

  @Test func aFailureComesBackIntoTheOutboxUntilTheThird() throws {
    let workspace = try workspace()
    for attempt in 1...3 {
      try workspace.claim(1)
      workspace.clock.seconds += 60
      workspace.answer(
        "1.json",
        """
        {"success": false, "error_message": "m", "error_details": {"error_type": "image_error", "error_details": "d"}, "retryable": true}
        """)
      let results = try workspace.run().results
      #expect(results == (attempt < 3 ? .init(read: 1, retried: 1) : .init(read: 1, failed: 1)))
      #expect(try workspace.tasks.map(\.retry_count) == (attempt < 3 ? [.number("\(attempt)")] : []))
    }
    #expect(try workspace.record(1).status == "error")
    let errors = try workspace.errors
    #expect(errors.map(\.attempt) == [1, 2, 3] && errors.map(\.final) == [false, false, true])
    #expect(errors.map(\.id) == [1, 2, 3] && errors[0].error_type == "image_error" && errors[0].error_details == "d")
    #expect(errors[0].operation == "publish" && errors[0].task_id == 1 && errors[0].product_id == 1)
    #expect(workspace.names("outbox") == ["claimed"] && workspace.names("outbox/claimed").isEmpty)
  }

  @Test(arguments: [
    "{\"task_id\": 1, \"success\": false}",
    "{\"task_id\": 1, \"success\": true, \"result\": {\"vinted_id\": 987}}",
  ])
  func aTaskThatFailsAndEndsInOneRunLeavesNoFile(_ last: String) throws {
    let workspace = try workspace()
    let failure = "{\"task_id\": 1, \"success\": false, \"error_message\": \"m\"}"
    workspace.answer("a.jsonl", failure, failure, last)
    let results = try workspace.run().results
    #expect(results.retried == 2 && results.failed + results.published == 1)
    #expect(workspace.names("outbox") == ["claimed"])
  }

  @Test func theSameFailureAgainIsADuplicate() throws {
    let workspace = try workspace()
    workspace.answer("a.jsonl", "{\"task_id\": 1, \"success\": false, \"attempt\": 1}")
    #expect(try workspace.run().results.retried == 1)
    workspace.answer("a.jsonl", "{\"task_id\": 1, \"success\": false, \"attempt\": 1}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, duplicate: 1))
    #expect(try workspace.errors.count == 1 && workspace.record(1).task.retry_count == 1)
  }

  @Test func conflictsAreLoggedAndChangeNothing() throws {
    let workspace = try workspace()
    workspace.answer(
      "a.jsonl", success(1, 987), success(1, 987), success(1, 111), "{\"task_id\": 1, \"success\": false}")
    #expect(try workspace.run().results == RunReport.Results(read: 4, published: 1, duplicate: 1, conflict: 2))
    #expect(try workspace.errors.map(\.error_type) == ["duplicate_listing", "conflict"])
    #expect(try workspace.record(1).vinted_id == 987 && workspace.record(1).status == "published")
  }

  @Test func aClaimedTaskThatIsNotAnsweredIsLookedUp() throws {
    let workspace = try workspace()
    try workspace.claim(1)
    try workspace.run()
    #expect(try workspace.record(1).task.claimed_at == "2024-12-10T10:30:00Z")
    workspace.clock.seconds += 3599
    #expect(try workspace.run().timeouts == 0)
    workspace.clock.seconds += 1
    #expect(try workspace.run().timeouts == 1)
    let find = try workspace.tasks[0]
    #expect(try workspace.tasks.count == 1 && find.task_type == "vinted_find" && find.payload.product_id == 1)
    #expect(
      try find.payload.title == workspace.record(1).title && find.payload.published_after == "2024-12-10T10:30:00Z")
    let errors = try workspace.errors
    #expect(errors.count == 1 && errors[0].error_type == "timeout" && errors[0].error_details.claimed == true)
    #expect(errors[0].final == false)
    #expect(try workspace.record(1).status == "pending")
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, late: 1))
    #expect(try workspace.record(1).status == "published" && workspace.record(1).late == true)
    #expect(try workspace.tasks.isEmpty)
  }

  @Test(arguments: [true, false])
  func aFindTellsWhetherTheListingIsThere(_ isThere: Bool) throws {
    let workspace = try workspace()
    try workspace.claim(1)
    workspace.answer("1.json", "{\"success\": false, \"outcome\": \"unknown\", \"error_message\": \"cut\"}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, retried: 1))
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_find"])
    workspace.answer(
      "2.json", "{\"success\": true, \"result\": {\"found\": \(isThere)\(isThere ? ", \"vinted_id\": 987" : "")}}")
    #expect(try workspace.run().results == RunReport.Results(read: 1, found: 1))
    if isThere {
      #expect(try workspace.record(1).status == "published" && workspace.record(1).vinted_id == 987)
      #expect(try workspace.record(1).late == true && workspace.tasks.isEmpty)
    } else {
      let tasks = try workspace.tasks
      #expect(tasks.map(\.task_type) == ["vinted_publish"] && tasks[0].retry_count == 1 && tasks[0].id == 3)
    }
  }

  @Test func aPublishOfUnknownOutcomeIsTriedThreeTimesInAll() throws {
    let workspace = try workspace()
    for turn in 0..<3 {
      workspace.answer("\(2 * turn + 1).json", "{\"success\": false, \"outcome\": \"unknown\"}")
      try workspace.run()
      workspace.answer("\(2 * turn + 2).json", "{\"success\": true, \"result\": {\"found\": false}}")
      try workspace.run()
    }
    #expect(try workspace.record(1).status == "error" && workspace.tasks.isEmpty)
    let last = try #require(try workspace.errors.last)
    #expect(last.error_type == "unknown_outcome" && last.final == true)
  }

  @Test(arguments: [
    "{\"success\": true, \"result\": {\"vinted_id\": 5}}", "{\"success\": true, \"result\": {\"found\": true}}",
  ])
  func aFindHasToSayWhetherItFound(_ answer: String) throws {
    let workspace = try workspace()
    workspace.answer("1.json", "{\"success\": false, \"outcome\": \"unknown\"}")
    try workspace.run()
    workspace.answer("2.json", answer)
    #expect(try workspace.run().results == RunReport.Results(read: 1, rejected: 1))
    #expect(try workspace.tasks.map(\.task_type) == ["vinted_find"])
  }

  @Test func nobodyCanHaveDoneATaskThatNobodyTook() throws {
    let workspace = try workspace()
    workspace.clock.seconds += 100 * 86_400
    let report = try workspace.run()
    #expect(report.timeouts == 0)
    #expect(try workspace.tasks.count == 1 && workspace.errors.isEmpty)
    let said = try #require(report.idle?.oneLine(report.tasks))
    #expect(
      said
        == "outbox: 1 task waits and none was taken for 2400 hours [nobody_takes_tasks]; open the browser with the extension"
    )
    workspace.clock.seconds += 3599
    #expect(try workspace.run().idle == nil)
    workspace.clock.seconds += 1
    #expect(try workspace.run().idle != nil)
  }

  @Test func theSettingsCanEndTasksThatNobodyTook() throws {
    let workspace = try workspace(1, "{\"retries\": {\"unclaimed_timeout_seconds\": 3600}}")
    workspace.clock.seconds += 3599
    #expect(try workspace.run().timeouts == 0)
    workspace.clock.seconds += 1
    #expect(try workspace.run().timeouts == 1)
    #expect(try workspace.tasks.isEmpty && workspace.record(1).status == "error")
    #expect(try workspace.record(1).task.status == "timeout" && workspace.errors[0].error_details.claimed == false)
    #expect(try Changes(workspace.opened(), now: workspace.clock).retry([1])[0].outcome == .enqueued("vinted_publish"))
  }

  @Test func aResultThatCameInTimeGoesBeforeTheTimeout() throws {
    let workspace = try workspace()
    try workspace.claim(1)
    try workspace.run()
    workspace.clock.seconds += 7200
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    let report = try workspace.run()
    #expect(report.timeouts == 0 && report.results.published == 1)
  }

  @Test func aRetriedTaskTimesOutAnHourAfterItsNextClaim() throws {
    let workspace = try workspace()
    try workspace.claim(1)
    try workspace.run()
    workspace.clock.seconds += 1800
    workspace.answer("1.json", "{\"success\": false}")
    try workspace.run()
    #expect(try workspace.record(1).task.claimed_at == .null)
    workspace.clock.seconds += 3601
    #expect(try workspace.run().timeouts == 0)
    try workspace.claim(1)
    try workspace.run()
    workspace.clock.seconds += 3600
    #expect(try workspace.run().timeouts == 1)
  }

  @Test func aSuccessForADeletedProductIsTakenDown() throws {
    let workspace = try workspace()
    try workspace.claim(1)
    workspace.drop("d.jsonl", "{\"id\": 1, \"operation\": \"delete\"}")
    #expect(try workspace.run().products.waiting == 1, "a plugin may be listing it right now")
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 987}}")
    #expect(try workspace.run().results.published == 1)
    let tasks = try workspace.tasks
    #expect(tasks.map(\.task_type) == ["vinted_delete"] && tasks[0].payload.vinted_id == 987)
  }

  @Test func analyticsComeByEitherId() throws {
    let workspace = try workspace(2)
    workspace.answer(
      "a.jsonl", success(1, 987), "{\"vinted_id\": 987, \"analytics\": {\"views\": 10, \"favourites\": 2}}",
      "{\"product_id\": 2, \"analytics\": {\"conversations\": 1}}",
      "{\"product_id\": 99, \"analytics\": {\"views\": 1}}",
      "{\"analytics\": {\"views\": 1}}")
    #expect(try workspace.run().results == RunReport.Results(read: 5, published: 1, analytics: 2, rejected: 2))
    #expect(try workspace.record(1).analytics.views == 10 && workspace.record(1).analytics.favourites == 2)
    #expect(try workspace.record(2).analytics.conversations == 1)
  }

  @Test func whatIsNoResultGoesBackAndTheTaskStays() throws {
    let workspace = try workspace()
    let before = try workspace.record(1)
    let bad = [
      "{\"task_id\": 1, \"success\": true}", "{\"task_id\": 99, \"success\": true, \"result\": {\"vinted_id\": 1}}",
      "{\"task_id\": 1}", "{\"success\": true}", "{\"task_id\": 1, ", "[1]",
      "{\"task_id\": 1, \"success\": \"yes\"}",
      "{\"task_id\": 1, \"success\": true, \"result\": {\"vinted_id\": \"x\"}}",
    ]
    workspace.write("inbox/results/bad.jsonl", bad.joined(separator: "\n") + "\n")
    #expect(try workspace.run().results == RunReport.Results(read: 8, rejected: 8))
    #expect(
      workspace.problems.map(\.code) == [
        .missingVintedID, .unknownTask, .missingSuccess, .missingTaskID, .invalidJSON, .notAnObject, .missingSuccess,
        .invalidResult,
      ])
    #expect(try workspace.record(1) == before && workspace.tasks.count == 1)
    #expect(workspace.read("rejected/bad.jsonl") == bad.joined(separator: "\n") + "\n")
    #expect(try JSONValue(parsing: workspace.read("rejected/bad.jsonl.problems.json") ?? "").elements.count == 8)
  }

  @Test func everyResultIsCountedOnce() throws {
    let workspace = try workspace(5)
    workspace.answer(
      "a.jsonl", success(1, 11), success(1, 11), success(1, 12), "{\"task_id\": 2, \"success\": false}",
      "{\"task_id\": 3, \"success\": false, \"retryable\": false}", success(3, 33), "{", success(77, 1),
      "{\"product_id\": 1, \"analytics\": {\"views\": 1}}")
    let results = try workspace.run().results
    #expect(results.read == 9 && sum(results) == 9)
    #expect(try workspace.runs.last?.results.read == 9)
  }

  @Test func secretsAreTakenOut() throws {
    let workspace = try workspace(2)
    workspace.answer(
      "a.jsonl",
      """
      {"task_id": 1, "success": true, "result": {"vinted_id": 987, "url": "u", "session_cookie": "S3CRET"}, "csrf_token": "S3CRET"}
      """, "{\"task_id\": 99, \"success\": true, \"access_token\": \"S3CRET\", \"result\": {\"vinted_id\": 1}}")
    workspace.answer(
      "2.json", "{\"success\": false, \"error_details\": {\"error_details\": {\"Authorization\": \"S3CRET\"}}}")
    let report = try workspace.run()
    #expect(report.results.published == 1 && report.results.retried == 1 && report.results.rejected == 1)
    #expect(report.problemsByCode[.secretRemoved] == 3 && report.warnings == 3)
    for (path, content) in workspace.world { #expect(!content.contains("S3CRET"), "\(path)") }
    #expect(workspace.names("archive/2024-12-10") == ["2.json", "a.jsonl", "p.jsonl"])
    #expect(workspace.names("inbox/results").isEmpty)
    #expect(workspace.read("archive/2024-12-10/a.jsonl")?.contains("987") == true)
  }
}
