// `platforms`: lists the marketplaces that tasks can be made for.

import Pipeline

struct PlatformsCommand: Command {
  let name = "platforms"
  let summary = "list the marketplaces that tasks can be made for"

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    if invocation.has(.json) {
      var writer = Writer()
      Platforms.write(to: &writer)
      try Terminal.write(writer.text)
    } else {
      for name in Platforms.names { try Terminal.write("\(name): \(Platforms.operations.joined(separator: ", "))\n") }
    }
    return .done
  }
}
