// `completions`: prints what a shell needs to complete commands, options, values and names.

import Pipeline

struct CompletionsCommand: Command {
  let name = "completions"
  let summary = "print completions for bash, zsh or fish"
  let usage = "SHELL"
  let words = Option.Values.choices(["bash", "zsh", "fish"])

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 1)
    guard let text = invocation.words.first.flatMap(Completions.text) else {
      throw RunError.usage(
        message: invocation.words.first.map { "there are no completions for \($0)" } ?? "completions of which shell?",
        hint: "write bash, zsh or fish")
    }
    try Terminal.write(text)
    return .done
  }
}
