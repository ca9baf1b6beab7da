// `reference`: shows what a browser has read of Vinted's tables, its age, and what is wanted; gives it to others.

import Pipeline

struct ReferenceCommand: Command {
  let name = "reference"
  let summary = "show what was read of Vinted's own tables; give it to all tenants"
  let options = [Option.tenantsToGive, .from]
  let details = """
    The extension reads Vinted's catalogues, colours, sizes, parcels and brands once a week, and after Vinted has
    refused an id. They are in reference/vinted/, overlay the built-in tables, and are overlaid by your own. With
    --tenants each workspace in a folder gets what any of them has read last, or what the one of --from has.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    if let folder = invocation.value(.tenantsToGive) { return try give(in: folder, invocation) }
    if invocation.has(.from) {
      throw RunError.usage(message: "--from needs --tenants", hint: "name the folder of the workspaces that get it")
    }
    let state = try ReferenceState(folder: invocation.folder)
    let wanted = try ReferenceWanted(folder: invocation.folder)
    if invocation.has(.json) {
      var writer = Writer()
      writer.write("{\"reference\": ")
      state.write(to: &writer)
      writer.write(", \"wanted\": ")
      wanted.write(to: &writer)
      writer.write("}\n")
      try Terminal.write(writer.text)
    } else {
      try Terminal.show(text(state, wanted))
    }
    for damage in state.damages where !invocation.isQuiet { Terminal.say(damage.oneLine) }
    return state.damages.isEmpty ? .done : .settings
  }

  private func text(_ state: ReferenceState, _ wanted: ReferenceWanted) -> String {
    var text = state.market.map { "of \($0)\n" } ?? "nothing was read yet: open the browser with the extension\n"
    for table in state.tables where table.rows > 0 {
      let name = table.name + String(repeating: " ", count: 10 - table.name.count)
      let age = table.readAt.map { "  \(ReferenceState.age($0, .now)), read \($0.text)" } ?? ""
      text += "  \(name)  \(table.rows)\(age)\n"
    }
    text += "wanted: \(wanted.words)\n"
    if let problem = state.problem { text += "not taken at \(problem.at.text): \(problem.message)\n" }
    return text
  }

  private func give(in folder: String, _ invocation: Invocation) throws -> ExitStatus {
    guard !invocation.has(.workspace) else {
      throw RunError.usage(
        message: "--tenants and --workspace do not go together", hint: "name the workspace with --from")
    }
    let tenants = try Tenants(in: folder)
    let outcomes = try SharedReference(tenants: tenants, from: invocation.value(.from)).share()
    for outcome in outcomes {
      if let failure = outcome.failure {
        for line in RunError.lines(failure) {
          Terminal.say("pipeline-run: \(outcome.name): \(line.naming(workspace: tenants.path(of: outcome.name)))")
        }
      } else if !invocation.isQuiet, !invocation.has(.json) {
        let words =
          outcome.market.map { "\(outcome.hasChanged ? "has now" : "had already") what is known of \($0)" }
          ?? "nothing is known for its language and market"
        try Terminal.show("\(outcome.name)  \(words)\n")
      }
    }
    if invocation.has(.json) { try Terminal.write(json(outcomes)) }
    guard let failure = outcomes.compactMap(\.failure).first else { return .done }
    return ExitStatus(failure)
  }

  private func json(_ outcomes: [SharedReference.Outcome]) -> String {
    var writer = Writer()
    writer.write("{\"tenants\": [")
    for (index, outcome) in outcomes.enumerated() {
      writer.write(index == 0 ? "\n" : ",\n")
      writer.write("{\"tenant\": ")
      writer.write(json: outcome.name)
      writer.write(", \"market\": ")
      if let market = outcome.market { writer.write(json: market) } else { writer.write("null") }
      writer.write(outcome.hasChanged ? ", \"changed\": true" : ", \"changed\": false")
      writer.write(", \"error\": ")
      if let failure = outcome.failure {
        writer.write(json: RunError.lines(failure).joined(separator: "\n"))
      } else {
        writer.write("null")
      }
      writer.write("}")
    }
    writer.write("\n]}\n")
    return String(writer.text)
  }
}
