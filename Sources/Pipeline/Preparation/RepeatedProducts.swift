/// The products that a file has had so far. A name that comes again with another piece is a mistake in the list, never
/// a change of the first piece.
struct RepeatedProducts {
  /// What came before under the same name.
  enum Repeat {
    /// Another piece.
    case otherPiece(line: Int, isID: Bool)
    /// The same piece with another price, text or photos.
    case changed(line: Int, isID: Bool)
  }

  private var seen = SeenProducts()

  /// Notes the next item of the file; returns what is wrong with its name.
  mutating func note(_ event: ProductMark.Event, line: Int) -> Repeat? {
    let mark: ProductMark
    switch event {
    case .nothing: return nil
    case .removed(let name):
      // An item after a delete is new.
      seen[name] = nil
      return nil
    case .came(let product): mark = product
    }
    // Lines are counted from 1.
    let now = SeenProducts.Seen(
      piece: mark.piece, content: mark.content, line: max(1, UInt32(truncatingIfNeeded: line)))
    guard let before = seen[mark.name] else {
      seen[mark.name] = now
      return nil
    }
    if before.piece != mark.piece { return .otherPiece(line: Int(before.line), isID: mark.isID) }
    if before.content == mark.content { return nil }
    seen[mark.name] = now
    return .changed(line: Int(before.line), isID: mark.isID)
  }
}

extension Findings {
  mutating func add(_ repeated: RepeatedProducts.Repeat) {
    switch repeated {
    case .otherPiece(let line, let isID):
      let name = isID ? "id" : "sku"
      add(
        .cameTwice, at: 0, field: name, value: nil,
        message: "line \(line) of this file has the same \(name), and is another product",
        hint: "give each product its own \(name); if a row is a size of a product, give each size its own")
    case .changed(let line, let isID):
      let name = isID ? "id" : "sku"
      add(
        .cameTwice, at: 0, field: name, value: nil,
        message: "line \(line) of this file has the same \(name), with another price or text; this one counts",
        hint: "keep one of the two", usually: .warning)
    }
  }
}
