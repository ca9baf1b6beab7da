/// A command: its name, what it takes, and what it does. A new one is a file in Commands/ and an entry in the list
/// below.
protocol Command: Sendable {
  var name: String { get }
  /// What it does, in one line.
  var summary: String { get }
  /// The arguments after its name, as the help shows them.
  var usage: String { get }
  /// Its own options, besides those of every command.
  var options: [Option] { get }
  /// More for its help: a paragraph, or nothing.
  var details: String { get }
  /// The possible arguments, so that a shell can offer them.
  var words: Option.Values { get }
  /// What can follow some of its arguments.
  var topics: [(word: String, names: [String])] { get }

  func run(_ invocation: Invocation) throws -> ExitStatus
}

extension Command {
  var usage: String { "" }
  var options: [Option] { [] }
  var details: String { "" }
  var words: Option.Values { .words }
  var topics: [(word: String, names: [String])] { [] }
}

/// All commands, in the order of the help.
enum Commands {
  static let all: [any Command] = [
    RunCommand(), StatusCommand(), PreviewCommand(), GuessCommand(), SplitCommand(), TasksCommand(), ProductsCommand(),
    ErrorsCommand(),
    AnalyticsCommand(),
    DeleteCommand(), RetryCommand(), RelistCommand(), WardrobeCommand(), CompactCommand(), WatchCommand(),
    BridgeCommand(), HealthCommand(), ReferenceCommand(),
    PlatformsCommand(),
    InitCommand(),
    CompletionsCommand(), ManCommand(), HelpCommand(),
  ]

  static func named(_ name: String) -> (any Command)? { all.first { $0.name == name } }

  /// Every option that some command takes.
  static let options: [Option] = Option.everywhere + all.flatMap(\.options)
}
