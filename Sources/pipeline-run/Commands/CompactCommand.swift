// `compact`: rewrites the store so that each product has one line.

import Pipeline

struct CompactCommand: Command {
  let name = "compact"
  let summary = "rewrite the store so that every product has one line"
  let details = """
    The store only grows: every change of a product adds a line. A run costs the same however long it is; compact gives
    the disk its space back. It is as safe as a run, and does not wait for another run.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let outcome = try Compaction(invocation.workspace()).perform()
    let (lines, bytes) = (outcome.lines, outcome.bytes)
    if invocation.has(.json) {
      try Terminal.write(
        "{\"lines_before\": \(lines.before), \"lines_after\": \(lines.after), "
          + "\"bytes_before\": \(bytes.before), \"bytes_after\": \(bytes.after)}\n")
    } else if !invocation.isQuiet {
      let word = lines.before == 1 ? "line" : "lines"
      try Terminal.write(
        "\(lines.before) \(word) became \(lines.after), \(bytes.before) bytes became \(bytes.after)\n")
    }
    return .done
  }
}
