/// The enqueueing rules on a record in hand: every change of state that a product coming in can make.
import Testing

@testable import Pipeline

struct EnqueueRulesTests {
  @Test func sameContentIsUnchangedWhateverTheState() {
    for status in [RecordTask.Status.pending, .success, .failed, .timeout] {
      var record = Samples.record(task: .publish, status)
      let before = record
      #expect(EnqueueRules.take(Samples.content("A"), hash: "A", into: &record) == .unchanged)
      #expect(record.status == before.status)
      #expect(!record.isWaiting)
    }
  }

  @Test func aChangeOfALiveProductIsAnUpdate() {
    var record = Samples.live()
    #expect(EnqueueRules.take(Samples.content("B"), hash: "B", into: &record) == .enqueue(.update))
    #expect(record.update?.title == Samples.content("B").title)
    #expect(record.listing.title == Samples.content("A").title, "the listing follows only when the update succeeds")
    #expect(record.contentHash == "B")
  }

  @Test func aChangeAfterAnErrorIsAPublishAgain() {
    var record = Samples.record(task: .publish, .failed)
    record.status = .error
    #expect(EnqueueRules.take(Samples.content("B"), hash: "B", into: &record) == .enqueue(.publish))
    #expect(record.listing.title == Samples.content("B").title)
    #expect(record.status == .pending)
  }

  @Test func aChangeAfterAFailedUpdateIsAnUpdateOfTheLiveItem() {
    var record = Samples.live(task: .update, .timeout)
    record.status = .error
    #expect(EnqueueRules.take(Samples.content("C"), hash: "C", into: &record) == .enqueue(.update))
    #expect(record.status == .published, "it is live, and its error is being worked on")
  }

  @Test func aChangeWhileATaskIsOpenWaits() {
    for type in [TaskType.publish, .update] {
      var record = type == .publish ? Samples.record(task: type, .pending) : Samples.live(task: type, .pending)
      #expect(EnqueueRules.take(Samples.content("B"), hash: "B", into: &record) == .waiting)
      #expect(record.waitingTitle == Samples.content("B").title)
      #expect(EnqueueRules.take(Samples.content("B"), hash: "B", into: &record) == .unchanged)
      #expect(EnqueueRules.take(Samples.content("C"), hash: "C", into: &record) == .waiting)
      #expect(record.waitingTitle == Samples.content("C").title)
    }
  }

  @Test func whatWaitsIsEnqueuedOnceTheTaskHasEnded() {
    var record = Samples.record(task: .publish, .pending)
    record.waiting = .content(Samples.content("B"))
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == nil, "the task is still open")
    record.vintedID = 5
    record.endTask(as: .success)
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == .update)
    #expect(record.update?.title == Samples.content("B").title)
    #expect(!record.isWaiting)
  }

  @Test func whatWaitsBehindAFailedPublishIsPublished() {
    var record = Samples.record(task: .publish, .pending)
    record.waiting = .content(Samples.content("B"))
    record.endTask(as: .failed)
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == .publish)
    #expect(record.listing.title == Samples.content("B").title)
    #expect(record.status == .pending)
  }

  @Test func aChangeThatWasTakenBackNeedsNoTask() {
    var record = Samples.record(task: .publish, .pending)
    #expect(EnqueueRules.take(Samples.content("B"), hash: "B", into: &record) == .waiting)
    #expect(EnqueueRules.take(Samples.content("A"), hash: "A", into: &record) == .waiting)
    record.vintedID = 5
    record.endTask(as: .success)
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == nil)
    #expect(record.contentHash == "A")
  }

  @Test func aPublishedProductIsDeletedByATask() {
    var record = Samples.live()
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .enqueue(.delete))
    #expect(record.status == .published, "it is deleted once the plugin says so")
  }

  @Test func aPendingProductIsDeletedAtOnceAndItsTaskCancelled() {
    var record = Samples.record(task: .publish, .pending)
    let task = record.task
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .removed(cancelled: task))
    #expect(record.status == .deleted)
    #expect(record.deletedAt == Samples.now)
    #expect(record.task?.status == .cancelled)
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .unchanged)
  }

  @Test func aProductInErrorThatNeverWasLiveIsDeletedAtOnce() {
    var record = Samples.record(task: .publish, .failed)
    record.status = .error
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .removed(cancelled: nil))
    #expect(record.status == .deleted)
  }

  @Test func aDeleteWaitsBehindAnOpenUpdate() {
    var record = Samples.live(task: .update, .pending)
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .waiting)
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .unchanged)
    record.endTask(as: .success)
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == .delete)
  }

  @Test func aProductDroppedAgainTakesAWaitingDeleteBack() {
    var record = Samples.live(task: .update, .pending)
    record.update = Samples.content("B")
    record.contentHash = "B"
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .waiting)
    #expect(EnqueueRules.take(Samples.content("B"), hash: "B", into: &record) == .waiting)
    record.listing = Samples.content("B")
    record.endTask(as: .success)
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == nil)
  }

  @Test func aDeleteBehindAnOpenDeleteChangesNothing() {
    var record = Samples.live(task: .delete, .pending)
    #expect(EnqueueRules.remove(&record, now: Samples.now) == .unchanged)
  }

  @Test func aProductDroppedWhileItsDeleteIsOpenIsPublishedAfterwards() {
    var record = Samples.live(task: .delete, .pending)
    #expect(EnqueueRules.take(Samples.content("A"), hash: "A", into: &record) == .waiting)
    #expect(EnqueueRules.take(Samples.content("A"), hash: "A", into: &record) == .unchanged)
    record.endTask(as: .success)
    let waiting = record.waiting
    record.markDeleted(Samples.now)
    record.waiting = waiting
    #expect(EnqueueRules.afterTask(&record, now: Samples.now) == .publish)
    #expect(record.status == .pending)
    #expect(record.vintedID == nil)
  }

  @Test func aDeletedProductDroppedAgainIsPublishedAnew() {
    var record = Samples.live(task: .delete, .success)
    record.url = "\"u\""
    record.markDeleted(Samples.now)
    #expect(EnqueueRules.take(Samples.content("A"), hash: "A", into: &record) == .enqueue(.publish))
    #expect(record.status == .pending)
    #expect(record.deletedAt == nil && record.vintedID == nil && record.url == nil && record.publishedAt == nil)
  }

  @Test(arguments: [RecordTask.Status.failed, .timeout])
  func retryTriesAgainWhatHasFailed(_ status: RecordTask.Status) {
    var publish = Samples.record(task: .publish, status)
    publish.status = .error
    #expect(EnqueueRules.retry(&publish, now: Samples.now) == .publish)
    #expect(publish.status == .pending)
    var update = Samples.live(task: .update, status)
    update.update = Samples.content("B")
    #expect(EnqueueRules.retry(&update, now: Samples.now) == .update)
    var delete = Samples.live(task: .delete, status)
    #expect(EnqueueRules.retry(&delete, now: Samples.now) == .delete)
  }

  @Test(arguments: [RecordTask.Status.pending, .success, .cancelled])
  func retryLeavesAloneWhatHasNotFailed(_ status: RecordTask.Status) {
    var record = Samples.record(task: .publish, status)
    #expect(EnqueueRules.retry(&record, now: Samples.now) == nil)
  }
}
