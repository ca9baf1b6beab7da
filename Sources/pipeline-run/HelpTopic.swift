// What `help` explains besides commands: the fields of a product, and the problems.

import Pipeline

enum HelpTopic: String, CaseIterable {
  case fields, problems

  /// The names that can be asked for.
  var names: [String] {
    switch self {
    case .fields: FieldHelp.all.map(\.name)
    case .problems: ProblemCode.allCases.map(\.rawValue)
    }
  }

  /// The whole topic, or what is known of one name.
  func text(about name: String?) throws -> String {
    switch self {
    case .fields: try name.map { HelpTopic.page(try field($0)) } ?? HelpTopic.fieldList
    case .problems: try name.map { HelpTopic.page(try problem($0)) } ?? HelpTopic.problemList
    }
  }

  /// The same for programs: a list of objects.
  func json(about name: String?) throws -> String {
    var writer = Writer()
    switch self {
    case .fields:
      writer.write(list: try name.map { [try field($0)] } ?? FieldHelp.all) { $0.write(&$1) }
    case .problems:
      let all = ProblemHelp.sections.flatMap(\.problems)
      writer.write(list: try name.map { [try problem($0)] } ?? all) { $0.write(&$1) }
    }
    return String(writer.text)
  }

  private func field(_ name: String) throws -> FieldHelp {
    guard let field = FieldHelp.named(name) else { throw unknown(name, "no product has a field \(name)") }
    return field
  }

  private func problem(_ name: String) throws -> ProblemHelp {
    guard let problem = ProblemHelp.named(name) else { throw unknown(name, "there is no problem code \(name)") }
    return problem
  }

  private func unknown(_ name: String, _ message: String) -> RunError {
    let nearest = WordSuggestion.nearest(to: name, among: names)
    return .usage(
      message: message, hint: nearest.map { "did you mean \($0)?" } ?? "`pipeline-run help \(rawValue)` lists them")
  }

  /// The topic that explains a word that is not a command: `problems`, `fields price`.
  static func explaining(_ word: String) -> String? {
    if let topic = HelpTopic(rawValue: word) { return topic.rawValue }
    if ProblemHelp.named(word) != nil { return "\(HelpTopic.problems.rawValue) \(word)" }
    return FieldHelp.named(word).map { "\(HelpTopic.fields.rawValue) \($0.name)" }
  }
}

extension HelpTopic {
  private static var fieldList: String {
    let rows = FieldHelp.all.map { field in
      let name = field.name + (field.isRequired ? " *" : "")
      return Wrapping.row(name, "\(field.type): \(field.meaning)", indent: 21)
    }
    return """
      The fields of a product: keys in JSON, columns in a table.
      Every product needs those with *.

      \(rows.joined())
      `pipeline-run help fields NAME` shows one of them.

      """
  }

  private static func page(_ field: FieldHelp) -> String {
    let others = field.otherNames.joined(separator: ", ")
    return "\(field.name)\(field.isRequired ? "  (required)" : "")\n\n"
      + Wrapping.row("What to write", field.type, indent: 15) + Wrapping.row("Meaning", field.meaning, indent: 15)
      + (others.isEmpty ? "" : Wrapping.row("Other names", others, indent: 15))
  }

  private static var problemList: String {
    let sections = ProblemHelp.sections.map { section in
      "\(section.title)\n"
        + section.problems.map { Wrapping.row("  " + $0.code.rawValue, $0.shortMeaning, indent: 26) }.joined()
    }
    return "\(sections.joined(separator: "\n"))\n`pipeline-run help problems CODE` says more of one, and what to do.\n"
  }

  private static func page(_ problem: ProblemHelp) -> String {
    let isRefused = problem.severity.contains("(*)")
    let change =
      problem.code.canBeRelaxed
      ? "`validation` in pipeline.json can make it error, warning, info or off"
      : problem.code.defaultSeverity == .error ? "no settings can make less of it" : "`validation` can make it an error"
    return "\(problem.code.rawValue)\n\n" + Wrapping.row("Severity", "\(problem.severity); \(change)", indent: 15)
      + (isRefused ? Wrapping.row("", "(*) Vinted will refuse the item", indent: 15) : "")
      + Wrapping.row("Meaning", problem.meaning, indent: 15) + Wrapping.row("What to do", problem.todo, indent: 15)
  }
}

extension FieldHelp {
  fileprivate func write(_ writer: inout Writer) {
    writer.write("{\"field\": ")
    writer.write(json: name)
    writer.write(", \"required\": ")
    writer.write(isRequired ? "true" : "false")
    writer.write(", \"type\": ")
    writer.write(json: type)
    writer.write(", \"meaning\": ")
    writer.write(json: meaning)
    writer.write("}")
  }
}

extension ProblemHelp {
  fileprivate func write(_ writer: inout Writer) {
    writer.write("{\"code\": ")
    writer.write(json: code.rawValue)
    writer.write(", \"severity\": ")
    writer.write(json: code.defaultSeverity.rawValue)
    writer.write(", \"can_be_relaxed\": ")
    writer.write(code.canBeRelaxed ? "true" : "false")
    writer.write(", \"meaning\": ")
    writer.write(json: meaning)
    writer.write(", \"what_to_do\": ")
    writer.write(json: todo)
    writer.write("}")
  }
}

extension Writer {
  fileprivate mutating func write<Entry>(list: [Entry], _ body: (Entry, inout Writer) -> Void) {
    for (index, entry) in list.enumerated() {
      write(index == 0 ? "[" : ",\n")
      body(entry, &self)
    }
    write("]\n")
  }
}
