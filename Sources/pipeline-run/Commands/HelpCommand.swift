// `help`: explains what a command takes, which fields a product can have, and what a problem means.

import Pipeline

struct HelpCommand: Command {
  let name = "help"
  let summary = "explain a command, the fields of a product, or a problem code"
  let usage = "[COMMAND], help fields [NAME], help problems [CODE]"
  var words: Option.Values { .choices(HelpTopic.allCases.map(\.rawValue) + Commands.all.map(\.name)) }
  var topics: [(word: String, names: [String])] { HelpTopic.allCases.map { ($0.rawValue, $0.names) } }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    if let topic = invocation.words.first.flatMap(HelpTopic.init) {
      try invocation.takeWords(atMost: 2)
      let name = invocation.words.dropFirst().first
      if invocation.has(.json) {
        try Terminal.write(topic.json(about: name))
      } else {
        try Terminal.write(topic.text(about: name))
      }
      return .done
    }
    try invocation.takeWords(atMost: 1)
    if let word = invocation.words.first, Commands.named(word) == nil {
      throw Invocation.unknown(command: word, besides: HelpTopic.allCases.map(\.rawValue))
    }
    try Terminal.write(Help.text(for: invocation))
    return .done
  }
}
