/// Makes the task files of a batch, some hundred at a time and beside what makes their content: making a file costs more
/// than all that goes into it.
final class TaskFiles {
  /// Files that are to be made together.
  private final class Chunk: @unchecked Sendable {
    var contents = Writer(capacity: 1 << 16)
    var files: [(path: String, end: Int)] = []

    func make(on disk: Disk) throws(DiskError) {
      var start = 0
      for file in files {
        try disk.create(file.path, contents.text[start..<file.end])
        start = file.end
      }
      contents.clear()
      files.removeAll(keepingCapacity: true)
    }
  }

  private static let most = 256
  private let disk: Disk
  private let making: Background
  private var next = Chunk()
  /// Being made; in nobody else's hands until that has been waited for.
  private var current = Chunk()

  init(_ disk: Disk, isBeside: Bool) {
    self.disk = disk
    making = Background(isBeside: isBeside)
  }

  /// Makes a file, sooner or later; `finish` waits for it.
  func add(_ path: String, _ write: (inout Writer) -> Void) throws {
    write(&next.contents)
    next.files.append((path, next.contents.count))
    if next.files.count >= TaskFiles.most { try start() }
  }

  private func start() throws {
    try making.wait()
    swap(&current, &next)
    let (chunk, disk) = (current, disk)
    try making.start { try chunk.make(on: disk) }
  }

  /// Waits until all files are there.
  func finish() throws {
    if !next.files.isEmpty { try start() }
    try making.wait()
  }

  /// Waits for what has been started, whatever becomes of it.
  func end() { making.end() }
}
