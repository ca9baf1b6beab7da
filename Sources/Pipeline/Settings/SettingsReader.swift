/// Reads pipeline.json: every wrong key or value becomes a problem with its place; none is ignored.
struct SettingsReader {
  private let file: String
  private let text: Text
  var settings = Settings()
  private var problems: [SettingsProblem] = []

  /// The settings in a JSON text, or everything that is wrong with them.
  static func read(_ text: Text, file: String) throws(RunError) -> Settings {
    var reader = SettingsReader(file: file, text: text)
    let document = JSONDocument(arena: Arena())
    do throws(JSONSyntaxError) {
      try document.parse(text)
    } catch {
      reader.report(error.offset, "", "\(error.message)", error.hint)
      throw .settings(reader.problems)
    }
    reader.readRoot(document.root)
    guard reader.problems.isEmpty else { throw .settings(reader.problems) }
    return reader.settings
  }

  private init(file: String, text: Text) {
    self.file = file
    self.text = text
  }

  mutating func report(_ offset: Int, _ key: String, _ message: String, _ hint: String) {
    let place = text.place(of: offset)
    problems.append(
      SettingsProblem(file: file, line: place.line, column: place.column, key: key, message: message, hint: hint))
  }

  mutating func wrong(_ key: String, _ node: JSONNode, _ wanted: String) {
    report(
      Int(node.token.offset), key, "\(Problem.cut(node.written)) is not possible here", "write \(wanted)")
  }

  /// Calls `read` with each key of an object. A key that it does not take is reported with the nearest of `known`.
  mutating func object(
    _ node: JSONNode, _ prefix: String, _ known: [String],
    _ read: (inout SettingsReader, String, JSONNode) -> Void
  ) {
    guard node.kind == .object else { return wrong(prefix, node, "an object: {…}") }
    var seen = Set<String>()
    var members: [(Text, JSONNode)] = []
    node.forEachMember { members.append(($0, $1)) }
    for (key, value) in members {
      let name = String(key)
      let path = prefix.isEmpty ? name : "\(prefix).\(name)"
      if !seen.insert(name).inserted {
        report(Int(value.token.offset), path, "the key is given twice", "keep the one that is meant")
      } else if known.contains(name) {
        read(&self, name, value)
      } else {
        let nearest = Nearest.words(to: name, among: known, limit: 1).first
        report(
          Int(value.token.offset), path, "there is no such setting",
          nearest.map { "did you mean \($0)?" } ?? "the keys here are \(known.joined(separator: ", "))")
      }
    }
  }

  private mutating func readRoot(_ root: JSONNode) {
    let known = [
      "platform", "locale", "currency", "defaults", "pricing", "title", "description", "validation", "retries",
      "batch_size", "archive", "outbox", "columns", "bridge", "shard", "readiness",
    ]
    object(root, "", known) { reader, key, value in
      switch key {
      case "platform": reader.word(key, value, among: Platforms.names) { $0.platform = $1 }
      case "locale": reader.readLocale(value)
      case "currency": reader.word(key, value, among: Platforms.currencies) { $0.currency = $1 }
      case "defaults": reader.readDefaults(value)
      case "readiness":
        reader.word(key, value, among: Readiness.allCases.map(\.rawValue)) {
          $0.readiness = Readiness(rawValue: $1) ?? .send
        }
      case "pricing": reader.readPricing(value)
      case "title":
        reader.readTitle(value)
      case "description": reader.readDescription(value)
      case "validation": reader.readValidation(value)
      case "retries":
        reader.readRetries(value)
      case "outbox":
        reader.object(value, key, ["window"]) { reader, key, value in
          if value.isNull { return reader.settings.window = nil }
          reader.count("outbox.window", value, 1...1_000_000) { $0.window = $1 }
        }
      case "columns": reader.readColumns(value)
      case "bridge": reader.readBridge(value)
      case "shard": reader.readShard(value)
      case "batch_size": reader.count(key, value, 1...100_000) { $0.batchSize = $1 }
      default:
        reader.object(value, key, ["keep_days"]) { reader, key, value in
          if value.isNull { return }
          reader.count("archive.keep_days", value, 1...36_500) { $0.archiveDays = $1 }
        }
      }
    }
  }

