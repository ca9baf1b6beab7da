/// A seller's own order of a title's parts, made ready from a template.
///
/// What stands together without white space is one part, and so is what stands in `[ ]`.
struct TitleTemplate: Sendable {
  struct Part: Sendable {
    var pieces: [Template.Part] = []
    /// It stood in brackets, so it is left out when a value in it is missing.
    var isOptional = false
    /// White space stood before it.
    var isSpaced: Bool

    /// Whether it takes words of the seller's title, as many as have room when all else has its place.
    var isSellers: Bool { pieces.contains(.value(.title)) || pieces.contains(.value(.words)) }
  }

  private(set) var parts: [Part] = []
  let values: Set<Template.Value>

  init(_ template: Template) {
    values = Set(template.values)
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

  /// Adds a text: outside of brackets its white space parts what stands before and behind.
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

  /// Ends a part; returns whether white space stood at its end. That at its edges is no part of it.
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
    if !part.pieces.isEmpty { parts.append(part) }
    return isSpacedBehind
  }
}
