// What was typed: a command, its arguments, its options. Options come before or after the arguments.

import Pipeline

struct Invocation {
  let command: String
  /// Whether the command was typed; without one it is `run`.
  let isExplicit: Bool
  let words: [String]
  /// The values of each typed option, in order; an empty value for those that take none.
  private let options: [String: [String]]

  init(_ typed: [String]) throws {
    var words: [String] = []
    var options: [String: [String]] = [:]
    var rest = typed[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || !word.hasPrefix("-") || word == "-" {
        words.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else {
        try Invocation.take(word, &rest, into: &options)
      }
    }
    command = words.first ?? "run"
    isExplicit = !words.isEmpty
    self.words = Array(words.dropFirst())
    self.options = options
    try check()
  }

  private static func take(
    _ word: String, _ rest: inout ArraySlice<String>, into options: inout [String: [String]]
  ) throws {
    if word == "-h" { return options["help"] = [""] }
    guard word.hasPrefix("--") else { throw Invocation.unknown(option: word) }
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Commands.options.first(where: { $0.name == name }) else {
      throw Invocation.unknown(option: word)
    }
    var value = parts.count > 1 ? String(parts[1]) : nil
    if option.value == nil, value != nil {
      throw RunError.usage(message: "--\(name) takes no value", hint: "write --\(name) alone")
    }
    if let wanted = option.value, value == nil {
      guard let next = rest.popFirst() else {
        throw RunError.usage(message: "--\(name) needs a value", hint: "write --\(name) \(wanted)")
      }
      value = next
    }
    if option.takes != .words, value == "" {
      throw RunError.usage(message: "--\(name) is empty", hint: "write --\(name) \(option.value ?? "NAME")")
    }
    if option.takes == .files || option.takes == .folders, let value { try checkName(value) }
    options[name, default: []].append(value ?? "")
  }

  /// The command must be known, and every option must be one of its own.
  private func check() throws {
    guard let command = Commands.named(command) else { throw Invocation.unknown(command: command) }
    if command.words == .files || command.words == .folders { try words.forEach(Invocation.checkName) }
    let own = Option.everywhere + command.options
    for name in options.keys.sorted() where !own.contains(where: { $0.name == name }) {
      throw Invocation.foreign(option: name, command: command, own: own)
    }
  }

  /// Bytes that are not UTF-8 have become U+FFFD, so no file has this name.
  private static func checkName(_ path: String) throws {
    guard path.unicodeScalars.contains("\u{FFFD}") else { return }
    throw RunError.usage(message: "the name \(path) is not UTF-8", hint: "rename the file or folder")
  }

  /// A word that is neither a command nor any other word that could be here.
  static func unknown(command: String, besides others: [String] = []) -> RunError {
    let nearest = WordSuggestion.nearest(to: command, among: Commands.all.map(\.name) + others)
    return .usage(
      message: "there is no command \(command)",
      hint: HelpTopic.explaining(command).map { "type `pipeline-run help \($0)`" }
        ?? nearest.map { "did you mean \($0)?" } ?? "see pipeline-run --help")
  }

  private static func unknown(option: String) -> RunError {
    let name = String(option.drop { $0 == "-" })
    let nearest = WordSuggestion.nearest(to: name, among: Commands.options.map(\.name))
    return .usage(
      message: "there is no option \(option)",
      hint: nearest.map { "did you mean --\($0)?" } ?? "see pipeline-run --help")
  }

  private static func foreign(option: String, command: any Command, own: [Option]) -> RunError {
    let nearest = WordSuggestion.nearest(to: option, among: own.map(\.name))
    return .usage(
      message: "\(command.name) has no option --\(option)",
      hint: nearest.map { "did you mean --\($0)?" } ?? "see pipeline-run \(command.name) --help")
  }

  func has(_ option: Option) -> Bool { options[option.name] != nil }

  /// The value; the last one if it was typed twice.
  func value(_ option: Option) -> String? { options[option.name]?.last }

  func values(of option: Option) -> [String] { options[option.name] ?? [] }

  /// The value of an option that takes a whole number.
  func number(_ option: Option) throws -> Int? {
    guard let value = value(option) else { return nil }
    guard let number = Int(value), number >= 0 else {
      throw RunError.usage(message: "--\(option.name) \(value) is no number", hint: "write a whole number from 0 on")
    }
    return number
  }

  /// The products that the arguments mean, by id or sku; `unknown` gets each argument that is not a sku. A number that
  /// is not a sku is an id, whether there is such a product or not.
  func products(unknown: (String, StoreReader) -> Void) throws -> [Int] {
    if words.isEmpty { return [] }
    let reader = try storeReader()
    return try words.compactMap { word in
      if let id = try reader.productID(named: word) { return id }
      if let id = Int(word), id > 0 { return id }
      unknown(word, reader)
      return nil
    }
  }

  /// Throws if there are more arguments than a command takes.
  func takeWords(atMost count: Int) throws {
    guard words.count > count else { return }
    throw RunError.usage(
      message: "\(command) does not take the argument \(words[count])", hint: "see pipeline-run \(command) --help")
  }

  var isQuiet: Bool { has(.quiet) }
  var folder: String { value(.workspace) ?? "." }

  func workspace() throws -> Workspace { try Workspace(folder: folder) }
  func storeReader() throws -> StoreReader { try StoreReader(workspace().disk) }
}
