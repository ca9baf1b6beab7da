/// The problems of an item, each written once: next to the field it is about, or below all fields.
struct PageProblems {
  private var problems: [Problem]

  init(_ problems: [Problem]) { self.problems = problems }

  /// Writes those about some fields, or about what is in them.
  mutating func write(about fields: [String], to writer: inout Writer) {
    guard !problems.isEmpty else { return }
    let some = problems.filter { $0.isAbout(fields) }
    guard !some.isEmpty else { return }
    problems.removeAll { $0.isAbout(fields) }
    PageProblems.write(some, namingFields: fields.count > 1, to: &writer)
  }

  /// Writes those that have no field on the page.
  mutating func writeRest(to writer: inout Writer) {
    guard !problems.isEmpty else { return }
    PageProblems.write(problems, namingFields: true, to: &writer)
    problems = []
  }

  private static func write(_ problems: [Problem], namingFields: Bool, to writer: inout Writer) {
    writer.write("<ul class=\"problems\">")
    for problem in problems {
      writer.write("<li class=\"")
      writer.write(string: problem.severity.rawValue)
      writer.write("\"><b>")
      writer.write(problem.severity.label)
      writer.write("</b> <span>")
      if namingFields, let field = problem.field {
        writer.write(html: field)
        writer.write(": ")
      }
      writer.write(html: problem.message)
      writer.write("</span> <span class=\"hint\">")
      writer.write(html: problem.hint)
      writer.write("</span> <code>")
      writer.write(string: problem.code.rawValue)
      writer.write("</code> <span class=\"at\">")
      writer.write(problem.line)
      writer.write(":")
      writer.write(problem.column)
      writer.write("</span></li>")
    }
    writer.write("</ul>")
  }
}

extension Problem {
  fileprivate func isAbout(_ fields: [String]) -> Bool {
    guard let field else { return false }
    return fields.contains { field == $0 || field.hasPrefix($0 + ".") }
  }
}

extension Severity {
  /// As people read it.
  var label: Text {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .info: "To know"
    case .off: ""
    }
  }
}
