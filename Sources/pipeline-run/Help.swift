/// The help text: of the program, or of one command.
enum Help {
  static func text(for invocation: Invocation) -> String {
    let name = invocation.command == "help" ? invocation.words.first : invocation.isExplicit ? invocation.command : nil
    if let name, let command = Commands.named(name), name != "help" { return text(of: command) }
    return program
  }

  private static var program: String {
    let commands = Commands.all.map { row("  \($0.name)", $0.summary) }.joined()
    return """
      pipeline-run prepares listings for Vinted from product files, and keeps the store of what the plugin did.

      pipeline-run [COMMAND] [ARGUMENTS] [OPTIONS]       without a command: run

      \(commands)
      `pipeline-run help COMMAND` says more of a command, `help fields` which fields a product can have, `help problems`
      which problems there are, and `help problems CODE` what one means and what to do.

      Options of every command:
      \(rows(Option.everywhere))
      Exit status: 0 done; 2 done, and something was refused; 3 something needs a person; 64 wrong usage; 65 a preview
      found something not ready; 74 the disk failed; 75 another run works in the workspace; 78 wrong settings.

      """
  }

  private static func text(of command: any Command) -> String {
    let usage = command.usage.isEmpty ? "" : " \(command.usage)"
    let own = command.options.isEmpty ? "" : "Options:\n\(rows(command.options))\n"
    let details = command.details.isEmpty ? "" : "\(command.details)\n\n"
    return """
      pipeline-run \(command.name)\(usage) [OPTIONS]

      \(command.summary)

      \(details)\(own)Options of every command:
      \(rows(Option.everywhere))
      """
  }

  private static func rows(_ options: [Option]) -> String {
    options.map { row("  --\($0.name)\($0.value.map { " \($0)" } ?? "")", $0.help) }.joined()
  }

  private static func row(_ name: String, _ help: String) -> String {
    "\(name)\(String(repeating: " ", count: max(1, 24 - name.count)))\(help)\n"
  }
}
