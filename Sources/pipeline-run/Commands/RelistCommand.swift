// `relist`: lists again what was sold or taken down.

import Pipeline

struct RelistCommand: Command {
  let name = "relist"
  let summary = "list again what was sold or taken down"
  let usage = "ID or SKU…"
  let words = Option.Values.products
  let details = """
    A product that was sold, or taken down by hand, is not listed again because an export still has it. This does it on
    purpose, with the product as it came last.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try ChangeOutcomes.make(invocation) { try Changes(invocation.workspace()).relist($0) }
  }
}
