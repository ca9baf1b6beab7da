/// The files that wait in a folder, and those that stay there with the reason.
struct Inbox {
  /// A file that a run may take in.
  struct Candidate {
    /// Relative to the workspace.
    let path: String
    let name: String
    let format: InputFormat
    let status: Platform.Status

    /// Whether it may be a tab-separated feed, or a text for people.
    var isPlainText: Bool { name.lowercased().hasSuffix(".txt") }

    /// Whether a run has begun to take in exactly this file.
    func isMeant(_ progress: CommitPoint.Progress) -> Bool {
      progress.file == path && progress.isMeant(status)
    }
  }

  mutating func leaveChanged(_ candidate: Candidate) {
    left.append(LeftFile(path: candidate.path, reason: .changed))
  }

  private(set) var candidates: [Candidate] = []
  /// How many of them have been opened, or left.
  private var passed = 0
  private(set) var left: [LeftFile] = []
  private var hasWaited = false

  /// Looks into `inbox` or `inbox/results`, without opening anything.
  init(_ folder: String, on disk: Disk, formats: [InputFormat], known: Set<String> = []) throws {
    for name in try disk.names(in: folder) {
      let path = "\(folder)/\(name)"
      if PassedOver.isMeant(name) || known.contains(name) { continue }
      guard let status = disk.status(path) else {
        // It is in the list, but its name does not find it: if it is still there, the name is not UTF-8.
        if name.unicodeScalars.contains("\u{FFFD}") { left.append(LeftFile(path: path, reason: .name)) }
        continue
      }
      switch status.kind {
      case .file:
        if let format = InputFormat(name: name), formats.contains(format) {
          candidates.append(Candidate(path: path, name: name, format: format, status: status))
        } else {
          let isForProducts = formats.contains(.csv)
          left.append(
            LeftFile(
              path: path,
              reason: !isForProducts
                ? .noResult
                : Inbox.isOf(Inbox.workbooks, name)
                  ? .otherWorkbook
                  : Inbox.isOf(Inbox.documents, name)
                    ? .document : FolderNames.isPicture(name) ? .photo : .ending))
        }
      case .folder: left.append(LeftFile(path: path, reason: .folder))
      case .link: left.append(LeftFile(path: path, reason: .link))
      case .other: left.append(LeftFile(path: path, reason: .device))
      }
    }
  }

  private static let workbooks = [".xls", ".xlsb", ".xlt", ".ods", ".numbers", ".gsheet"]
  private static let documents = [".doc", ".docx", ".odt", ".rtf", ".pages", ".pdf", ".gdoc"]

  private static func isOf(_ endings: [String], _ name: String) -> Bool {
    endings.contains(where: name.lowercased().hasSuffix)
  }

  /// What stays in the inbox until a person does something.
  static func lasting(on disk: Disk) throws -> [LeftFile] {
    var inbox = try Inbox(Layout.inbox, on: disk, formats: InputFormat.ofProducts, known: ["results"])
    // Only those that must be opened to be judged.
    inbox.keep { $0.isPlainText || !disk.isReadable($0.path) }
    while try inbox.next(on: disk, wait: { _ in }) != nil {}
    return inbox.left.filter(\.isForGood)
  }

  /// Keeps only some.
  mutating func keep(_ isMeant: (Candidate) -> Bool) { candidates.removeAll { !isMeant($0) } }

  /// The next file that can be read now; nil after the last one. Those that cannot be read stay, each with its reason.
  mutating func next(on disk: Disk, wait: (Double) -> Void) throws -> (candidate: Candidate, file: OpenFile)? {
    while passed < candidates.count {
      let candidate = candidates[passed]
      passed += 1
      if let file = try open(candidate, on: disk, wait: wait) { return (candidate, file) }
    }
    return nil
  }

