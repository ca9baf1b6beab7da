/// Something that was decided for a whole file; it is reported once, with the first of its items.
struct SourceNote {
  let code: ProblemCode
  let line: Int
  var column = 1
  let message: String
  let hint: String

  init(_ code: ProblemCode, line: Int, column: Int = 1, message: String, hint: String) {
    self.code = code
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}
