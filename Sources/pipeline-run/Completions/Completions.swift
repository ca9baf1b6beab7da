/// Completion scripts, made from the commands themselves so that they cannot differ.
enum Completions {
  static func text(for shell: String) -> String? {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    case "fish": fish
    default: nil
    }
  }

  static func options(of command: any Command) -> [Option] { command.options + Option.everywhere }

  /// The options that take a value, each once.
  static var valued: [Option] {
    var options: [Option] = []
    for option in Commands.options where option.value != nil && !options.contains(where: { $0.name == option.name }) {
      options.append(option)
    }
    return options
  }

  /// The commands whose arguments are of this kind.
  static func commands(taking values: Option.Values) -> [String] {
    Commands.all.filter { $0.words == values }.map(\.name)
  }
}
