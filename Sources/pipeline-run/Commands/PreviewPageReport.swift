// `preview --html FILE`: makes the page and says in a line what is on it.

import Pipeline

struct PreviewPageReport {
  let path: String
  let invocation: Invocation
  let folder: Disk

  init(path: String, _ invocation: Invocation, _ folder: Disk) {
    self.path = path
    self.invocation = invocation
    self.folder = folder
  }

  func make(_ part: Preview.Part, settings: Settings, tables: Tables) throws -> ExitStatus {
    if invocation.has(.jsonl) {
      throw RunError.usage(message: "--html and --jsonl exclude each other", hint: "run preview once for each")
    }
    if invocation.has(.cores) {
      throw RunError.usage(message: "--html and --cores exclude each other", hint: "a page is made on one core")
    }
    let here = try Disk(folder: ".")
    let page = try PreviewPage(path, on: here, of: folder, settings: settings, tables: tables)
    // The page needs the items in their order, so one core makes it.
    let preview = Preview(settings: settings, tables: tables, cores: 1, photosOf: folder.isWorkspace ? folder : nil)
    let show: Preview.Show = { item, _ in page.add(item) }
    let output: (Text) throws -> Void = { _ in try page.flush() }
    var counts = Preview.Counts()
    if invocation.words.isEmpty {
      counts = try preview.inbox(of: folder, show: show, output: output) {
        page.add($0)
        if !invocation.isQuiet { Terminal.say($0.oneLine) }
      }
    }
    for word in invocation.words {
      counts.add(
        word == "-"
          ? try preview.filter(descriptor: 0, part: part, show: show, output: output)
          : try preview.file(word, on: here, show: show, output: output))
    }
    try page.finish()
    try report(counts)
    return counts.isAllReady ? .done : .notReady
  }

  private func report(_ counts: Preview.Counts) throws {
    if invocation.has(.json) {
      var writer = Writer()
      writer.write(string: "{\"page\": ")
      writer.write(json: path)
      writer.write(
        string: ", \"read\": \(counts.read), \"ready\": \(counts.ready - counts.unaccepted), "
          + "\"unaccepted\": \(counts.unaccepted), \"skipped\": \(counts.skipped), "
          + "\"warnings\": \(counts.warnings)}\n")
      return try Terminal.write(writer.text)
    }
    if !invocation.isQuiet { try Terminal.show("\(PreviewText.summary(of: counts))\nThe page is \(path)\n") }
  }
}