  private mutating func readRetries(_ node: JSONNode) {
    let years = 1...31_536_000
    object(node, "retries", ["max", "timeout_seconds", "unclaimed_timeout_seconds"]) { reader, key, value in
      switch key {
      case "max": reader.count("retries.max", value, 1...100) { $0.maximumTries = $1 }
      case "timeout_seconds": reader.count("retries.timeout_seconds", value, years) { $0.timeoutSeconds = $1 }
      default:
        if value.isNull { return reader.settings.unclaimedTimeoutSeconds = nil }
        reader.count("retries.unclaimed_timeout_seconds", value, years) { $0.unclaimedTimeoutSeconds = $1 }
      }
    }
  }

  private mutating func readDefaults(_ node: JSONNode) {
    object(node, "defaults", ["gender", "package_size_id"]) { reader, key, value in
      if value.isNull { return }
      if key == "package_size_id" {
        reader.count("defaults.package_size_id", value, 1...1_000_000) { $0.defaultPackageSizeID = $1 }
        return
      }
      let gender = Arena.with(chunk: 256) { arena in value.string.flatMap { Gender.named(arena.folded($0)) } }
      if let gender {
        reader.settings.defaultGender = gender
      } else {
        reader.wrong("defaults.gender", value, "male, female, boy, girl, unisex or null")
      }
    }
  }

  private mutating func readTitle(_ node: JSONNode) {
    object(node, "title", ["max_length", "template", "product_id"]) { reader, key, value in
      switch key {
      case "max_length": reader.count("title.max_length", value, 20...10_000) { $0.titleMaximum = $1 }
      case "template": if !value.isNull { reader.readTitleTemplate(value) }
      default:
        guard let isNamed = value.bool else { return reader.wrong("title.product_id", value, "true or false") }
        reader.settings.titleNamesProduct = isNamed
      }
    }
  }

  private mutating func readTitleTemplate(_ value: JSONNode) {
    guard let text = value.string else { return wrong("title.template", value, "a text, or null") }
    do throws(Template.Fault) {
      let template = try Template(String(text), of: Template.Value.inTitles)
      if template.values.isEmpty {
        return report(
          Int(value.token.offset), "title.template", "it names no value, so all titles would be the same",
          "write values such as {brand} and {words}")
      }
      settings.titleTemplate = String(text)
    } catch {
      report(Int(value.token.offset), "title.template", error.message, error.hint)
    }
  }

  private mutating func readDescription(_ node: JSONNode) {
    object(node, "description", ["max_length", "templates", "hashtags"]) { reader, key, value in
      switch key {
      case "max_length":
        reader.count("description.max_length", value, 100...100_000) { $0.descriptionMaximum = $1 }
      case "templates":
        reader.object(value, "description.templates", DescriptionSection.allCases.map(\.rawValue)) {
          reader, key, value in
          reader.template(key, value)
        }
      default:
        let tags = value.elements.compactMap(\.string)
        guard value.kind == .array, tags.count == value.elements.count else {
          return reader.wrong("description.hashtags", value, "a list of words")
        }
        reader.settings.hashtags = tags.map(String.init)
      }
    }
  }

  private mutating func template(_ section: String, _ value: JSONNode) {
    guard let text = value.string else { return wrong("description.templates.\(section)", value, "a text") }
    do throws(Template.Fault) {
      _ = try Template(String(text))
      settings.templates[section] = String(text)
    } catch {
      report(Int(value.token.offset), "description.templates.\(section)", error.message, error.hint)
    }
  }

  private mutating func readValidation(_ node: JSONNode) {
    object(node, "validation", ProblemCode.allCases.map(\.rawValue)) { reader, key, value in
      guard let code = ProblemCode(rawValue: key) else { return }
      guard let severity = value.string.flatMap({ Severity(rawValue: String($0)) }) else {
        return reader.wrong("validation.\(key)", value, "error, warning, info or off")
      }
      guard severity == .error || code.canBeRelaxed else {
        return reader.report(
          Int(value.token.offset), "validation.\(key)", "no listing can be made with this problem",
          "leave it an error")
      }
      reader.settings.severities[code] = severity
    }
  }

  private mutating func word(
    _ key: String, _ node: JSONNode, among known: [String], _ set: (inout Settings, String) -> Void
  ) {
    if let word = node.string.map({ String($0) }), known.contains(word) { return set(&settings, word) }
    wrong(key, node, known.map { "\"\($0)\"" }.joined(separator: " or "))
  }

  mutating func count(
    _ key: String, _ node: JSONNode, _ range: ClosedRange<Int>, _ set: (inout Settings, Int) -> Void
  ) {
    if node.kind == .number, let number = node.integer, range.contains(number) { return set(&settings, number) }
    wrong(key, node, "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }
}
