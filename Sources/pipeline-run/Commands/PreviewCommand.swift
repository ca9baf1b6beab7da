// `preview`: shows what would be listed, and every problem.

import Pipeline

struct PreviewCommand: Command {
  let name = "preview"
  let words = Option.Values.files
  let summary = "show what would be listed, and every problem; changes nothing"
  let usage = "[FILE… or -]"
  let options = [Option.jsonl, .html, .nameAs, .firstLine, .cores]
  let details = """
    Without a file: what waits in the inbox. With -: JSON lines from standard input, as a filter in constant memory; no
    workspace is needed, but if one is named, its settings and tables are used. With --html: one page with every listing
    as a buyer would see it; open it in a browser. With --as and --first-line, a part of a file that comes in by - gives
    the same lines as the whole file.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let part = try PreviewCommand.part(invocation)
    let cores = try PreviewCommand.cores(invocation)
    let folder = try Workspace.disk(of: invocation.folder)
    // In another folder than the shop's own nothing waits, and a seller would take the list for lost.
    if invocation.words.isEmpty { try Workspace.check(folder) }
    let settings = try Workspace.settings(on: folder)
    let (tables, problems) = try Workspace.tables(on: folder, settings)
    if !invocation.isQuiet {
      for problem in problems where settings.severities[problem.code] != .off { Terminal.say(problem.oneLine) }
    }
    if let path = invocation.value(.html) {
      return try PreviewPageReport(path: path, invocation, folder).make(part, settings: settings, tables: tables)
    }
    let store = settings.hasCompleteLists ? try StoreReader(folder) : nil
    let isJSON = invocation.has(.jsonl) || invocation.has(.json)
    let preview = Preview(
      settings: settings, tables: tables, cores: cores, photosOf: folder.isWorkspace ? folder : nil, store: store,
      linesAlone: isJSON)
    let show: Preview.Show = isJSON ? { $0.write(to: &$1) } : { PreviewText.write($0, in: invocation.folder, to: &$1) }
    var counts = Preview.Counts()
    // JSON lines one by one, or all of them as one list.
    let isList = invocation.has(.json) && !invocation.has(.jsonl)
    var written = 0
    let output: (Text) throws -> Void = { lines in
      guard isJSON else { return try Terminal.show(lines) }
      guard isList else { return try Terminal.write(lines) }
      let items = String(lines).dropLast().replacing("\n", with: ",\n")
      if items.isEmpty { return }
      try Terminal.write((written > 0 ? ",\n" : "") + items)
      written += 1
    }
    if isList { try Terminal.write("[") }
    if invocation.words.isEmpty {
      counts = try preview.inbox(of: folder, show: show, output: output) {
        if !invocation.isQuiet { Terminal.say($0.oneLine) }
      }
    }
    for word in invocation.words {
      counts.add(
        word == "-"
          ? try preview.filter(descriptor: 0, part: part, show: show, output: output)
          : try preview.file(word, on: try Disk(folder: "."), show: show, output: output))
    }
    if isList { try Terminal.write("]\n") }
    if !isJSON, !invocation.isQuiet {
      try Terminal.show(PreviewText.refused(counts) + PreviewText.summary(of: counts) + "\n")
    }
    if !invocation.isQuiet {
      for line in PreviewText.gone(counts.gone) { Terminal.say(line.naming(workspace: invocation.folder)) }
    }
    return counts.isAllReady ? .done : .notReady
  }

  /// The file whose lines standard input holds, and the number of the first of them.
  private static func part(_ invocation: Invocation) throws -> Preview.Part {
    var part = Preview.Part()
    for option in [Option.nameAs, .firstLine] where invocation.has(option) && invocation.words != ["-"] {
      throw RunError.usage(
        message: "--\(option.name) is for lines that come from standard input", hint: "write preview - --\(option.name)"
      )
    }
    if let name = invocation.value(.nameAs) {
      if name.isEmpty { throw RunError.usage(message: "--as has no name", hint: "write what the file is called") }
      part.file = name
    }
    if let line = try invocation.number(.firstLine) {
      guard (1...maximumLine).contains(line) else {
        throw RunError.usage(message: "--first-line \(line) is not possible", hint: "lines are counted from 1")
      }
      part.firstLine = line
    }
    return part
  }

  /// No file has more lines, and a count from here does not overflow.
  private static let maximumLine = 1_000_000_000_000_000

  private static func cores(_ invocation: Invocation) throws -> Int? {
    guard let cores = try invocation.number(.cores) else { return nil }
    guard (1...1024).contains(cores) else {
      throw RunError.usage(message: "--cores \(cores) is not possible", hint: "write a number from 1 to 1024")
    }
    return cores
  }
}

/// A previewed item for people: the listing in a line, its problems below it.
enum PreviewText {
  /// The products that a complete list does not have any more; no line if it has all.
  static func gone(_ gone: GoneProducts) -> [String] {
    let count = gone.takenDown + gone.heldBack
    if count == 0 { return [] }
    let what =
      gone.heldBack > 0
      ? "\(count) products are not in the list any more; a run keeps them until `pipeline-run run --accept-gone`"
      : "\(Counted(count, "product is", "products are")) not in the list any more, and would be taken down"
    let more = count > gone.named.count ? ["  and \(count - gone.named.count) more"] : []
    return ["\(what):"] + gone.named.map { "  \($0)" } + more
  }

  /// `1 of 3 ready, 1 can be sent but Vinted will refuse it, 1 refused, 0 warnings`
  static func summary(of counts: Preview.Counts) -> String {
    "\(counts.ready - counts.unaccepted) of \(counts.read) ready\(others(in: counts)), "
      + Counted(counts.warnings, "warning").description
  }

  /// A preview with more items and warnings does not fit on a screen.
  private static let screen = 20

  /// What was refused, once more at the end of a long preview: there it is seen at once.
  static func refused(_ counts: Preview.Counts) -> String {
    guard counts.refused > 0, counts.refused < counts.read, counts.read + counts.warnings > screen else { return "" }
    let more = counts.refused - counts.firstRefused.count
    return "\n\(Terminal.colored("refused", .red))\n"
      + counts.firstRefused.map { "  \($0.oneLine)\n" }.joined()
      + (more > 0 ? "  … and \(more) more\n" : "") + "\n"
  }

  /// The counts of items that are not ready, by reason: each part begins with a comma.
  static func others(in counts: Preview.Counts) -> String {
    var parts: [String] = []
    if counts.unaccepted > 0 {
      parts.append(
        "\(counts.unaccepted) can be sent but Vinted will refuse \(counts.unaccepted == 1 ? "it" : "them")")
    }
    if counts.skipped > 0 { parts.append("\(counts.skipped) left out") }
    if counts.refused > 0 { parts.append("\(counts.refused) refused") }
    return parts.map { ", \($0)" }.joined()
  }

  static func write(_ item: PreviewItem, in workspace: String, to writer: inout Writer) {
    var text = "\(Problem.printable(item.file)):\(item.line)  "
    if let title = item.title.map(Problem.printable), let price = item.price {
      let state =
        item.isUnaccepted ? Terminal.colored("Vinted will refuse", .yellow) : Terminal.colored("ready", .green)
      text += "\(state)  \(price)  \(title)  (\(title.utf16.count) characters)\n"
    } else if item.isSkipped {
      text += "\(Terminal.colored("left out", .dim))\n"
    } else if item.isRemoval {
      text += "\(Terminal.colored("delete", .yellow))\n"
    } else {
      text += "\(Terminal.colored("refused", .red))\n"
    }
    // Errors first: they are what must be fixed.
    let errors = item.problems.filter { $0.severity == .error }
    for problem in errors + item.problems.filter({ $0.severity != .error }) {
      let color: Terminal.Color =
        switch problem.severity {
        case .error: .red
        case .warning: .yellow
        default: .dim
        }
      let place = item.isSingleLine ? "" : "line \(problem.line): "
      text +=
        "  \(Terminal.colored(problem.severity.rawValue, color))  \(place)\(Problem.printable(problem.text).naming(workspace: workspace))\n"
    }
    writer.write(string: text)
  }
}
