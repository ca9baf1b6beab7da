/// The result rules on a record in hand: every row of the table of what a result makes of a task.
import Testing

@testable import Pipeline

struct ResultRulesTests {
  private let rules = ResultRules(maximumTries: 3, now: Samples.now + 60)

  private func success(_ vintedID: Int? = 987) -> PluginResult.Success {
    PluginResult.Success(vintedID: vintedID, url: "\"u\"", imageIDs: "\"1,2\"")
  }

  private func failure(retryable: Bool = true, attempt: Int? = nil) -> PluginResult.Failure {
    PluginResult.Failure(type: "image_error", message: "m", details: nil, isRetryable: retryable, attempt: attempt)
  }

  @Test func aPublishThatSucceeded() {
    var record = Samples.record(task: .publish, .pending)
    let outcome = rules.apply(success(), task: 7, to: &record)
    #expect(outcome.count == .published)
    #expect(outcome.ended?.id == 7)
    #expect(record.status == .published && record.vintedID == 987 && record.url == "\"u\"")
    #expect(record.imageIDs == "\"1,2\"" && record.publishedAt == Samples.now + 60)
    #expect(record.task?.status == .success && !record.late)
  }

  @Test func anUpdateThatSucceeded() {
    var record = Samples.live(task: .update, .pending)
    record.update = Samples.content("B")
    let outcome = rules.apply(success(nil), task: 7, to: &record)
    #expect(outcome.count == .updated)
    #expect(record.listing.title == Samples.content("B").title)
    #expect(record.vintedID == 987)
  }

  @Test func aDeleteThatSucceeded() {
    var record = Samples.live(task: .delete, .pending)
    #expect(rules.apply(success(nil), task: 7, to: &record).count == .deleted)
    #expect(record.status == .deleted && record.deletedAt == Samples.now + 60 && record.vintedID == 987)
  }

  @Test func theThirdFailureIsFinal() {
    var record = Samples.record(task: .publish, .pending)
    for attempt in 1...2 {
      let outcome = rules.apply(failure(), task: 7, to: &record)
      #expect(outcome.count == .retried && outcome.again && outcome.ended == nil)
      #expect(outcome.error?.final == false && outcome.error?.attempt == attempt)
      #expect(record.task?.retryCount == attempt && record.status == .pending)
    }
    let outcome = rules.apply(failure(), task: 7, to: &record)
    #expect(outcome.count == .failed && !outcome.again && outcome.ended?.id == 7)
    #expect(outcome.error?.final == true && outcome.error?.attempt == 3 && outcome.error?.type == "image_error")
    #expect(record.status == .error && record.task?.status == .failed && record.task?.retryCount == 3)
  }

  @Test func aFailureThatIsNotRetryableIsFinal() {
    var record = Samples.record(task: .publish, .pending)
    let outcome = rules.apply(failure(retryable: false), task: 7, to: &record)
    #expect(outcome.count == .failed && outcome.error?.final == true)
    #expect(record.status == .error)
  }

  @Test func aFailedUpdateLeavesTheProductPublished() {
    var record = Samples.live(task: .update, .pending)
    #expect(rules.apply(failure(retryable: false), task: 7, to: &record).count == .failed)
    #expect(record.status == .published)
  }

  @Test func anAttemptCountsOnce() {
    var record = Samples.record(task: .publish, .pending)
    #expect(rules.apply(failure(attempt: 1), task: 7, to: &record).count == .retried)
    let again = rules.apply(failure(attempt: 1), task: 7, to: &record)
    #expect(again.count == .duplicate && !again.changes && again.error == nil)
    #expect(record.task?.retryCount == 1)
    #expect(rules.apply(failure(attempt: 2), task: 7, to: &record).count == .retried)
  }

  @Test func theSameSuccessAgain() {
    for type in TaskType.allCases {
      var record = Samples.live(task: type, .success)
      let outcome = rules.apply(success(), task: 7, to: &record)
      #expect(outcome.count == .duplicate && !outcome.changes, "\(type)")
    }
  }

  @Test(arguments: [RecordTask.Status.timeout, .failed])
  func aSuccessThatComesLate(_ status: RecordTask.Status) {
    var record = Samples.record(task: .publish, status)
    record.status = .error
    let outcome = rules.apply(success(), task: 7, to: &record)
    #expect(outcome.count == .late && outcome.changes)
    #expect(record.late && record.status == .published && record.vintedID == 987)
    #expect(rules.apply(success(), task: 7, to: &record).count == .duplicate)
  }

  @Test func aLateSuccessTakesTheNewPublishBack() {
    var record = Samples.record(task: .publish, .timeout)
    record.task = Samples.task(8, .publish)
    record.listing = Samples.content("B")
    let outcome = rules.apply(success(), task: 7, to: &record)
    #expect(outcome.count == .late && outcome.ended?.id == 8 && outcome.enqueue == .update)
    #expect(record.update?.title == Samples.content("B").title)
  }

