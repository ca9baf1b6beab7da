import Glibc

/// Waits until something in some folders changes; if the system cannot tell, it waits for the time only.
public final class FolderWatcher {
  private let descriptor: Int32

  /// Watches folders of a workspace.
  public init(_ folders: [String], on disk: Disk) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return }
    let changes = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
    for folder in folders {
      unsafe "\(disk.folder)/\(folder)".withCString { path in _ = unsafe inotify_add_watch(descriptor, path, changes) }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Returns when something changed, when a signal came, or after this many seconds.
  public func wait(seconds: Int) {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe Glibc.poll(&poll, descriptor >= 0 ? 1 : 0, Int32(seconds * 1000)) > 0 else { return }
    // What happened does not matter: a look at the folder says more. A short wait lets a burst of files arrive.
    usleep(50_000)
    var buffer = [UInt8](repeating: 0, count: 4096)
    while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
