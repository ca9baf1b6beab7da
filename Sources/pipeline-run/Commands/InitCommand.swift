// `init`: makes a new workspace.

import Pipeline

struct InitCommand: Command {
  let name = "init"
  let summary = "make a workspace: its folders and a settings file; what is there stays"
  let words = Option.Values.folders
  let usage = "DIR"

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 1)
    guard let folder = invocation.words.first ?? invocation.value(.workspace) else {
      throw RunError.usage(message: "init needs a folder", hint: "write pipeline-run init DIR; this folder is .")
    }
    try Workspace.make(in: folder)
    if invocation.has(.json) {
      var writer = Writer()
      writer.write("{\"workspace\": ")
      writer.write(json: folder)
      writer.write("}\n")
      try Terminal.write(writer.text)
    } else if !invocation.isQuiet {
      try Terminal.show(
        "\(folder) is a workspace: drop product files into \(folder)/inbox and run pipeline-run there\n")
    }
    return .done
  }
}
