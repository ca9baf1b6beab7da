/// Does one piece of work at a time beside the caller, who learns how it went when he waits for it.
final class Background {
  /// Where the thread leaves what went wrong; read only once it has ended.
  private final class Outcome: @unchecked Sendable { var failure: (any Error)? }

  private let isBeside: Bool
  private var outcome = Outcome()
  private var thread: SystemThread?

  /// Works within the call where `isBeside` is false: with one core there is nobody else to do it.
  init(isBeside: Bool) { self.isBeside = isBeside }

  deinit { thread?.join() }

  /// Starts a piece of work; the one before has to be waited for.
  func start(_ work: @escaping @Sendable () throws -> Void) throws {
    try wait()
    let outcome = outcome
    if isBeside {
      thread = SystemThread { do { try work() } catch { outcome.failure = error } }
    }
    if thread == nil { try work() }
  }

  /// Waits for the work that was started; throws what it threw.
  func wait() throws {
    end()
    if let failure = outcome.failure {
      outcome = Outcome()
      throw failure
    }
  }

  /// Waits, whatever became of the work.
  func end() {
    thread?.join()
    thread = nil
  }
}
