/// The outcome of an event: how it is counted, and what must be done besides saving the record.
struct Outcome {
  /// What came of the event, for reports.
  enum Effect: Equatable {
    // Of a product
    case unchanged, waits, dropped
    case begun(TaskType)
    // Of a result
    case published, updated, deleted, found, retried, failed, late, duplicate, conflict, analytics, wardrobe
    /// Nothing that is counted.
    case noted
  }

  /// What a person should learn of an event that is no mistake.
  enum Notice: Equatable {
    /// The product came again, but it is sold.
    case alreadySold
    /// The product came again unchanged, but a person took it down.
    case takenDown
    /// The product came changed after a person took it down, and is listed again.
    case listedAgain
  }

  var effect: Effect
  /// Whether the record has changed.
  var changes = true
  /// The file of this task is removed, or its place in the queue.
  var ended: RecordTask?
  /// The record's task goes into the outbox again.
  var again = false
  /// A new task is enqueued.
  var next: TaskType?
  /// The new task replaces one that was taken back: it does not queue.
  var takesPlace = false
  /// Lines for the error log.
  var errors: [ErrorEntry] = []
  var notice: Notice?

  static func nothing(_ effect: Effect, _ error: ErrorEntry? = nil) -> Outcome {
    Outcome(effect: effect, changes: false, errors: error.map { [$0] } ?? [])
  }
}
