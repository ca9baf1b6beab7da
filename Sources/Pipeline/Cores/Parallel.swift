import Glibc

/// Does many independent pieces of work on several cores, and gives their results in order.
@safe final class Parallel<Result>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var next = 0
  private var results: [Result?]
  private let work: (Int) -> Result

  /// The results of `work` for 0 to `count` - 1. The workers share the calls, one for each number.
  static func map(_ count: Int, workers: Int, _ work: @escaping (Int) -> Result) -> [Result] {
    let parallel = Parallel(count, work)
    let threads = (1..<max(1, min(workers, count))).compactMap { _ in SystemThread { parallel.loop() } }
    parallel.loop()
    for thread in threads { thread.join() }
    return parallel.results.compactMap(\.self)
  }

  private init(_ count: Int, _ work: @escaping (Int) -> Result) {
    results = Array(repeating: nil, count: count)
    self.work = work
    unsafe pthread_mutex_init(mutex, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  private func locked<T>(_ body: () -> T) -> T {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  private func loop() {
    while let index = locked({ take() }) {
      let result = work(index)
      locked { results[index] = result }
    }
  }

  private func take() -> Int? {
    guard next < results.count else { return nil }
    next += 1
    return next - 1
  }
}
