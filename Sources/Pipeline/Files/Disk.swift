import Glibc

/// The file operations of one workspace; every path is relative to its folder.
///
/// All of them call `before`, so a test can count them, make one fail, or stop everything at one.
public final class Disk: @unchecked Sendable {
  /// Called before each operation that changes something or makes it durable, with its name and path; throws to refuse.
  typealias Observer = @Sendable (String, String) throws(DiskError) -> Void

  /// The workspace's folder as it was named.
  public let folder: String
  private let root: Int32
  /// Set before use by other threads, and not changed afterwards.
  var before: Observer?

  /// The disk of the workspace in `folder`.
  public init(folder: String) throws(DiskError) {
    self.folder = folder
    root = Platform.open(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY)
    guard root >= 0 else { throw DiskError(operation: "open the workspace", path: folder, errno: errno) }
  }

  deinit { Platform.close(root) }

  /// Makes a folder that may not be there, with its parents.
  static func makeRoot(_ folder: String) throws(DiskError) {
    if Platform.status(AT_FDCWD, folder)?.kind == .folder { return }
    if Platform.makeFolder(AT_FDCWD, folder) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      try makeRoot(String(folder[..<slash]))
      if Platform.makeFolder(AT_FDCWD, folder) == 0 || errno == EEXIST { return }
    }
    throw DiskError(operation: "make folder", path: folder, errno: errno)
  }

  private func change<T>(_ operation: String, _ path: String, _ call: () -> T?) throws(DiskError) -> T {
    try before?(operation, path)
    guard let result = call() else { throw DiskError(operation: operation, path: path, errno: errno) }
    return result
  }

  private static func ok(_ result: Int32) -> Void? { result == 0 ? () : nil }

  // Looking

  /// What is known of a path; nil if nothing is there. It does not follow links.
  func status(_ path: String) -> Platform.Status? { Platform.status(root, path) }

  /// The absolute path, without links; the path as it is if nothing is there.
  func wholePath(_ path: String) -> String {
    let path = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    return Platform.wholePath(path) ?? path
  }

  /// Whether a path is a folder, or a link that leads to one.
  func leadsToFolder(_ path: String) -> Bool {
    let descriptor = Platform.open(root, path, O_RDONLY | O_DIRECTORY)
    if descriptor >= 0 { Platform.close(descriptor) }
    return descriptor >= 0
  }

  /// Whether this process may make files in a folder.
  func isWritable(_ path: String) -> Bool { Platform.isWritable(root, path) }
  func isReadable(_ path: String) -> Bool { Platform.isReadable(root, path) }

  /// Whether the folder is a workspace: it has an inbox.
  public var isWorkspace: Bool { status(Layout.inbox)?.kind == .folder }

  /// Bytes that this user can still write; nil if the system does not say.
  var freeBytes: Int? { Platform.freeBytes(root) }

  /// The names in a folder, sorted by their bytes; none if the folder is not there.
  func names(in folder: String) throws(DiskError) -> [String] {
    guard let names = Platform.list(root, folder) else {
      if errno == ENOENT { return [] }
      throw DiskError(operation: "list", path: folder, errno: errno)
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Opens a file to read; never through a link, and without waiting at a FIFO.
  func open(_ path: String) throws(DiskError) -> OpenFile {
    try OpenFile(self, path, Platform.open(root, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), "open")
  }

  /// As `open`, but nil if nothing is there.
  func openIfThere(_ path: String) throws(DiskError) -> OpenFile? {
    let descriptor = Platform.open(root, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0, errno == ENOENT { return nil }
    return try OpenFile(self, path, descriptor, "open")
  }

  /// Opens a file to read and write; makes it if it is not there.
  func openForWriting(_ path: String) throws(DiskError) -> OpenFile {
    try before?("open", path)
    return try OpenFile(self, path, Platform.open(root, path, O_RDWR | O_CREAT | O_NOFOLLOW), "open")
  }

  /// The content of a file; nil if it is not there.
  func read(_ path: String) throws(DiskError) -> String? {
    guard let file = try openIfThere(path) else { return nil }
    let writer = try file.readAll()
    return String(writer.text)
  }

  // Changing

  /// Makes a new file with this content; not yet durable.
  func create(_ path: String, _ content: Text) throws(DiskError) {
    try before?("create", path)
    let descriptor = Platform.open(root, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    let file = try OpenFile(self, path, descriptor, "create")
    try file.write(content)
  }

  func makeFolder(_ path: String) throws(DiskError) {
    if status(path)?.kind == .folder { return }
    try before?("make folder", path)
    if Platform.makeFolder(root, path) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/") {
      try makeFolder(String(path[..<slash]))
      return try makeFolder(path)
    }
    throw DiskError(operation: "make folder", path: path, errno: errno)
  }

  func makeExecutable(_ path: String) throws(DiskError) {
    try change("make executable", path) { Disk.ok(Platform.makeExecutable(root, path)) }
  }

  func rename(_ old: String, to new: String) throws(DiskError) {
    try change("rename", "\(old) to \(new)") { Disk.ok(Platform.rename(root, old, new)) }
  }

  /// Renames if the new name is free; false if it is taken.
  func renameNew(_ old: String, to new: String) throws(DiskError) -> Bool {
    try before?("rename", "\(old) to \(new)")
    if Platform.renameNew(root, old, new) == 0 { return true }
    if errno == EEXIST { return false }
    if errno == EINVAL || errno == ENOSYS {
      // A file system without exclusive renames; the workspace's lock keeps other runs out meanwhile.
      if status(new) != nil { return false }
      if Platform.rename(root, old, new) == 0 { return true }
    }
    throw DiskError(operation: "rename", path: "\(old) to \(new)", errno: errno)
  }

  /// Removes a file; false if it was not there.
  @discardableResult
  func remove(_ path: String) throws(DiskError) -> Bool {
    try before?("remove", path)
    if Platform.remove(root, path) == 0 { return true }
    if errno == ENOENT || errno == ENOTDIR { return false }
    throw DiskError(operation: "remove", path: path, errno: errno)
  }

  /// Removes a folder if it is empty; false if it is not, or is not there.
  @discardableResult
  func removeEmptyFolder(_ path: String) throws(DiskError) -> Bool {
    try before?("remove folder", path)
    if Platform.removeFolder(root, path) == 0 { return true }
    if errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR { return false }
    throw DiskError(operation: "remove folder", path: path, errno: errno)
  }

  // Making durable

  /// Everything written to the workspace's file system so far.
  func syncFileSystem() throws(DiskError) {
    try change("sync", folder) { Disk.ok(Platform.syncFileSystem(root)) }
  }

  /// The names in a folder.
  func syncFolder(_ path: String) throws(DiskError) {
    let descriptor = Platform.open(root, path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { throw DiskError(operation: "open", path: path, errno: errno) }
    defer { Platform.close(descriptor) }
    try change("sync", path) { Disk.ok(Platform.sync(descriptor)) }
  }
}

/// An open file; it is closed when nobody holds it any more.
final class OpenFile: @unchecked Sendable {
  private let disk: Disk
  let path: String
  private let descriptor: Int32

  fileprivate init(_ disk: Disk, _ path: String, _ descriptor: Int32, _ operation: String) throws(DiskError) {
    self.disk = disk
    self.path = path
    self.descriptor = descriptor
    guard descriptor >= 0 else { throw DiskError(operation: operation, path: path, errno: errno) }
  }

  deinit { if descriptor >= 0 { Platform.close(descriptor) } }

  private func failed(_ operation: String) -> DiskError { DiskError(operation: operation, path: path, errno: errno) }

  func status() throws(DiskError) -> Platform.Status {
    guard let status = Platform.status(descriptor) else { throw failed("look at") }
    return status
  }

  /// The path of the file that was opened, whatever its name is now; nil if the system does not say.
  var wholePath: String? { Platform.wholePath("/proc/self/fd/\(descriptor)") }

  var writers: Platform.Writers { Platform.writers(of: descriptor) }

  func lock() -> Bool { Platform.lock(descriptor) }

  /// Continues to read into a buffer; 0 at the end of the file.
  func read(into writer: inout Writer, most: Int) throws(DiskError) -> Int {
    let count = unsafe Platform.read(descriptor, writer.reserve(most), most)
    guard count >= 0 else { throw failed("read") }
    writer.advance(count)
    return count
  }

  /// Reads from an offset on, as much as there is up to `most`.
  func read(into writer: inout Writer, most: Int, at offset: Int) throws(DiskError) -> Int {
    var done = 0
    while done < most {
      let count = unsafe Platform.read(descriptor, writer.reserve(most - done), most - done, at: offset + done)
      guard count >= 0 else { throw failed("read") }
      if count == 0 { break }
      writer.advance(count)
      done += count
    }
    return done
  }

  func readAll() throws(DiskError) -> Writer {
    var writer = Writer(capacity: max(4096, try status().size + 1))
    while try read(into: &writer, most: 1 << 16) > 0 {}
    return writer
  }

  func write(_ content: Text) throws(DiskError) {
    var rest = content
    while !rest.isEmpty {
      let count = unsafe Platform.write(descriptor, rest.start, rest.count)
      guard count > 0 else { throw failed("write") }
      rest = rest.from(count)
    }
  }

  func write(_ content: Text, at offset: Int) throws(DiskError) {
    try disk.before?("write", path)
    var rest = content
    var offset = offset
    while !rest.isEmpty {
      let count = unsafe Platform.write(descriptor, rest.start, rest.count, at: offset)
      guard count > 0 else { throw failed("write") }
      rest = rest.from(count)
      offset += count
    }
  }

  func truncate(to length: Int) throws(DiskError) {
    try disk.before?("truncate", path)
    guard Platform.truncate(descriptor, to: length) == 0 else { throw failed("truncate") }
  }

  /// Reserves room for `length` more bytes. A file system that cannot do so is no error; a full one is.
  func reserve(_ length: Int, from offset: Int) throws(DiskError) {
    try disk.before?("reserve", path)
    if Platform.reserve(descriptor, from: offset, length) != 0, errno == ENOSPC || errno == EDQUOT || errno == EIO {
      throw failed("write")
    }
  }

  /// A later sync has less to wait for.
  func beginSync(from offset: Int, _ length: Int) { Platform.beginSync(descriptor, from: offset, length) }

  /// The content and the size.
  func syncData() throws(DiskError) {
    try disk.before?("sync", path)
    guard Platform.syncData(descriptor) == 0 else { throw failed("sync") }
  }
}
