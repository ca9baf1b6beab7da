/// Spreads the blocks of a source over the cores and delivers them in their order.
///
/// Each worker takes the next block, works on it at the same time as the others, waits for its turn and delivers it. So
/// there are never more blocks in memory than workers, and no stage knows of the workers.
final class OrderedBlocks<Worker, Block>: @unchecked Sendable {
  typealias Make = @Sendable () -> Block
  /// Reads the next block; called by one worker at a time.
  typealias Read = (Block) throws -> Bool
  /// Works on a block, at the same time as the other workers.
  typealias Work = @Sendable (Worker, Block) -> Void
  /// Delivers a block; called by one worker at a time, in the order of reading.
  typealias Deliver = (Worker, Block) throws -> Void

  private let makeBlock: Make
  private let read: Read
  private let work: Work
  private let deliver: Deliver
  /// Held by the worker that reads.
  private let reading = Monitor()
  /// Guards everything below; the workers exchange only the turn.
  private let turns = Monitor()
  private var nextRead = 0
  private var nextDelivery = 0
  private var failure: (any Error)?

  /// Works through a source with as many workers as `workers` has; throws what reading or delivering threw first.
  /// A single worker uses `block` again, if given: small files are many, and a block is large.
  static func run(
    workers: [Worker], block: Block? = nil, making makeBlock: @escaping Make, read: @escaping Read,
    work: @escaping Work, deliver: @escaping Deliver
  ) throws {
    if workers.count == 1 {
      let block = block ?? makeBlock()
      while try read(block) {
        work(workers[0], block)
        try deliver(workers[0], block)
      }
      return
    }
    try OrderedBlocks(makeBlock: makeBlock, read: read, work: work, deliver: deliver).run(workers)
  }

  private init(makeBlock: @escaping Make, read: @escaping Read, work: @escaping Work, deliver: @escaping Deliver) {
    self.makeBlock = makeBlock
    self.read = read
    self.work = work
    self.deliver = deliver
  }

  private func run(_ workers: [Worker]) throws {
    // Without a second thread the first one does all the work.
    let threads = workers.dropFirst().compactMap { worker in
      // Only this thread uses the worker until it ends.
      nonisolated(unsafe) let worker = worker
      return SystemThread { unsafe self.loop(worker) }
    }
    loop(workers[0])
    for thread in threads { thread.join() }
    if let failure { throw failure }
  }

  private var failed: Bool { turns.locked { failure != nil } }

  private func fail(_ error: any Error) {
    turns.locked { if failure == nil { failure = error } }
  }

  private func loop(_ worker: Worker) {
    let block = makeBlock()
    while let number = take(block) {
      work(worker, block)
      turns.locked { turns.wait { nextDelivery != number } }
      if !failed {
        do { try deliver(worker, block) } catch { fail(error) }
      }
      turns.locked {
        nextDelivery += 1
        turns.signal()
      }
    }
  }

  /// Reads the next block and gives it its number; nil at the end, or after a failure.
  private func take(_ block: Block) -> Int? {
    reading.locked {
      if failed { return nil }
      do {
        guard try read(block) else { return nil }
      } catch {
        fail(error)
        return nil
      }
      nextRead += 1
      return nextRead - 1
    }
  }
}
