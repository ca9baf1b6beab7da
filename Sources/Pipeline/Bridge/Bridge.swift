/// The native messaging host: it answers a browser's extension while runs work, without their lock.
public struct Bridge {
  /// The most tasks in one answer, however many the extension asks for.
  static let mostTasks = 100
  /// How many of the products that wait for a person are named to a browser.
  static let mostNeeds = 20

  private let disk: Disk
  private let version: String
  private let claiming: TaskClaiming

  /// The bridge of the workspace in a folder; throws if there is none.
  public init(folder: String, version: String) throws {
    disk = try Workspace.disk(of: folder)
    self.version = version
    claiming = TaskClaiming(disk: disk)
    guard disk.isWorkspace else {
      throw RunError.noWorkspace(folder, hint: "install the bridge again with the right --workspace")
    }
  }

  /// Answers messages until the browser has gone.
  public func serve(input: Int32, output: Int32) {
    // A browser that ends while it is answered must not end the bridge with SIGPIPE.
    Platform.ignoreBrokenPipes()
    ResultDrop(disk: disk).clear()
    let stream = MessageStream(input: input, output: output)
    var message = Writer(capacity: 1 << 16)
    while true {
      var out = Writer(capacity: 1 << 16)
      switch stream.next(into: &message) {
      case .end: return
      case .tooLong(let count):
        Bridge.write(BridgeError.longMessage(bytes: count), to: &out)
      case .message: answer(message.text, to: &out)
      }
      if !stream.send(out.text) { return }
    }
  }

  /// Writes the answer to one message.
  func answer(_ message: Text, to out: inout Writer) {
    do {
      try handle(message, &out)
      if out.count > MessageStream.longestAnswer { throw BridgeError.longAnswer }
    } catch {
      out.clear()
      Bridge.write(Bridge.words(of: error), to: &out)
    }
  }

  private static func words(of error: any Error) -> BridgeError {
    switch error {
    case let error as BridgeError: error
    case let error as JSONSyntaxError: .notJSON(error.message)
    case RunError.settings: .settings(RunError.oneLine(error))
    default: .disk(RunError.oneLine(error))
    }
  }

  private static func write(_ error: BridgeError, to out: inout Writer) {
    out.write("{\"type\": \"error\", \"code\": ")
    out.write(json: error.code.rawValue)
    out.write(", \"message\": ")
    out.write(json: Problem.printable(error.message))
    out.write("}")
  }

  private func handle(_ message: Text, _ out: inout Writer) throws {
    let arena = Arena()
    let document = JSONDocument(arena: arena)
    try document.parse(HalfSurrogates.replaced(message, in: arena))
    let root = document.root
    guard root.kind == .object, let type = root["type"]?.string else {
      throw BridgeError.noType
    }
    switch String(type) {
    case "health": try health(&out)
    case "platforms":
      var writer = Writer()
      Platforms.write(to: &writer)
      Bridge.write(type: "platforms", before: writer.text, to: &out)
    case "tasks": try tasks(root, &out)
    case "result": try result(root, &out)
    case "sync": try sync(&out)
    case "image": try image(root, &out)
    case "reference": try reference(root, &out)
    case "needs":
      try BrowserStops.take(root, on: disk)
      out.write("{\"type\": \"needs\", \"accepted\": true}")
    default:
      throw BridgeError.unknownType(Problem.cut(type))
    }
  }

  /// An object that is already JSON, with the type as its first member.
  private static func write(type: Text, before object: Text, to out: inout Writer) {
    out.write("{\"type\": ")
    out.write(json: type)
    out.write(", ")
    out.write(object.trimmed.from(1))
  }

  private func health(_ out: inout Writer) throws {
    var writer = Writer()
    try Health(folder: disk.folder).write(to: &writer)
    out.write("{\"type\": \"health\", \"version\": ")
    out.write(json: version)
    out.write(", \"workspace\": ")
    out.write(json: disk.wholePath(""))
    if let settings = try? Workspace.settings(on: disk) {
      out.write(", \"address\": ")
      out.write(json: VintedMarket.address(for: settings.language))
    }
    if let waiting = try? NeedsPerson(StoreReader(disk), limit: Bridge.mostNeeds) {
      out.write(", \"needs_person\": ")
      waiting.write(to: &out)
      out.write(", \"needs_person_count\": ")
      out.write(waiting.count)
    }
    out.write(", ")
    out.write(writer.text.trimmed.from(1))
  }

