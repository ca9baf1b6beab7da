// `man`: prints the manual page, in the form that `man` reads.

import Pipeline

struct ManCommand: Command {
  let name = "man"
  let summary = "print the manual page"
  let details = "To look at it: pipeline-run man | man -l -"

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    try Terminal.write(ManualPage.text)
    return .done
  }
}

/// The manual page, made from the commands themselves.
enum ManualPage {
  static var text: String {
    let commands = Commands.all.map { command in
      let usage = command.usage.isEmpty ? "" : " \\fI\(escaped(command.usage))\\fR"
      let details = command.details.isEmpty ? "" : ".IP\n\(lines(command.details))\n"
      return ".TP\n\\fB\(escaped(command.name))\\fR\(usage)\n\(lines(command.summary))\n\(details)"
        + command.options.map { ".RS\n\(paragraph(of: $0)).RE\n" }.joined()
    }.joined()
    return """
      .TH PIPELINE-RUN 1 "" "pipeline-run \(Version.text)" "User Commands"
      .SH NAME
      pipeline-run \\- prepare Vinted listings from product files
      .SH SYNOPSIS
      .B pipeline-run
      [\\fICOMMAND\\fR] [\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]
      .SH DESCRIPTION
      Reads what a seller drops into the inbox of a workspace, checks it, maps it to Vinted's ids, writes title, description
      and price, and puts one task file per product into the outbox. A browser plugin takes the tasks and drops its results
      back, which the next run takes in. Without a command it is \\fBrun\\fR.
      .SH COMMANDS
      \(commands).SH OPTIONS OF EVERY COMMAND
      \(Option.everywhere.map(paragraph).joined()).SH EXIT STATUS
      \(statuses).SH FILES
      \(files).SH EXAMPLES
      .nf
      pipeline-run init /srv/shop
      pipeline-run preview \\-\\-workspace /srv/shop
      */5 * * * *  pipeline-run \\-\\-workspace /srv/shop > /dev/null
      .fi

      """
  }

  private static func paragraph(of option: Option) -> String {
    let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
    return ".TP\n\\fB\\-\\-\(escaped(option.name))\\fR\(value)\n\(lines(option.help))\n"
  }

  private static var statuses: String {
    [
      ("0", "done"), ("2", "done, and something was refused"),
      ("3", "status and health: something needs a person"), ("64", "wrong usage"),
      ("65", "a preview found something that is not ready"), ("74", "the disk failed"),
      ("75", "another run works in the workspace"), ("78", "wrong settings"),
      ("130, 143", "ended by Ctrl-C or SIGTERM; what had been taken is committed"),
    ].map { ".TP\n.B \($0.0)\n\($0.1)\n" }.joined()
  }

  private static var files: String {
    [
      ("pipeline.json, reference/", "settings, and mapping tables that overlay the built-in ones"),
      ("inbox/, inbox/results/", "product files and result files wait here"),
      ("outbox/", "task files for the plugin"), ("rejected/", "what was refused, with the reasons beside it"),
      ("archive/", "what was taken in, by day"), ("store/", "products, errors and runs, as JSON lines"),
    ].map { ".TP\n.I \($0.0)\n\($0.1)\n" }.joined()
  }

  /// Text in which no line begins with a dot or an apostrophe, which `man` would take for a request.
  private static func lines(_ text: String) -> String {
    escaped(text).split(separator: "\n").map { $0.first == "." || $0.first == "'" ? "\\&\($0)" : String($0) }
      .joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