  @Test func aLateSuccessOfTheSameItemLeavesAnOpenUpdateAlone() {
    var record = Samples.live(task: .publish, .timeout)
    record.task = Samples.task(9, .update)
    record.update = Samples.content("B")
    let outcome = rules.apply(success(), task: 7, to: &record)
    #expect(outcome.count == .late && outcome.ended == nil && outcome.enqueue == nil)
    #expect(record.task?.id == 9 && record.hasOpenTask)
  }

  @Test func aLateUpdateLeavesTheNewerOneAlone() {
    var record = Samples.live(task: .update, .timeout)
    record.task = Samples.task(9, .update)
    record.update = Samples.content("B")
    #expect(rules.apply(success(nil), task: 7, to: &record).count == .late)
    #expect(record.hasOpenTask && record.update != nil && record.late)
    #expect(rules.apply(success(nil), task: 7, to: &record).count == .duplicate)
  }

  @Test func aLateDeleteListsWhatAnOpenUpdateWasToBring() {
    var record = Samples.live(task: .delete, .timeout)
    record.task = Samples.task(9, .update)
    record.update = Samples.content("B")
    let outcome = rules.apply(success(nil), task: 7, to: &record)
    #expect(outcome.count == .late && outcome.ended?.id == 9 && outcome.enqueue == .publish)
    #expect(record.listing.title == Samples.content("B").title && record.vintedID == nil)
  }

  @Test func aFailureAfterSuccessIsAConflict() {
    var record = Samples.live()
    let outcome = rules.apply(failure(), task: 7, to: &record)
    #expect(outcome.count == .conflict && !outcome.changes && outcome.error?.type == "conflict")
  }

  @Test func aSecondListingIsAConflictWithBothIds() {
    var record = Samples.live()
    let outcome = rules.apply(success(111), task: 7, to: &record)
    #expect(outcome.count == .conflict && !outcome.changes && outcome.error?.type == "duplicate_listing")
    #expect(outcome.error?.message.contains("987") == true && outcome.error?.message.contains("111") == true)
    #expect(record.vintedID == 987)
  }

  @Test func aSuccessForAProductThatWasDeletedMeanwhile() {
    var record = Samples.record(task: .publish, .pending)
    _ = EnqueueRules.remove(&record, now: Samples.now)
    let outcome = rules.apply(success(), task: 7, to: &record)
    #expect(outcome.count == .published && outcome.enqueue == .delete && outcome.changes)
    #expect(record.vintedID == 987)
  }

  @Test(arguments: [true, false])
  func aTimeout(_ claimed: Bool) {
    let arena = Arena()
    var record = Samples.record(task: .publish, .pending)
    record.waiting = .content(Samples.content("B"))
    let outcome = rules.timedOut(&record, claimed: claimed, arena: arena)
    #expect(outcome.error?.type == "timeout" && outcome.error?.final == true)
    #expect(outcome.error?.details.map { String($0) } == "{\"claimed\": \(claimed)}")
    #expect(outcome.ended?.id == 7 && outcome.enqueue == nil && !outcome.again)
    #expect(record.status == .error && record.task?.status == .timeout && record.isWaiting)
  }

  @Test func whatWaitsBehindATimedOutUpdateIsEnqueued() {
    let arena = Arena()
    var record = Samples.live(task: .update, .pending)
    record.waiting = .removal
    #expect(rules.timedOut(&record, claimed: false, arena: arena).enqueue == .delete)
  }

  @Test func aFailureAfterATimeoutLetsWhatWaitsGoOn() {
    var record = Samples.record(task: .publish, .timeout)
    record.status = .error
    record.waiting = .content(Samples.content("B"))
    let outcome = rules.apply(failure(), task: 7, to: &record)
    #expect(outcome.count == .late && outcome.enqueue == .publish && outcome.error?.final == true)
  }

  @Test func analyticsKeepWhatTheyDoNotName() {
    var record = Samples.live()
    _ = rules.apply(PluginResult.AnalyticsChange(views: 10, favourites: 2), to: &record)
    let outcome = rules.apply(PluginResult.AnalyticsChange(views: 11), to: &record)
    #expect(outcome.count == .analytics)
    #expect(record.analytics?.views == 11 && record.analytics?.favourites == 2)
  }

  @Test(arguments: [
    ("456.json", 456), ("task-456.json", 456), ("task-0000000456.json", 456), ("task-456.jsonl", nil),
    ("results.json", nil), ("task-.json", nil), ("4x6.json", nil),
  ])
  func theTaskThatAFileIsNamedAfter(_ name: String, _ task: Int?) {
    #expect(ResultReader.taskID(ofFile: name) == task)
  }
}
