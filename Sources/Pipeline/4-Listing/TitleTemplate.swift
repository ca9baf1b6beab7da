/// A seller's own order of a title's parts, prepared from a template.
///
/// What is together without white space is one part, and so is what is in `[ ]`.
struct TitleTemplate: Sendable {
  struct Part: Sendable {
    var pieces: [Template.Part] = []
    /// It was in brackets, so it is left out when a value in it is missing.
    var isOptional = false
    /// White space was before it.
    var isSpaced: Bool

    /// Whether it takes words of the seller's title: as many as fit after all other parts.
    private(set) var isSellers = false
    /// Whether it takes the seller's complete title.
    private(set) var isTitle = false
    /// Its value, if it is one value and nothing else, as most parts are.
    private(set) var value: Template.Value?

    /// Notes what the pieces are, once for all products.
    fileprivate mutating func classify() {
      isTitle = pieces.contains(.value(.title))
      isSellers = isTitle || pieces.contains(.value(.words))
      if pieces.count == 1, case .value(let only) = pieces[0] { value = only }
    }
  }

  private(set) var parts: [Part] = []
  /// Whether a part takes the seller's complete title.
  let takesTitle: Bool

  init(_ template: Template) {
    takesTitle = template.values.contains(.title)
    var current: Part?
    var isSpaced = false
    for piece in template.parts {
      switch piece {
      case .newline:
        end(&current, isOptional: false)
        isSpaced = true
      case .open:
        end(&current, isOptional: false)
        current = Part(isOptional: true, isSpaced: isSpaced)
        isSpaced = false
      case .close:
        isSpaced = end(&current, isOptional: true)
      case .value:
        if current == nil { current = Part(isSpaced: isSpaced) }
        isSpaced = false
        current?.pieces.append(piece)
      case .literal(let text):
        add(text, to: &current, &isSpaced)
      }
    }
    end(&current, isOptional: false)
  }

  /// Adds a text: outside brackets its white space separates what is before it from what is after it.
  private mutating func add(_ text: String, to current: inout Part?, _ isSpaced: inout Bool) {
    if current?.isOptional == true {
      current?.pieces.append(.literal(text))
      return
    }
    var word = ""
    func flush(_ current: inout Part?, _ isSpaced: inout Bool) {
      if word.isEmpty { return }
      if current == nil { current = Part(isSpaced: isSpaced) }
      isSpaced = false
      current?.pieces.append(.literal(word))
      word = ""
    }
    for character in text {
      if character.isWhitespace {
        flush(&current, &isSpaced)
        end(&current, isOptional: false)
        isSpaced = true
      } else {
        word.append(character)
      }
    }
    flush(&current, &isSpaced)
  }

  /// Ends a part; returns whether white space was at its end. White space at its edges is not in the part.
  @discardableResult
  private mutating func end(_ current: inout Part?, isOptional: Bool) -> Bool {
    guard var part = current else { return false }
    current = nil
    var isSpacedBehind = false
    if isOptional, case .literal(let text)? = part.pieces.first {
      let rest = text.drop { $0.isWhitespace }
      if rest.count < text.count { part.isSpaced = true }
      part.pieces[0] = .literal(String(rest))
    }
    if isOptional, case .literal(let text)? = part.pieces.last {
      let trimmed = text.reversed().drop { $0.isWhitespace }.count
      if trimmed < text.count { isSpacedBehind = true }
      part.pieces[part.pieces.count - 1] = .literal(String(text.prefix(trimmed)))
    }
    part.pieces.removeAll { $0 == .literal("") }
    if part.pieces.isEmpty { return isSpacedBehind }
    part.classify()
    parts.append(part)
    return isSpacedBehind
  }
}
