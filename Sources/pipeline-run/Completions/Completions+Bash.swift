/// Completions for bash. Text from a store is compared, never expanded: a sku may hold `$(…)`.
extension Completions {
  static var bash: String {
    let cases = Commands.all.map { command in
      let words = options(of: command).map { "--\($0.name)" }.joined(separator: " ")
      return "    \(command.name)) options=\"\(words)\" ;;\n"
    }.joined()
    return """
      # Completions of pipeline-run for bash: pipeline-run completions bash > /etc/bash_completion.d/pipeline-run
      _pipeline_run() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" topic="" options="" word
        local option="" workspace=.
        COMPREPLY=()
        # bash takes --status=sold for three words.
        if [ "$current" = "=" ]; then
          current=""
        elif [ "$previous" = "=" ]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          if [ -n "$option" ] && [ "$word" != "=" ]; then
            if [ "$option" = --workspace ]; then workspace=${word/#\\~\\//$HOME/}; fi
            option=""
            continue
          fi
          case $word in
            \(valued.map { "--\($0.name)" }.joined(separator: "|"))) option=$word ;;
            -*|=) ;;
            *) if [ -z "$command" ]; then command=$word; elif [ -z "$topic" ]; then topic=$word; fi ;;
          esac
        done
        case $previous in
      \(bashValues)  esac
        case ${command:-run} in
      \(cases)  esac
        case $current in
          -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current"); return ;;
        esac
        if [ -z "$command" ]; then
          mapfile -t COMPREPLY < <(compgen -W "\(Commands.all.map(\.name).joined(separator: " "))" -- "$current")
          return
        fi
        case "$command $topic" in
      \(bashTopics)  esac
        case $command in
      \(bashWords)    *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        esac
      }
      complete -o filenames -F _pipeline_run pipeline-run

      """
  }

  /// How the values of each option are found; the others can be anything.
  private static var bashValues: String {
    cases(valued.map { ("--\($0.name)", action($0.takes) ?? ":") }, end: "; return")
  }

  private static var bashTopics: String {
    let topics = Commands.all.flatMap { command in
      command.topics.map { ("\"\(command.name) \($0.word)\"", action(.choices($0.names)) ?? ":") }
    }
    return cases(topics, end: "; return")
  }

  private static var bashWords: String {
    cases(Commands.all.compactMap { command in action(command.words).map { (command.name, $0) } })
  }

  /// The branches of a `case`; those with the same action are one.
  private static func cases(_ branches: [(pattern: String, action: String)], end: String = "") -> String {
    var actions: [String] = []
    for branch in branches where !actions.contains(branch.action) { actions.append(branch.action) }
    return actions.map { action in
      let patterns = branches.filter { $0.action == action }.map(\.pattern).joined(separator: "|")
      return "    \(patterns)) \(action)\(end) ;;\n"
    }.joined()
  }

  private static func action(_ values: Option.Values) -> String? {
    switch values {
    case .words: nil
    case .folders: #"mapfile -t COMPREPLY < <(compgen -d -- "$current")"#
    case .files: #"mapfile -t COMPREPLY < <(compgen -f -- "$current")"#
    case .choices(let words):
      "mapfile -t COMPREPLY < <(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\")"
    case .products:
      """
      while IFS= read -r word; do
            if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
          done < <("${COMP_WORDS[0]}" products --names --quiet --workspace "$workspace" 2> /dev/null)
      """
    }
  }
}
