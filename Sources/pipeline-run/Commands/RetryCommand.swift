import Pipeline

/// `retry`: new tasks for those that have failed or timed out.
struct RetryCommand: Command {
  let name = "retry"
  let summary = "try again what has failed or timed out"
  let usage = "ID… or --all"
  let options = [Option.all]
  let details = """
    A task that timed out while a plugin had it may have listed the item: look on Vinted before you try it again.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let changes = Changes(try invocation.workspace())
    let ids = invocation.has(.all) ? try changes.failed() : try invocation.productIDs()
    if ids.isEmpty, !invocation.has(.all) {
      throw RunError.usage(message: "which product?", hint: "write pipeline-run retry ID, or --all")
    }
    if ids.isEmpty, !invocation.isQuiet { Terminal.say("nothing has failed") }
    return try ChangeOutcomes.show(try changes.retry(ids), invocation)
  }
}
