/// Every system call that Swift's own library does not have, by the names of Linux. Another system needs another file
/// like this one.
import Glibc

@_silgen_name("syncfs") private func system_syncfs(_ descriptor: Int32) -> Int32
@_silgen_name("fallocate")
private func system_fallocate(_ descriptor: Int32, _ mode: Int32, _ offset: Int, _ length: Int) -> Int32
@_silgen_name("sync_file_range")
private func system_sync_file_range(_ descriptor: Int32, _ offset: Int, _ length: Int, _ flags: UInt32) -> Int32
@_silgen_name("sched_getaffinity")
private func system_sched_getaffinity(_ process: Int32, _ size: Int, _ cores: UnsafeMutableRawPointer) -> Int32
@_silgen_name("renameat2")
private func system_renameat2(
  _ from: Int32, _ old: UnsafePointer<CChar>, _ to: Int32, _ new: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32

/// What the system does for the program.
public enum Platform {
  static let noSpace = ENOSPC
  static let noPermission = EACCES
  static let notPermitted = EPERM
  static let notFound = ENOENT
  static let exists = EEXIST
  static let readOnly = EROFS
  static let notOpen = EBADF
  static let notEmpty = ENOTEMPTY
  static let wouldBlock = EWOULDBLOCK
  static let isLink = ELOOP
  static let inputOutput = EIO
  static let isFolder = EISDIR
  /// Why the last call failed.
  static var lastError: Int32 { errno }

  /// The system's words for an error number.
  static func message(of number: Int32) -> String { unsafe String(cString: strerror(number)) }

  /// What a name is of.
  enum Kind: Sendable { case file, folder, link, other }

  /// What is known of a file without opening it.
  struct Status: Equatable, Sendable {
    let kind: Kind
    let size: Int
    let inode: UInt64
    /// Nanoseconds since 1970.
    let modified: Int
    /// When the file was written, renamed or otherwise changed last, in nanoseconds since 1970.
    let changed: Int
    let links: Int
  }

  /// The result of a call that is retried when a signal interrupts it; -1 sets `errno`.
  @inline(__always)
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  static func open(_ folder: Int32, _ path: String, _ flags: Int32, mode: mode_t = 0o644) -> Int32 {
    Int32(retrying { Int(unsafe openat(folder, path, flags | O_CLOEXEC, mode)) })
  }

  static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// Opens /dev/null for each of standard input, output and error that is closed. Otherwise the first file that is
  /// opened gets such a number, and messages for standard error go into it. Standard output can only be read, so that a
  /// write to it fails as on every output that cannot be written. False if a stream cannot be opened.
  public static func openClosedStreams() -> Bool {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      // The system gives the lowest number that is free; a program that is started from here inherits it.
      let mode = stream == STDOUT_FILENO ? O_RDONLY : O_RDWR
      guard retrying({ Int(unsafe Glibc.open("/dev/null", mode)) }) == Int(stream) else { return false }
    }
    return true
  }

  /// Bytes that this user can still write to the file system of a folder; nil if the system does not say.
  static func freeBytes(_ folder: Int32) -> Int? {
    var numbers = statvfs()
    guard unsafe fstatvfs(folder, &numbers) == 0 else { return nil }
    return Int(clamping: UInt64(numbers.f_bavail) &* UInt64(numbers.f_frsize))
  }

  /// Lets a write over the limit of `ulimit -f` fail instead of ending the process.
  public static func ignoreFileSizeSignal() { _ = signal(SIGXFSZ, SIG_IGN) }

  static func read(_ descriptor: Int32, _ place: UnsafeMutableRawPointer, _ count: Int) -> Int {
    retrying { unsafe Glibc.read(descriptor, place, count) }
  }

  static func read(_ descriptor: Int32, _ place: UnsafeMutableRawPointer, _ count: Int, at offset: Int) -> Int {
    retrying { unsafe pread(descriptor, place, count, offset) }
  }

  static func write(_ descriptor: Int32, _ place: UnsafeRawPointer, _ count: Int) -> Int {
    retrying { unsafe Glibc.write(descriptor, place, count) }
  }

  static func write(_ descriptor: Int32, _ place: UnsafeRawPointer, _ count: Int, at offset: Int) -> Int {
    retrying { unsafe pwrite(descriptor, place, count, offset) }
  }

  static func sync(_ descriptor: Int32) -> Int32 { fsync(descriptor) }
  static func syncData(_ descriptor: Int32) -> Int32 { fdatasync(descriptor) }
  /// Syncs everything written to the file system of the descriptor.
  static func syncFileSystem(_ descriptor: Int32) -> Int32 { system_syncfs(descriptor) }
  /// Lets the system begin to bring some bytes to the disk; it does not wait, and promises nothing.
  static func beginSync(_ descriptor: Int32, from offset: Int, _ length: Int) {
    let write: UInt32 = 2
    _ = system_sync_file_range(descriptor, offset, length, write)
  }

  static func truncate(_ descriptor: Int32, to length: Int) -> Int32 { ftruncate(descriptor, length) }

  /// Reserves room after a file's end without changing its size; -1 if the disk is full.
  static func reserve(_ descriptor: Int32, from offset: Int, _ length: Int) -> Int32 {
    let keepSize: Int32 = 1
    return system_fallocate(descriptor, keepSize, offset, length)
  }

  static func rename(_ folder: Int32, _ old: String, _ new: String) -> Int32 {
    unsafe renameat(folder, old, folder, new)
  }

  /// As `rename`, but fails if the new name is taken.
  static func renameNew(_ folder: Int32, _ old: String, _ new: String) -> Int32 {
    let noReplace: UInt32 = 1
    return unsafe system_renameat2(folder, old, folder, new, noReplace)
  }

  static func remove(_ folder: Int32, _ path: String) -> Int32 { unsafe unlinkat(folder, path, 0) }
  static func removeFolder(_ folder: Int32, _ path: String) -> Int32 { unsafe unlinkat(folder, path, AT_REMOVEDIR) }
  static func makeFolder(_ folder: Int32, _ path: String) -> Int32 { unsafe mkdirat(folder, path, 0o755) }

  static func isWritable(_ folder: Int32, _ path: String) -> Bool { unsafe faccessat(folder, path, W_OK, 0) == 0 }
  static func isReadable(_ folder: Int32, _ path: String) -> Bool { unsafe faccessat(folder, path, R_OK, 0) == 0 }

  static func status(_ folder: Int32, _ path: String) -> Status? {
    var result = stat()
    return unsafe fstatat(folder, path, &result, AT_SYMLINK_NOFOLLOW) == 0 ? status(result) : nil
  }

  static func status(_ descriptor: Int32) -> Status? {
    var result = stat()
    return unsafe fstat(descriptor, &result) == 0 ? status(result) : nil
  }

  private static func status(_ result: stat) -> Status {
    let kind: Kind =
      switch result.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Status(
      kind: kind, size: Int(result.st_size), inode: UInt64(result.st_ino),
      modified: result.st_mtim.tv_sec * 1_000_000_000 + result.st_mtim.tv_nsec,
      changed: result.st_ctim.tv_sec * 1_000_000_000 + result.st_ctim.tv_nsec, links: Int(result.st_nlink))
  }

  /// The absolute path, without links and dots; nil if nothing is there.
  static func wholePath(_ path: String) -> String? {
    guard let place = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }

  static var processID: Int32 { getpid() }
  /// The program that runs here; nil if its file no longer exists.
  static var programPath: String? { wholePath("/proc/self/exe") }

  static func makeExecutable(_ folder: Int32, _ path: String) -> Int32 { unsafe fchmodat(folder, path, 0o755, 0) }

  /// From now on a write to a pipe that nobody reads fails, instead of ending the process.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// An environment variable; nil if it is not set or is empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }

  /// The names in a folder, without `.` and `..`, in no order; nil sets `errno`.
  static func list(_ folder: Int32, _ path: String) -> [[UInt8]]? {
    let descriptor = open(folder, path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return nil }
    guard let stream = unsafe fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          unsafe Array(UnsafeBufferPointer(start: bytes, count: strlen(UnsafePointer<CChar>(OpaquePointer(bytes)))))
        }
      }
      if name != [46], name != [46, 46] { names.append(name) }
      errno = 0
    }
    return errno == 0 ? names : nil
  }

  /// Takes the lock of an open file for this process; false if another process has it. The kernel frees it at the end.
  static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// Whether another process has the file open for writing.
  enum Writers { case none, some, unknown }

  /// Asks with a read lease: the kernel grants one only on a file that nobody writes. It gives the lease back at once.
  static func writers(of descriptor: Int32) -> Writers {
    let setLease: Int32 = 1024
    if fcntl(descriptor, setLease, F_RDLCK) == 0 {
      _ = fcntl(descriptor, setLease, F_UNLCK)
      return .none
    }
    return errno == EAGAIN ? .some : .unknown
  }

  /// Seconds since 1970.
  static var now: Int { Int(time(nil)) }

  /// Seconds of a clock that never goes back.
  static var elapsed: Double {
    var spec = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &spec)
    return Double(spec.tv_sec) + Double(spec.tv_nsec) / 1e9
  }

  static func sleep(seconds: Double) { _ = usleep(UInt32(seconds * 1_000_000)) }

  /// A time in UTC, as a calendar and a clock show it. Every record has several, so it is arithmetic and no call.
  static func calendar(
    _ seconds: Int
  ) -> (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    let second = ((seconds % 86_400) + 86_400) % 86_400
    // Years begin in March here, so that the day which only some have is their last one. 400 years have 146,097 days.
    let days = (seconds - second) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1,
      second / 3600, second / 60 % 60, second % 60
    )
  }

  /// The seconds since 1970 of a time in UTC.
  static func seconds(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) -> Int {
    var parts = unsafe tm()
    unsafe parts.tm_year = Int32(year - 1900)
    unsafe parts.tm_mon = Int32(month - 1)
    unsafe parts.tm_mday = Int32(day)
    unsafe parts.tm_hour = Int32(hour)
    unsafe parts.tm_min = Int32(minute)
    unsafe parts.tm_sec = Int32(second)
    return unsafe timegm(&parts)
  }

  /// The cores that this process may use; `taskset` and containers give it fewer than the machine has.
  static var coreCount: Int {
    var cores = [UInt64](repeating: 0, count: 16)
    guard unsafe system_sched_getaffinity(0, cores.count * 8, &cores) == 0 else { return 1 }
    return max(1, cores.reduce(0) { $0 + $1.nonzeroBitCount })
  }
}
