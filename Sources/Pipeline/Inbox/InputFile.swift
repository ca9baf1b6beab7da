/// One input file while a run takes it in: what was accepted, what was refused and goes back in the file's own format,
/// and finally where the file goes.
final class InputFile {
  let candidate: Inbox.Candidate
  /// How its columns become our fields, if they differ.
  let columns: ColumnMapping?
  private let ledger: Ledger
  /// How far a run that was interrupted has taken it.
  let resumed: CommitPoint.Progress?
  private(set) var taken = 0
  private(set) var rejected = 0
  /// A result in it contained a secret: the file itself must not be kept.
  private var hasSecrets = false
  private(set) var isWholeRefused = false
  private var isEmpty = false
  /// Whether no item came of it: it has nothing, or only a header.
  var hasNoItems: Bool { isEmpty || (taken == 0 && rejected == 0) }
  /// It is a complete list that ends within a line: its last row may be cut.
  var mayBeCut = false
  /// Refused items and their problems that are not in their hidden files yet.
  private var items: ItemWriter
  private var problems = Writer(capacity: 4096)
  private var hidden: String?
  private var written = (items: 0, problems: 0)

  init(
    _ candidate: Inbox.Candidate, columns: ColumnMapping? = nil, ledger: Ledger,
    resuming progress: CommitPoint.Progress? = nil
  ) {
    self.candidate = candidate
    self.columns = columns
    self.ledger = ledger
    resumed = progress
    items = ItemWriter(format: candidate.format, isFirst: progress?.rejected ?? 0 == 0)
    guard let progress else { return }
    taken = progress.taken
    rejected = progress.rejected
    hasSecrets = progress.secrets
    hidden = progress.hidden.isEmpty ? nil : progress.hidden
    written = (progress.items, progress.problems)
  }

  /// Where refused items go, with their problems beside them; known at the end.
  private(set) var returned: String?

  /// Nothing in it was accepted, so the file itself goes to rejected/.
  var goesBackWhole: Bool { isWholeRefused || (taken == 0 && rejected > 0) }

  /// The header for the refused records of a CSV file.
  func noteHeader(of source: CSVSource) {
    items.header = source.headerLine
    items.encoding = source.encoding
  }

  func accept() { taken += 1 }

  /// The item contained a secret; from here on the file is known to contain some.
  func noteSecret() { hasSecrets = true }

  /// Refuses an item: it goes back as it was written, or without its secrets.
  func reject(_ item: Item, _ findings: Findings, clean: Text? = nil) {
    rejected += 1
    items.add(item, clean: clean)
    write(findings)
  }

  /// Refuses the whole file: it is moved as it is.
  func rejectWhole(_ findings: Findings) {
    isWholeRefused = true
    isEmpty = findings.problems.contains { $0.code == .emptyFile }
    rejected += 1
    write(findings)
  }

  private func write(_ findings: Findings) {
    ledger.log(findings)
    for problem in findings.problems {
      problems.write(problems.count + written.problems == 0 ? "[\n" : ",\n")
      problem.write(to: &problems, withFile: true, sku: findings.sku)
    }
  }

  /// How far the run has taken it, for the commit of a batch within it.
  func progress(offset: Int, line: Int) throws -> CommitPoint.Progress {
    try flush()
    return CommitPoint.Progress(
      file: candidate.path, inode: candidate.status.inode, size: candidate.status.size,
      modified: candidate.status.modified, offset: offset, line: line, taken: taken, rejected: rejected,
      hidden: hidden ?? "", items: written.items, problems: written.problems, secrets: hasSecrets)
  }

  /// Writes what was refused since the last time into the hidden files.
  private func flush() throws {
    guard problems.count > 0 || items.bytes.count > 0, !ledger.isDryRun else { return }
    if hidden == nil {
      try ledger.disk.makeFolder(Layout.rejected)
      hidden = "\(Layout.rejected)/" + ledger.hiddenName()
    }
    guard let hidden else { return }
    try ledger.disk.openForWriting(CommitPoint.Progress.items(hidden)).write(items.bytes.text, at: written.items)
    try ledger.disk.openForWriting(CommitPoint.Progress.problems(hidden)).write(problems.text, at: written.problems)
    written.items += items.bytes.count
    written.problems += problems.count
    items.clear()
    problems.clear()
    ledger.noteFile()
  }

  /// The file has been read to its end: notes in this batch where it goes. False if it has changed meanwhile, and so
  /// stays.
  func finish() throws -> Bool {
    let name = FreeName.shortened(candidate.name)
    let back = "\(Layout.rejected)/\(name)" + (goesBackWhole ? "" : candidate.format.endingOfReturned)
    // The returned file and its problems get the same number.
    let number =
      rejected == 0 ? 1 : FreeName.number(of: [back, back + Layout.problems], isTaken: ledger.isTaken)
    if rejected > 0 { returned = FreeName.numbered(back, number) }
    if ledger.isDryRun { return true }
    if rejected > 0 {
      items.end()
      // Severities may be set so low that an item has no message.
      problems.write(problems.count + written.problems == 0 ? "[]\n" : "\n]\n")
      try flush()
    }
    let archive = "\(Layout.archive)/\(ledger.now.day)/\(name)"
    if let hidden {
      let items = CommitPoint.Progress.items(hidden)
      if goesBackWhole {
        ledger.remove(CommitPoint.Move(from: items, to: "", inode: nil))
      } else {
        ledger.move(CommitPoint.Move(from: items, to: FreeName.numbered(back, number), inode: nil))
      }
      let problems = FreeName.numbered(back + Layout.problems, number)
      ledger.move(CommitPoint.Move(from: CommitPoint.Progress.problems(hidden), to: problems, inode: nil))
    }
    let place = goesBackWhole ? FreeName.numbered(back, number) : archive
    if hasSecrets {
      try replaceByCleanCopy(as: place)
    } else {
      ledger.move(original(to: place))
    }
    return ledger.disk.status(candidate.path).map { original(to: "").isMeant($0) } ?? true
  }

  private func original(to path: String) -> CommitPoint.Move {
    CommitPoint.Move(
      from: candidate.path, to: path, inode: candidate.status.inode, size: candidate.status.size,
      modified: candidate.status.modified)
  }

  /// The archive gets a copy without secrets, and the file itself is removed.
  private func replaceByCleanCopy(as path: String) throws {
    let source = try candidate.format.source(of: ledger.disk.open(candidate.path), named: candidate.path)
    let copy = try Secrets.cleanCopy(of: source, isList: candidate.format == .json)
    try ledger.disk.makeFolder(Layout.archive)
    let name = "\(Layout.archive)/" + ledger.hiddenName()
    try ledger.disk.create(name, copy.text)
    ledger.noteFile()
    ledger.move(CommitPoint.Move(from: name, to: path, inode: nil))
    ledger.remove(original(to: ""))
  }
}
