/// Takes tasks for a browser: each by a rename into outbox/claimed/, which exactly one can win, and durably, so that no
/// power cut lets a task that was handed out come again.
struct TaskClaiming {
  let disk: Disk

  /// Tasks that were taken, and those that were looked at and could not be.
  struct Claims {
    var tasks: [(id: Int, json: String)] = []
    var left: [(file: String, reason: String)] = []
    /// Whether what is asked for, or what a message holds, is full.
    var isFull = false
  }

  /// How many tasks that cannot be taken are named; the rest is said with them.
  static let mostLeft = 20

  /// The oldest `limit` tasks whose texts together stay below `room` bytes.
  func claim(limit: Int, room: Int, now: Timestamp = .now) throws(DiskError) -> Claims {
    var claims = Claims()
    var room = room
    try disk.makeFolder(OutboxPath.claimed)
    // Batches in order of their numbers are first in, first out, and only those that are looked into cost anything.
    for batch in try disk.names(in: OutboxPath.outbox) where batch.hasPrefix("batch-") && !claims.isFull {
      let folder = "\(OutboxPath.outbox)/\(batch)"
      let before = claims.tasks.count
      for name in try disk.names(in: folder) {
        if claims.tasks.count == limit { claims.isFull = true }
        if claims.isFull { break }
        guard let id = ResultReader.taskID(ofFile: name) else { continue }
        // The tasks of a batch were put into the outbox together, and so they expire together.
        if try take(id, "\(folder)/\(name)", &room, now, &claims) == .expired { break }
      }
      if claims.tasks.count > before { try syncIfThere(folder) }
    }
    if !claims.tasks.isEmpty { try disk.syncFolder(OutboxPath.claimed) }
    return claims
  }

  /// Makes a batch's folder durable; a run may have taken the empty one away meanwhile.
  private func syncIfThere(_ folder: String) throws(DiskError) {
    do throws(DiskError) { try disk.syncFolder(folder) } catch {
      guard error.errno == Platform.notFound else { throw error }
    }
  }

  /// What a look at a task file says.
  private enum Judgement { case fine, unreadable, expired }

  private func take(
    _ id: Int, _ path: String, _ room: inout Int, _ now: Timestamp, _ claims: inout Claims
  ) throws(DiskError) -> Judgement {
    func leave(_ reason: String, _ judgement: Judgement = .unreadable) -> Judgement {
      if claims.left.count < TaskClaiming.mostLeft { claims.left.append((path, reason)) }
      return judgement
    }
    let content: String?
    do throws(DiskError) { content = try disk.read(path) } catch { return leave(error.message) }
    // Another plugin was faster.
    guard let content else { return .fine }
    let json = content.trimmed
    switch judge(json, id, now) {
    case .fine: break
    case .unreadable: return leave("this is not a whole task")
    case .expired: return leave("it has expired, with its batch; the next run ends them as timeout", .expired)
    }
    // Quotes, commas and the rest of the answer.
    let size = json.utf8.count + 2
    if size > MessageStream.longestAnswer - 8192 { return leave("it is larger than a message to a browser can be") }
    guard size <= room else {
      claims.isFull = true
      return .fine
    }
    do throws(DiskError) {
      guard try disk.renameNew(path, to: "\(OutboxPath.claimed)/\(OutboxPath.file(id))") else {
        return leave("a task of this number is claimed already")
      }
    } catch {
      if error.errno == Platform.notFound { return .fine }
      throw error
    }
    room -= size
    claims.tasks.append((id, json))
    return .fine
  }

  private func judge(_ json: String, _ id: Int, _ now: Timestamp) -> Judgement {
    let arena = Arena(chunk: json.utf8.count + 4096)
    let document = JSONDocument(arena: arena)
    return withExtendedLifetime(arena) {
      guard (try? document.parse(arena.keep(json))) != nil, document.root["id"]?.integer == id else {
        return .unreadable
      }
      if let end = document.root["expires_at"]?.string.flatMap({ Timestamp($0) }), end <= now { return .expired }
      return .fine
    }
  }
}
