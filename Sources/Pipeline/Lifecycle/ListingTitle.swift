/// Recognizes listings by their titles, if these do not end with a product's id.
///
/// Vinted may show other capitals and spaces, so titles are compared folded.
final class ListingTitle {
  private let arena = Arena(chunk: 4096)
  private let document: JSONDocument

  init() { document = JSONDocument(arena: arena) }

  /// The key of a title, by which it is found.
  func key(of shown: Text) -> Hash128 {
    defer { arena.reset() }
    return Hash128(Folding.fold(shown, in: arena))
  }

  /// The key of a record's title, which is JSON; nil if the title names the product itself.
  func key(of record: Record) -> Hash128? {
    if record.listing.names(record.productID) { return nil }
    defer { arena.reset() }
    guard (try? document.parse(record.listing.title)) != nil else { return nil }
    return Hash128(Folding.fold(document[0].text, in: arena))
  }
}

extension Payload {
  /// Whether its title ends with the id of a product, which identifies the listing.
  func names(_ productID: Int) -> Bool {
    guard title.count > 4, title[title.count - 2] == UInt8(ascii: "]") else { return false }
    var start = title.count - 2
    while start > 0, isDigit(title[start - 1]) { start -= 1 }
    return start > 0 && title[start - 1] == UInt8(ascii: "[") && title[start..<(title.count - 2)].integer == productID
  }
}

extension Situation {
  /// Whether Vinted may have a listing of it that the program does not know.
  func mayBeListed(_ task: RecordTask?, tries: Int) -> Bool {
    switch self {
    case .publish(let hold): hold == .claimed || tries > 0 || task.map { !$0.attempts.isEmpty } ?? false
    case .find, .failed, .unsure: true
    case .update, .delete, .deleteAgain, .tidy, .live, .stuck, .sold, .deleted, .takenDown: false
    }
  }
}
