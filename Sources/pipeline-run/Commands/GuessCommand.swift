// `guess`: proposes how to read another program's file.

import Pipeline

struct GuessCommand: Command {
  let name = "guess"
  let summary = "propose how to read another program's file, and show what would come of it"
  let words = Option.Values.files
  let usage = "FILE"
  let options = [Option.set, Option.save]
  let details = """
    Prints the settings to standard output, ready for pipeline.json, and to standard error the source of each field and
    what would come of the file. With --save the settings are written into the workspace's pipeline.json.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    guard let file = invocation.words.first, invocation.words.count == 1 else {
      throw RunError.usage(message: "guess takes one file", hint: "type `pipeline-run guess shop.csv`")
    }
    let folder = try Workspace.disk(of: invocation.folder)
    let settings = try Workspace.settings(on: folder, blankIsNone: true)
    let (tables, _) = try Workspace.tables(on: folder, settings)
    let here = try Disk(folder: ".")
    let guess = try ColumnGuess(
      file: file, on: here, settings: settings, tables: tables, constants: try constants(invocation))
    if invocation.has(.save) {
      let saved = try Workspace.save(guess, on: folder, besides: guess.others(beside: file, on: here))
      if !invocation.isQuiet {
        Terminal.say("saved in pipeline.json, for files called \(saved.files)")
        for change in saved.changes { Terminal.say("  changed there: \(change)") }
      }
    } else {
      try Terminal.write(guess.settingsFile)
    }
    if invocation.isQuiet { return .done }
    explain(guess)
    try preview(
      file, on: here, try guess.settings(over: settings), tables, photosOf: folder.isWorkspace ? folder : nil)
    return .done
  }

  private func constants(_ invocation: Invocation) throws -> [(field: String, value: String)] {
    try invocation.values(of: .set).map { text in
      guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
        throw RunError.usage(message: "--set \(text) has no =", hint: "write --set price=10.00")
      }
      return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
  }

  private func explain(_ guess: ColumnGuess) {
    let width = guess.lines.map(\.field.count).max() ?? 0
    for (field, source) in guess.lines {
      Terminal.say("  \(field)\(String(repeating: " ", count: width - field.count))  \(source)")
    }
    if let grouping = guess.grouping { Terminal.say("  \(grouping)") }
    if !guess.unused.isEmpty { Terminal.say("  not used: \(GuessCommand.cut(guess.unused))") }
    for note in guess.notes { Terminal.say(note) }
    for reason in guess.reasons { Terminal.say("  why \(reason)") }
  }

  /// A shop's export may have a hundred columns; a line holds some of them.
  private static func cut(_ names: [String]) -> String {
    var text = names[0]
    for (index, name) in names.enumerated().dropFirst() {
      guard text.count + name.count < 150 else { return "\(text) and \(names.count - index) more" }
      text += ", \(name)"
    }
    return text
  }

  /// What would come of the file: how many products, and the most frequent problems with an example each.
  /// It looks for the photos as a preview does: in the workspace.
  private func preview(
    _ file: String, on disk: Disk, _ settings: Settings, _ tables: Tables, photosOf workspace: Disk?
  ) throws {
    var examples: [ProblemCode: String] = [:]
    let (counts, isWhole) = try Preview(
      settings: settings, tables: tables, cores: 1, photosOf: workspace
    ).sample(
      of: file, on: disk,
      show: { item, _ in
        for problem in item.problems where examples[problem.code] == nil { examples[problem.code] = problem.oneLine }
      }, output: { _ in })
    let photos = workspace == nil ? "; photos were not looked for: `pipeline-run preview` does, in a workspace" : ""
    Terminal.say(GuessCommand.summary(of: counts, isWhole: isWhole) + photos)
    for (code, count) in counts.byCode.sorted(by: { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }) {
      Terminal.say("  \(count) × \(code.rawValue), as \(examples[code] ?? "")")
    }
  }

  /// `1 of 3 products would be ready, 1 can be sent but Vinted will refuse it, 1 refused`
  private static func summary(of counts: Preview.Counts, isWhole: Bool) -> String {
    let products = isWhole ? "products" : "products that were looked at, from all over the file,"
    return "\(counts.ready - counts.unaccepted) of \(counts.read) \(products) would be ready"
      + PreviewText.others(in: counts)
  }
}
