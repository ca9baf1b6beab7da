/// Does what follows a commit: answered tasks go, the batch becomes visible, inputs leave the inbox. All of it can be
/// repeated, so the next run finishes what was interrupted.
struct Finishing {
  let disk: Disk
  let point: CommitPoint
  /// Whether it must be durable at the end. Within a run the next commit's sync does that, and until then nobody
  /// depends on it. Only steps whose order a power cut could reverse are synced in any case.
  let isDurable: Bool

  func finish(publishing: Bool) throws {
    let hidden = OutboxPath.hidden(point.batch)
    let isHidden = publishing || disk.status(hidden) != nil
    try withdraw(batchIsHidden: isHidden)
    if isHidden {
      // Plugins find a batch by its name, complete and durable, or not at all.
      try disk.rename(hidden, to: OutboxPath.batch(point.batch))
      if isDurable { try disk.syncFolder(OutboxPath.outbox) }
    }
    try removeTaken()
    try moveFiles()
  }

  /// Removes answered task files before the batch is published: a task that comes again has the same file name, and a
  /// plugin may claim it at once.
  private func withdraw(batchIsHidden: Bool) throws {
    var folders = Set<String>()
    var batches = Set<String>()
    for withdrawal in point.withdrawals where batchIsHidden || !withdrawal.again {
      batches.insert(OutboxPath.batch(withdrawal.batch))
      let name = OutboxPath.file(withdrawal.task)
      // A plugin moves a file from the batch to claimed/, never back; so in this order none is missed.
      for folder in [OutboxPath.batch(withdrawal.batch), OutboxPath.claimed] {
        if try disk.remove(folder + "/" + name) { folders.insert(folder) }
      }
    }
    // A batch is also empty after plugins took all of its tasks.
    for batch in batches.sorted() where try disk.removeEmptyFolder(batch) {
      folders.remove(batch)
      folders.insert(OutboxPath.outbox)
    }
    // A task that comes again must not reappear under its old name after the new one is visible.
    if isDurable || batchIsHidden && point.withdrawals.contains(where: \.again) {
      for folder in folders.sorted() { try disk.syncFolder(folder) }
    }
  }

  /// Tasks that this batch took back are in it again, or are not needed any more.
  private func removeTaken() throws {
    guard disk.status(OutboxPath.taken) != nil else { return }
    for name in try disk.names(in: OutboxPath.taken) {
      guard let numbers = OutboxPath.takenNumbers(name), numbers.by <= point.batch else { continue }
      try disk.remove("\(OutboxPath.taken)/\(name)")
    }
    // Within a run the next batch may be about to use it.
    if isDurable { try disk.removeEmptyFolder(OutboxPath.taken) }
  }

  private func moveFiles() throws {
    var targets = Set<String>()
    var sources = Set<String>()
    for move in point.moves {
      guard let status = disk.status(move.from), move.isMeant(status) else { continue }
      try makeFolder(of: move.to)
      try moveToFreeName(move, status)
      sources.insert(Finishing.folder(of: move.from))
      targets.insert(Finishing.folder(of: move.to))
    }
    // New names first: after a power cut a file may have both names, but never none.
    if isDurable || !point.removals.isEmpty {
      for folder in targets.sorted() { try disk.syncFolder(folder) }
    }
    for removal in point.removals {
      guard let status = disk.status(removal.from), removal.isMeant(status) else { continue }
      try disk.remove(removal.from)
      sources.insert(Finishing.folder(of: removal.from))
    }
    if isDurable {
      for folder in sources.sorted() { try disk.syncFolder(folder) }
    }
  }

  private func makeFolder(of path: String) throws {
    let folder = Finishing.folder(of: path)
    guard disk.status(folder) == nil else { return }
    // The parent folder may be new too, and then its own name must be durable as well.
    try makeFolder(of: folder)
    try disk.makeFolder(folder)
    // archive/ itself may be new, as well as the day's folder in it.
    try disk.syncFolder(Finishing.folder(of: folder))
    try disk.syncFolder(".")
  }

  private func moveToFreeName(_ move: CommitPoint.Move, _ status: Platform.Status) throws {
    var number = 1
    while try !disk.renameNew(move.from, to: FreeName.numbered(move.to, number)) {
      // After a power cut the file has both names.
      if disk.status(FreeName.numbered(move.to, number))?.inode == status.inode {
        try disk.remove(move.from)
        return
      }
      number += 1
    }
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

extension CommitPoint.Move {
  /// Whether the file that is there now is the one that was read: not a new file of the same name.
  func isMeant(_ status: Platform.Status) -> Bool {
    guard let inode else { return true }
    return status.inode == inode && status.size == size && status.modified == modified
  }
}

extension CommitPoint.Progress {
  /// As for a move.
  func isMeant(_ status: Platform.Status) -> Bool {
    status.inode == inode && status.size == size && status.modified == modified
  }
}

/// Names that overwrite nothing: `shoes.jsonl`, `shoes.2.jsonl`, `shoes.3.jsonl`.
enum FreeName {
  static func numbered(_ path: String, _ number: Int) -> String {
    if number == 1 { return path }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var name = path[folder.endIndex...]
    // `shoes.jsonl.problems.json` stays with `shoes.2.jsonl`.
    let tail = name.hasSuffix(Layout.problems) ? Layout.problems : ""
    name = name.dropLast(tail.count)
    let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    return "\(folder)\(name[..<dot]).\(number)\(name[dot...])\(tail)"
  }

  /// A name with room for what is added to it: a number, and the ending of the problems file.
  static func shortened(_ name: String) -> String {
    // File systems take 255 bytes.
    let most = 220
    if name.utf8.count <= most { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var stem = name[..<dot]
    while !stem.isEmpty, stem.utf8.count + name[dot...].utf8.count > most { stem.removeLast() }
    return String(stem + name[dot...])
  }

  /// The first number under which all of the names are free.
  static func number(of paths: [String], isTaken: (String) -> Bool) -> Int {
    var number = 1
    while paths.contains(where: { isTaken(numbered($0, number)) }) { number += 1 }
    return number
  }
}