  /// Opens a file that no other process is writing. A read lease shows that; without leases, size and time must be the
  /// same at a second look. nil for a file that stays.
  mutating func open(_ candidate: Candidate, on disk: Disk, wait: (Double) -> Void) throws -> OpenFile? {
    let file: OpenFile
    do throws(DiskError) {
      file = try disk.open(candidate.path)
    } catch {
      try leave(candidate, error)
      return nil
    }
    if candidate.isPlainText {
      var head = Writer(capacity: PlainTextFile.most)
      _ = try file.read(into: &head, most: PlainTextFile.most, at: 0)
      if head.count > 0, !PlainTextFile.isTaken(head) {
        left.append(LeftFile(path: candidate.path, reason: .noTable))
        return nil
      }
    }
    switch file.writers {
    case .none: return file
    case .some: break
    case .unknown:
      // One pause is enough for all: each had its first look before.
      if !hasWaited { wait(1) }
      hasWaited = true
      if disk.status(candidate.path) == candidate.status { return file }
    }
    left.append(LeftFile(path: candidate.path, reason: .beingWritten))
    return nil
  }

  /// A file that cannot be opened stays; one that has gone meanwhile needs no report.
  mutating func leave(_ candidate: Candidate, _ error: DiskError) throws(DiskError) {
    switch error.errno {
    case Platform.notFound: return
    case Platform.noPermission, Platform.notPermitted:
      left.append(LeftFile(path: candidate.path, reason: .noPermission))
    case Platform.isLink: left.append(LeftFile(path: candidate.path, reason: .link))
    default: throw error
    }
  }
}

/// A file of the inbox that a run did not take in.
public struct LeftFile: Sendable, Equatable {
  /// Why.
  public enum Reason: String, Sendable {
    case ending = "its name ends in none of .csv, .tsv, .txt, .xlsx, .xml, .json, .jsonl, .ndjson"
    case photo = "photos stay with the lists that name them"
    case noResult = "its name does not end in .json or .jsonl, as result files do"
    case noTable = "it is a text without a header line of columns; a table may end in .csv or .tsv"
    case otherWorkbook = "it is a workbook of another kind; save it as .xlsx, or as CSV UTF-8"
    case document = "it is a document; put its table into a sheet, and save that as .xlsx, or as CSV UTF-8"
    case name = "its name is not UTF-8; rename it"
    case folder = "it is a folder; files are taken from the inbox itself"
    case link = "it is a symbolic link, which is never opened"
    case device = "it is not an ordinary file, and is never opened"
    case beingWritten = "another program is still writing it; the next run takes it"
    case changed = "it changed while it was read; the next run takes it"
    case noPermission = "this user may not read it"
  }

  /// Relative to the workspace.
  public let path: String
  /// Why it was left.
  public let reason: Reason

  /// One line for people.
  public var oneLine: String { Problem.printable("\(path): left in the inbox: \(reason.rawValue)") }

  /// What a person should do with it; nil if it needs nobody, as photos and folders, or if it passes.
  var todo: String? {
    switch reason {
    case .otherWorkbook: "save it as .xlsx, or as CSV UTF-8, and remove it from inbox/"
    case .document:
      "put its table into a sheet, save that as .xlsx, or as CSV UTF-8, and remove the document from inbox/"
    case .ending: "if it is a list, give it the ending of its kind, such as .csv; if not, remove it from inbox/"
    case .noTable: "give it a header line of columns, or remove it from inbox/"
    case .name: "rename it"
    case .link: "put the file itself there"
    case .noPermission: "give this user the right to read it"
    case .photo, .noResult, .folder, .device, .beingWritten, .changed: nil
    }
  }

  /// Whether it stays until a person does something; then a run reports it only once.
  var isForGood: Bool {
    switch reason {
    case .beingWritten, .changed: false
    default: true
    }
  }

  /// Lines for people: one for each file, and one for all photos of a folder.
  public static func lines(_ files: [LeftFile]) -> [String] {
    let photos = files.filter { $0.reason == .photo }
    let others = files.filter { $0.reason != .photo }.map(\.oneLine)
    guard let first = photos.first else { return others }
    if photos.count == 1 { return others + [first.oneLine] }
    return others + [Problem.printable("inbox/: \(photos.count) \(Reason.photo.rawValue)")]
  }
}
