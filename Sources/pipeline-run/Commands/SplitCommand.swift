// `split`: splits a product file into one file for each shard.

import Pipeline

struct SplitCommand: Command {
  let name = "split"
  let words = Option.Values.files
  let summary = "split a product file into one file for each shard"
  let usage = "FILE"
  let options = [Option.shards, .shard, .into]
  let details = """
    A file for each shard that has products: catalogue.jsonl becomes catalogue.shard-0.jsonl and so on; --into names
    another place. With -: JSON lines from standard input, as a filter; each comes out with the number of its shard and
    a tab before it, or without them if --shard asks for one shard.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    guard let file = invocation.words.first, invocation.words.count == 1 else {
      throw RunError.usage(message: "split takes one file", hint: "type `pipeline-run split shop.jsonl --shards 4`")
    }
    if let count = try invocation.number(.shards), !(1...100_000).contains(count) {
      throw RunError.usage(message: "--shards \(count) is not possible", hint: "write a number from 1 to 100000")
    }
    guard let count = try invocation.number(.shards) else {
      throw RunError.usage(message: "split needs --shards", hint: "write how many there are, 1 to 100000")
    }
    let only = try invocation.number(.shard)
    if let only, only >= count {
      throw RunError.usage(message: "there is no shard \(only) of \(count)", hint: "write --shard 0 to \(count - 1)")
    }
    let folder = try Workspace.disk(of: invocation.folder)
    let settings = try Workspace.settings(on: folder)
    let (tables, _) = try Workspace.tables(on: folder, settings)
    let splitting = Splitting(among: count, settings: settings, tables: tables)
    let here = try Disk(folder: ".")
    let counts: Splitting.Counts
    if file == "-" || only != nil {
      if invocation.has(.into) {
        throw RunError.usage(message: "the items go to standard output", hint: "remove --into, or - and --shard")
      }
      let output = { (text: Text) in try Terminal.write(text) }
      counts =
        if let only, file != "-" { try splitting.file(file, on: here, only: only, output: output) } else {
          try splitting.filter(descriptor: 0, only: only, output: output)
        }
    } else {
      let files: [String?]
      (counts, files) = try splitting.file(file, on: here, into: invocation.value(.into))
      try invocation.has(.json) ? write(counts, files) : write(files, isQuiet: invocation.isQuiet)
    }
    if !invocation.isQuiet { Terminal.say(SplitCommand.summary(of: counts)) }
    return .done
  }

  /// `4 items: 1 0 2 1`
  static func summary(of counts: Splitting.Counts) -> String {
    let shards = counts.shards.map { "\($0)" }.joined(separator: " ")
    let unreadable =
      counts.unreadable == 0 ? "" : "; \(counts.unreadable) cannot be read as products, and a run will say why"
    return "\(Counted(counts.read, "item")): \(shards)\(unreadable)"
  }

  private func write(_ files: [String?], isQuiet: Bool) throws {
    if isQuiet { return }
    for file in files.compactMap(\.self) { try Terminal.show("\(file)\n") }
  }

  private func write(_ counts: Splitting.Counts, _ files: [String?]) throws {
    var writer = Writer()
    writer.write(string: "{\"read\": \(counts.read), \"unreadable\": \(counts.unreadable), \"shards\": [")
    for (shard, count) in counts.shards.enumerated() {
      writer.write(string: "\(shard == 0 ? "" : ",")\n{\"shard\": \(shard), \"items\": \(count), \"file\": ")
      if let file = files[shard] { writer.write(json: file) } else { writer.write("null") }
      writer.write("}")
    }
    writer.write("]}\n")
    try Terminal.write(writer.text)
  }
}
