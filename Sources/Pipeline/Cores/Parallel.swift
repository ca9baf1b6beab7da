/// Does many independent pieces of work on several cores, and gives their results in order.
final class Parallel<Result: Sendable>: @unchecked Sendable {
  /// Called on several threads at the same time.
  typealias Work = @Sendable (Int) -> Result

  /// Guards the results, and which number is next.
  private let monitor = Monitor()
  private var next = 0
  private var results: [Result?]
  private let work: Work

  /// The results of `work` for 0 to `count` - 1. The workers share the calls, one for each number.
  static func map(_ count: Int, workers: Int, _ work: @escaping Work) -> [Result] {
    let parallel = Parallel(count, work)
    let threads = (1..<max(1, min(workers, count))).compactMap { _ in SystemThread { parallel.loop() } }
    parallel.loop()
    for thread in threads { thread.join() }
    return parallel.results.compactMap(\.self)
  }

  private init(_ count: Int, _ work: @escaping Work) {
    results = Array(repeating: nil, count: count)
    self.work = work
  }

  private func loop() {
    while let index = monitor.locked({ take() }) {
      let result = work(index)
      monitor.locked { results[index] = result }
    }
  }

  private func take() -> Int? {
    guard next < results.count else { return nil }
    next += 1
    return next - 1
  }
}
