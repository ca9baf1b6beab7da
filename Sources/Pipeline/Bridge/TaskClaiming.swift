/// Claims tasks for a browser: each by a rename into outbox/claimed/, which only one plugin can win. The rename is
/// durable, so a task that was handed out does not come again after a power cut.
struct TaskClaiming {
  let disk: Disk
  /// What an earlier look has found out about the files of the outbox.
  private let known = KnownTypes()

  init(disk: Disk) { self.disk = disk }

  /// The claimed tasks, and the tasks that could not be claimed.
  struct Claims {
    var tasks: [(id: Int, json: String)] = []
    var left: [(file: String, reason: String)] = []
    /// Whether there are as many tasks as asked for, or as a message can hold.
    var isFull = false
  }

  /// A file of the outbox.
  private struct Candidate {
    let id: Int
    let folder: String
    let name: String
    /// nil if it does not begin as a task.
    let type: TaskType?

    var path: String { "\(folder)/\(name)" }
  }

  /// How many of the tasks that cannot be claimed are named.
  static let mostLeft = 20
  /// How many files are searched for the most urgent tasks: without a window there may be any number of files.
  static let mostCandidates = 4000

  /// `limit` tasks of the given types whose texts together stay below `room` bytes: deletes, then updates, finds and
  /// publishes, of each the oldest first.
  func claim(
    limit: Int, room: Int, types: Set<TaskType> = Set(TaskType.allCases)
  ) throws(DiskError) -> Claims {
    var claims = Claims()
    var room = room
    try disk.makeFolder(OutboxPath.claimed)
    let candidates = try candidates()
    var folders = Set<String>()
    // A file that is not a task has no type: it comes last, and is reported.
    for type in TaskType.byUrgency.map(Optional.some) + [nil] where type.map(types.contains) ?? true {
      for candidate in candidates where candidate.type == type {
        if claims.tasks.count == limit { claims.isFull = true }
        if claims.isFull { break }
        let before = claims.tasks.count
        try take(candidate, &room, &claims)
        if claims.tasks.count > before { folders.insert(candidate.folder) }
      }
    }
    for folder in folders.sorted() { try syncIfThere(folder) }
    if !claims.tasks.isEmpty { try disk.syncFolder(OutboxPath.claimed) }
    return claims
  }

  /// The files of the outbox, oldest first: batches are in the order of their numbers.
  private func candidates() throws(DiskError) -> [Candidate] {
    var candidates: [Candidate] = []
    for batch in try disk.names(in: OutboxPath.outbox)
    where OutboxPath.isBatch(batch) && candidates.count < TaskClaiming.mostCandidates {
      let folder = "\(OutboxPath.outbox)/\(batch)"
      for name in try disk.names(in: folder) {
        guard let id = OutboxPath.taskID(ofFile: name) else { continue }
        candidates.append(
          Candidate(id: id, folder: folder, name: name, type: known.type(of: "\(folder)/\(name)", disk)))
      }
    }
    known.keep(candidates.map(\.path))
    return candidates
  }

  /// Makes a batch's folder durable; a run may have removed the empty folder meanwhile.
  private func syncIfThere(_ folder: String) throws(DiskError) {
    do throws(DiskError) { try disk.syncFolder(folder) } catch {
      guard error.errno == Platform.notFound else { throw error }
    }
  }

  private func take(_ candidate: Candidate, _ room: inout Int, _ claims: inout Claims) throws(DiskError) {
    func leave(_ reason: String) {
      if claims.left.count < TaskClaiming.mostLeft { claims.left.append((candidate.path, reason)) }
    }
    let content: String?
    do throws(DiskError) { content = try disk.read(candidate.path) } catch { return leave(error.message) }
    // Another plugin was faster, or a run took it back.
    guard let content else { return }
    let json = content.trimmed
    guard isTask(json, candidate.id) else { return leave("this is not a complete task") }
    // Quotes, commas and the rest of the answer.
    let size = json.utf8.count + 2
    if size > MessageStream.longestAnswer - 8192 { return leave("it is larger than a message to a browser can be") }
    guard size <= room else {
      claims.isFull = true
      return
    }
    do throws(DiskError) {
      guard try disk.renameNew(candidate.path, to: "\(OutboxPath.claimed)/\(OutboxPath.file(candidate.id))") else {
        return leave("a task of this number is claimed already")
      }
    } catch {
      if error.errno == Platform.notFound { return }
      throw error
    }
    room -= size
    claims.tasks.append((candidate.id, json))
  }

  private func isTask(_ json: String, _ id: Int) -> Bool {
    Arena.with(chunk: json.utf8.count + 4096) { arena in
      let document = JSONDocument(arena: arena)
      return (try? document.parse(arena.keep(json))) != nil && document.root["id"]?.integer == id
    }
  }
}

/// The types of task files that were looked at before, so that each is opened once.
private final class KnownTypes {
  private var types: [String: TaskType] = [:]

  /// nil if the file does not begin as a task, or if it is gone.
  func type(of path: String, _ disk: Disk) -> TaskType? {
    if let type = types[path] { return type }
    guard let file = try? disk.openIfThere(path) else { return nil }
    var start = Writer(capacity: 256)
    guard (try? file.read(into: &start, most: 128, at: 0)) != nil else { return nil }
    let head = String(start.text)
    let type = TaskType.allCases.first { head.contains("\"task_type\": \"\($0.rawValue)\"") }
    types[path] = type
    return type
  }

  /// Forgets all others.
  func keep(_ paths: [String]) {
    if types.count <= paths.count { return }
    let wanted = Set(paths)
    types = types.filter { wanted.contains($0.key) }
  }
}
