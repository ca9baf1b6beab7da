/// Completions for fish.
extension Completions {
  static var fish: String {
    var text = """
      # Completions of pipeline-run for fish: pipeline-run completions fish > ~/.config/fish/completions/pipeline-run.fish
      function __pipeline_run_products
        set -l words (commandline -opc)
        set -l workspace .
        if set -l place (contains -i -- --workspace $words); and test $place -lt (count $words)
          set workspace $words[(math $place + 1)]
        end
        pipeline-run products --names --quiet --workspace $workspace 2> /dev/null
      end
      complete -c pipeline-run -f

      """
    for command in Commands.all {
      text += "complete -c pipeline-run -n __fish_use_subcommand -a \(command.name) -d '\(quoted(command.summary))'\n"
    }
    for option in Option.everywhere { text += line(option, "") }
    for command in Commands.all {
      let condition = " -n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options { text += line(option, condition) }
      if command.words != .words { text += "complete -c pipeline-run\(condition)\(action(command.words))\n" }
      for topic in command.topics {
        let both = " -n '__fish_seen_subcommand_from \(command.name); and __fish_seen_subcommand_from \(topic.word)'"
        text += "complete -c pipeline-run\(both)\(action(.choices(topic.names)))\n"
      }
    }
    return text
  }

  private static func line(_ option: Option, _ condition: String) -> String {
    let value = option.value == nil ? "" : option.takes == .words ? " -x" : " -r\(action(option.takes))"
    return "complete -c pipeline-run\(condition) -l \(option.name)\(value) -d '\(quoted(option.help))'\n"
  }

  private static func action(_ values: Option.Values) -> String {
    switch values {
    case .words: ""
    case .files, .folders: " -F"
    case .choices(let words): " -f -a '\(words.joined(separator: " "))'"
    case .products: " -f -a '(__pipeline_run_products)'"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
