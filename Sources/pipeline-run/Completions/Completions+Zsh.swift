/// Completions for zsh.
extension Completions {
  static var zsh: String {
    let commands = Commands.all.map { "    '\($0.name):\(quoted($0.summary))'\n" }.joined()
    let cases = Commands.all.map { command in
      let options = options(of: command).map { option -> String in
        let value = option.value.map { ":\($0):\(action(option.takes))" } ?? ""
        let name = option.value == nil ? "--\(option.name)" : "--\(option.name)="
        return "        '\(name)[\(quoted(option.help).replacing("]", with: "\\]"))]\(value)' \\\n"
      }.joined()
      return "      \(command.name))\n        _arguments \\\n\(options)        \(words(of: command)) ;;\n"
    }.joined()
    return """
      #compdef pipeline-run
      # Completions of pipeline-run for zsh: pipeline-run completions zsh > a folder of $fpath/_pipeline-run
      _pipeline-run-products() {
        local -a names
        local workspace=. place=${words[(I)--workspace]}
        if (( place > 0 && place < $#words )); then workspace=${~words[place+1]}; fi
        names=(${(f)"$(pipeline-run products --names --quiet --workspace $workspace 2> /dev/null)"})
        compadd -a names
      }
      _pipeline-run() {
        local -a commands
        commands=(
      \(commands)  )
        if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
          _describe command commands
          return
        fi
        local command=run word
        for word in $words[2,CURRENT-1]; do
          if [[ $word != -* ]]; then command=$word; break; fi
        done
        case $command in
      \(cases)  esac
      }
      _pipeline-run "$@"

      """
  }

  /// The topics of a command come first, and then the names of any of them.
  private static func words(of command: any Command) -> String {
    if command.topics.isEmpty { return "'*:\(kind(command.words)):\(action(command.words))'" }
    let names = Option.Values.choices(command.topics.flatMap(\.names))
    return "'2:topic:\(action(command.words))' '3:name:\(action(names))'"
  }

  private static func kind(_ values: Option.Values) -> String {
    switch values {
    case .words, .choices: "word"
    case .folders: "folder"
    case .files: "file"
    case .products: "product"
    }
  }

  private static func action(_ values: Option.Values) -> String {
    switch values {
    case .words: " "
    case .folders: "_files -/"
    case .files: "_files"
    case .choices(let words): "(\(words.joined(separator: " ")))"
    case .products: "_pipeline-run-products"
    }
  }

  private static func quoted(_ text: String) -> String { text.replacing("'", with: "'\\''") }
}
