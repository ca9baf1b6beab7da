import Glibc

/// Does pieces of work in their order beside the caller, who learns how they went when he waits for them.
///
/// Once a piece has failed no later one is begun: each rests on those before it.
@safe final class WorkQueue: @unchecked Sendable {
  typealias Work = @Sendable () throws -> Void

  /// How many pieces may wait before `add` does.
  private let most: Int
  private let isBeside: Bool
  /// Guards everything below; `changed` tells of each change.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [Work] = []
  private var added = 0
  private var done = 0
  private var failure: (any Error)?
  private var isEnded = false
  private var thread: SystemThread?

  /// Works within the call where `isBeside` is false: with one core there is nobody else to do it.
  init(isBeside: Bool, most: Int = 0) {
    self.isBeside = isBeside
    self.most = most
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    end()
    unsafe pthread_mutex_destroy(mutex)
    unsafe pthread_cond_destroy(changed)
    unsafe mutex.deallocate()
    unsafe changed.deallocate()
  }

  /// Adds a piece of work; throws what an earlier one threw. Returns its number, counted from 1.
  @discardableResult
  func add(_ work: @escaping Work) throws -> Int {
    if isBeside, thread == nil {
      let loop = Loop(queue: self)
      thread = SystemThread { loop.run() }
    }
    guard thread != nil else {
      added += 1
      try work()
      done = added
      return added
    }
    return try locked {
      while failure == nil, waiting.count > most { unsafe pthread_cond_wait(changed, mutex) }
      if let failure { throw failure }
      waiting.append(work)
      added += 1
      unsafe pthread_cond_broadcast(changed)
      return added
    }
  }

  /// Waits until a piece is done, or all that were added; throws what one of them threw.
  func wait(for number: Int? = nil) throws {
    try locked {
      let number = number ?? added
      while failure == nil, done < number { unsafe pthread_cond_wait(changed, mutex) }
      if let failure { throw failure }
    }
  }

  /// Waits for what has been begun, whatever becomes of it; nothing else is begun.
  func end() {
    locked {
      isEnded = true
      waiting.removeAll()
      unsafe pthread_cond_broadcast(changed)
    }
    thread?.join()
    thread = nil
  }

  private func locked<T>(_ body: () throws -> T) rethrows -> T {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body()
  }

  /// What the thread does. It does not keep the queue alive, which outlives it: its `deinit` joins the thread.
  @safe private final class Loop: @unchecked Sendable {
    private unowned(unsafe) let queue: WorkQueue

    init(queue: WorkQueue) { unsafe self.queue = queue }

    func run() {
      while let work = unsafe queue.next() {
        do {
          try work()
          unsafe queue.finish(nil)
        } catch {
          unsafe queue.finish(error)
        }
      }
    }
  }

  private func next() -> Work? {
    locked {
      while waiting.isEmpty, !isEnded { unsafe pthread_cond_wait(changed, mutex) }
      return isEnded ? nil : waiting.removeFirst()
    }
  }

  private func finish(_ failed: (any Error)?) {
    locked {
      done += 1
      if let failed {
        failure = failed
        waiting.removeAll()
      }
      unsafe pthread_cond_broadcast(changed)
    }
  }
}
