/// Makes the task files of a batch, some hundred at a time, while the caller prepares the next content: making a file
/// costs more than everything in it.
final class TaskFiles: @unchecked Sendable {
  /// Files that are made together.
  private final class Chunk: @unchecked Sendable {
    var contents = Writer(capacity: 1 << 16)
    var files: [(path: String, end: Int)] = []

    func make(on disk: Disk) throws(DiskError) {
      var start = 0
      for file in files {
        try disk.create(file.path, contents.text[start..<file.end])
        start = file.end
      }
    }

    func clear() {
      contents.clear()
      files.removeAll(keepingCapacity: true)
    }
  }

  private static let together = 256
  /// Chunks that may wait, so that the making of contents need not be as even as the disk.
  private static let waiting = 3
  private let disk: Disk
  private let making: WorkQueue
  /// One is filled, one is made, and the others wait: enough that a chunk is done before its turn comes again.
  private let chunks = (0..<TaskFiles.waiting + 3).map { _ in Chunk() }
  private var next = 0
  /// The number of the chunk that was handed over last.
  private var last = 0

  init(_ disk: Disk, isBeside: Bool) {
    self.disk = disk
    making = WorkQueue(isBeside: isBeside, most: TaskFiles.waiting)
  }

  /// Makes a file, now or later.
  func add(_ path: String, _ write: (inout Writer) -> Void) throws {
    let chunk = chunks[next]
    write(&chunk.contents)
    chunk.files.append((path, chunk.contents.count))
    if chunk.files.count >= TaskFiles.together { try handOver() }
  }

  /// Begins all files that were added; returns the number to wait for.
  @discardableResult
  func handOver() throws -> Int {
    let chunk = chunks[next]
    if chunk.files.isEmpty { return last }
    let disk = disk
    last = try making.add { try chunk.make(on: disk) }
    next = (next + 1) % chunks.count
    chunks[next].clear()
    return last
  }

  /// Waits until the files are there that were added before a `handOver`, or all.
  func wait(for number: Int? = nil) throws { try making.wait(for: number) }

  /// Waits for the work that has begun, however it ends.
  func end() { making.end() }
}
