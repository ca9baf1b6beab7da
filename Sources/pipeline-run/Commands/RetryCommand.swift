import Pipeline

/// `retry`: new tasks for those that were given up.
struct RetryCommand: Command {
  let name = "retry"
  let summary = "try again what was given up"
  let usage = "ID… or --all"
  let options = [Option.all]
  let details = """
    The listing is made anew, with today's settings and tables. What is on Vinted is looked up first if nobody knows.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let changes = Changes(try invocation.workspace())
    let ids = invocation.has(.all) ? try changes.failed() : try invocation.productIDs()
    if ids.isEmpty, !invocation.has(.all) {
      throw RunError.usage(message: "which product?", hint: "write pipeline-run retry ID, or --all")
    }
    if ids.isEmpty, !invocation.isQuiet { Terminal.say("nothing was given up") }
    return try ChangeOutcomes.show(try changes.retry(ids), invocation)
  }
}
