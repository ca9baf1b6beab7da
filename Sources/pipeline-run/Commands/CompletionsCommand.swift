import Pipeline

/// `completions`: what a shell needs to complete commands, options and files.
struct CompletionsCommand: Command {
  let name = "completions"
  let summary = "print completions for bash, zsh or fish"
  let usage = "SHELL"

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

  private static func options(of command: any Command) -> [Option] { command.options + Option.everywhere }

  private static var bash: String {
    let cases = Commands.all.map { command in
      let words = options(of: command).map { "--\($0.name)" }.joined(separator: " ")
      return "    \(command.name)) options=\"\(words)\" ;;\n"
    }.joined()
    let files = valued(.files).map { "--\($0)" }.joined(separator: "|")
    let folders = valued(.folders).map { "--\($0)" }.joined(separator: "|")
    let folderWords = Commands.all.filter { $0.words == .folders }.map(\.name).joined(separator: "|")
    return """
      # Completions of pipeline-run for bash: pipeline-run completions bash > /etc/bash_completion.d/pipeline-run
      _pipeline_run() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" options="" word
        COMPREPLY=()
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case $word in -*) ;; *) command=$word; break ;; esac
        done
        case $previous in
          \(folders)) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
          \(files)) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        esac
        case ${command:-run} in
      \(cases)  esac
        case $current in
          -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current"); return ;;
        esac
        if [ -z "$command" ]; then
          mapfile -t COMPREPLY < <(compgen -W "\(Commands.all.map(\.name).joined(separator: " "))" -- "$current")
          return
        fi
        case $command in
          \(folderWords)) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
          completions) mapfile -t COMPREPLY < <(compgen -W "bash zsh fish" -- "$current") ;;
          *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        esac
      }
      complete -o filenames -F _pipeline_run pipeline-run

      """
  }

  /// The options whose value is a file or a folder.
  private static func valued(_ values: Option.Values) -> [String] {
    var names: [String] = []
    for option in Commands.options where option.value != nil && option.takes == values && !names.contains(option.name) {
      names.append(option.name)
    }
    return names
  }

  private static var zsh: String {
    func quoted(_ text: String) -> String { text.replacing("'", with: "'\\''") }
    let commands = Commands.all.map { "    '\($0.name):\(quoted($0.summary))'\n" }.joined()
    let cases = Commands.all.map { command in
      let options = options(of: command).map { option -> String in
        let value: String =
          switch (option.value, option.takes) {
          case (nil, _): ""
          case (let value?, .folders): ":\(value):_files -/"
          case (let value?, .files): ":\(value):_files"
          case (let value?, .words): ":\(value): "
          }
        let name = option.value == nil ? "--\(option.name)" : "--\(option.name)="
        return "        '\(name)[\(quoted(option.help).replacing("]", with: "\\]"))]\(value)' \\\n"
      }.joined()
      let words =
        switch (command.name, command.words) {
        case ("completions", _): "'1:shell:(bash zsh fish)'"
        case (_, .folders): "'*:folder:_files -/'"
        case (_, .files): "'*:file:_files'"
        case (_, .words): "'*:word: '"
        }
      return "      \(command.name))\n        _arguments \\\n\(options)        \(words) ;;\n"
    }.joined()
    return """
      #compdef pipeline-run
      # Completions of pipeline-run for zsh: pipeline-run completions zsh > a folder of $fpath/_pipeline-run
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

  private static var fish: String {
    func quoted(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") }
    var text = """
      # Completions of pipeline-run for fish: pipeline-run completions fish > ~/.config/fish/completions/pipeline-run.fish
      complete -c pipeline-run -f

      """
    for command in Commands.all {
      text += "complete -c pipeline-run -n __fish_use_subcommand -a \(command.name) -d '\(quoted(command.summary))'\n"
    }
    func line(_ option: Option, _ condition: String) -> String {
      let value = option.value == nil ? "" : option.takes == .words ? " -x" : " -r -F"
      return "complete -c pipeline-run\(condition) -l \(option.name)\(value) -d '\(quoted(option.help))'\n"
    }
    for option in Option.everywhere { text += line(option, "") }
    for command in Commands.all {
      let condition = " -n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options { text += line(option, condition) }
      if command.words != .words { text += "complete -c pipeline-run\(condition) -F\n" }
    }
    return text + "complete -c pipeline-run -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish'\n"
  }
}
