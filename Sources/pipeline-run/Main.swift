/// The program: it reads the arguments, runs a command, and returns an exit status. The commands are in Commands/.
import Pipeline

@main
enum Main {
  static func main() {
    guard Platform.openClosedStreams() else {
      Terminal.say("pipeline-run: cannot open /dev/null for a closed stream; redirect it to another file")
      ExitStatus.diskFailed.exit()
    }
    // A file that grows over the limit is then an error that names the file; otherwise SIGXFSZ would end the program.
    Platform.ignoreFileSizeSignal()
    let status = run(Array(CommandLine.arguments.dropFirst()))
    if status != .done { status.exit() }
  }

  private static func run(_ words: [String]) -> ExitStatus {
    var folder = "."
    do {
      let invocation = try Invocation(words)
      folder = invocation.folder
      if invocation.has(.version) {
        try Terminal.write("pipeline-run \(Version.text)\n")
        return .done
      }
      guard let command = Commands.named(invocation.command) else { return .done }
      if invocation.has(.help) {
        try Terminal.write(Help.text(for: invocation))
        return .done
      }
      return try command.run(invocation)
    } catch {
      for line in RunError.lines(error) { Terminal.say("pipeline-run: \(line.naming(workspace: folder))") }
      return ExitStatus(error)
    }
  }
}
