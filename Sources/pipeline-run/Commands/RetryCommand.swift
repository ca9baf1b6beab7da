// `retry`: makes new tasks for products that were given up.

import Pipeline

struct RetryCommand: Command {
  let name = "retry"
  let summary = "try again what was given up"
  let usage = "ID or SKU…, or --all"
  let words = Option.Values.products
  let options = [Option.all]
  let details = """
    The listing is made again, with today's settings and tables. If nobody knows what is on Vinted, that is looked up first.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let changes = Changes(try invocation.workspace())
    guard invocation.has(.all) else { return try ChangeOutcomes.make(invocation) { try changes.retry($0) } }
    guard invocation.words.isEmpty else {
      throw RunError.usage(
        message: "--all and \(invocation.words[0]) do not go together", hint: "write the ids, or --all for all of them")
    }
    let ids = try changes.failed()
    if ids.isEmpty, !invocation.isQuiet { Terminal.say("nothing was given up") }
    return try ChangeOutcomes.show(try changes.retry(ids), invocation)
  }
}