  private func tasks(_ message: JSONNode, _ out: inout Writer) throws {
    var limit = 10
    if let node = message["limit"], !node.isNull {
      guard let number = node.integer, number > 0 else {
        throw BridgeError.badLimit
      }
      limit = min(number, Bridge.mostTasks)
    }
    let room = MessageStream.longestAnswer - 64 * 1024
    let claims = try claiming.claim(limit: limit, room: room, types: try Bridge.types(message["task_types"]))
    out.write("{\"type\": \"tasks\", \"tasks\": [")
    out.write(each: claims.tasks) { task, out in
      out.write(string: task.json)
    }
    out.write("], \"left\": [")
    out.write(each: claims.left) { file, out in
      out.write("{\"file\": ")
      out.write(json: file.file)
      out.write(", \"reason\": ")
      out.write(json: file.reason)
      out.write("}")
    }
    out.write("]}")
  }

  /// The types of tasks that the extension asks for; all types if it names none.
  private static func types(_ node: JSONNode?) throws -> Set<TaskType> {
    guard let node, !node.isNull else { return Set(TaskType.allCases) }
    let types = node.elements.map { $0.string.flatMap { TaskType(rawValue: String($0)) } }
    guard node.kind == .array, !types.contains(nil) else {
      throw BridgeError.badTaskTypes(known: TaskType.allCases.map(\.rawValue))
    }
    return Set(types.compactMap(\.self))
  }

  private func result(_ message: JSONNode, _ out: inout Writer) throws {
    // A note of what to read again matters less than the result: nothing is lost if it cannot be written.
    try? AskedAgain.note(message, now: .now, on: disk)
    let dropped = try ResultDrop(disk: disk).drop(message)
    out.write("{\"type\": \"result\", \"task_id\": ")
    out.write(json: dropped.taskID)
    out.write(", \"accepted\": true")
    if let key = dropped.secret {
      out.write(", \"secret_removed\": ")
      out.write(json: key)
    }
    out.write("}")
  }

  private func reference(_ message: JSONNode, _ out: inout Writer) throws {
    if message["data"] == nil {
      out.write("{\"type\": \"reference\", \"wanted\": ")
      try ReferenceWanted(disk, now: .now).write(to: &out)
      out.write("}")
    } else {
      try ReferenceDrop(disk: disk).take(message)
      out.write("{\"type\": \"reference\", \"accepted\": true}")
    }
  }

  private func sync(_ out: inout Writer) throws {
    let point = try CommitPoint.load(from: disk)
    out.write("{\"type\": \"sync\", \"connected\": true, \"last_sync\": ")
    out.write(json: point.lastRunAt > 0 ? Timestamp(seconds: point.lastRunAt) : nil)
    out.write("}")
  }

  private func image(_ message: JSONNode, _ out: inout Writer) throws {
    guard let path = message["path"]?.string, let offset = message["offset"].map({ $0.integer }) ?? 0 else {
      throw BridgeError.noImagePath
    }
    let folders = try Workspace.settings(on: disk).imageFolders
    let piece = try ImageReader(disk, PhotoFinder(disk, folders: folders)).piece(of: String(path), at: offset)
    out.write("{\"type\": \"image\", \"path\": ")
    out.write(json: path)
    out.write(", \"offset\": ")
    out.write(piece.offset)
    out.write(", \"size\": ")
    out.write(piece.size)
    out.write(", \"mime\": ")
    out.write(json: piece.mime)
    out.write(", \"version\": ")
    out.write(json: piece.version)
    out.write(", \"done\": ")
    out.write(json: piece.isLast)
    out.write(", \"data\": \"")
    Base64.write(piece.bytes.text, to: &out)
    out.write("\"}")
  }
}
