/// Does pieces of work in order, in the background. The caller learns how they went when it waits for them.
///
/// After a piece has failed, no later one begins: each depends on those before it.
final class WorkQueue: Sendable {
  typealias Work = @Sendable () throws -> Void

  private let isBeside: Bool
  /// What the queue shares with its thread. The thread knows nothing else of the queue: it must never be the last one
  /// that holds the queue, and so wait for its own end.
  private let pieces: Pieces

  /// Works within the call if `isBeside` is false: with one core there is no other thread for it. Up to `most` pieces
  /// may wait; after that `add` waits.
  init(isBeside: Bool, most: Int = 0) {
    self.isBeside = isBeside
    pieces = Pieces(most: most)
  }

  deinit { end() }

  /// Adds a piece of work; throws what an earlier one threw. Returns its number, counted from 1.
  @discardableResult
  func add(_ work: @escaping Work) throws -> Int {
    if isBeside, pieces.hasThread() { return try pieces.add(work) }
    return try pieces.doAtOnce(work)
  }

  /// Waits until a piece is done, or all that were added; throws what one of them threw.
  func wait(for number: Int? = nil) throws { try pieces.wait(for: number) }

  /// The number of the piece that was added last; 0 if none was.
  var last: Int { pieces.last }

  /// Whether a piece is done.
  func isDone(_ number: Int) -> Bool { pieces.isDone(number) }

  /// Waits for the work that has begun, however it ends; nothing else begins.
  func end() { pieces.end() }
}

/// The work that waits, and how far it has come; used by the queue and its thread.
private final class Pieces: @unchecked Sendable {
  private let most: Int
  /// Guards everything below, and signals each change.
  private let monitor = Monitor()
  private var waiting: [WorkQueue.Work] = []
  private var added = 0
  private var done = 0
  private var failure: (any Error)?
  private var isEnded = false
  /// Only the queue's side uses it.
  private var thread: SystemThread?

  init(most: Int) { self.most = most }

  // The queue's side

  /// Starts the thread if need be; false if the system gives none.
  func hasThread() -> Bool {
    if thread == nil { thread = SystemThread { [self] in work() } }
    return thread != nil
  }

  func add(_ work: @escaping WorkQueue.Work) throws -> Int {
    try monitor.locked {
      monitor.wait { failure == nil && waiting.count > most }
      if let failure { throw failure }
      waiting.append(work)
      added += 1
      monitor.signal()
      return added
    }
  }

  func doAtOnce(_ work: WorkQueue.Work) throws -> Int {
    added += 1
    try work()
    done = added
    return added
  }

  func wait(for number: Int?) throws {
    try monitor.locked {
      let number = number ?? added
      monitor.wait { failure == nil && done < number }
      if let failure { throw failure }
    }
  }

  var last: Int { monitor.locked { added } }

  func isDone(_ number: Int) -> Bool { monitor.locked { done >= number && failure == nil } }

  func end() {
    monitor.locked {
      isEnded = true
      waiting.removeAll()
      monitor.signal()
    }
    thread?.join()
    thread = nil
  }

  // The thread's side

  private func work() {
    while let next = next() {
      do {
        try next()
        finish(nil)
      } catch {
        finish(error)
      }
    }
  }

  private func next() -> WorkQueue.Work? {
    monitor.locked {
      monitor.wait { waiting.isEmpty && !isEnded }
      return isEnded ? nil : waiting.removeFirst()
    }
  }

  private func finish(_ failed: (any Error)?) {
    monitor.locked {
      done += 1
      if let failed {
        failure = failed
        waiting.removeAll()
      }
      monitor.signal()
    }
  }
}
