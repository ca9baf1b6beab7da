/// Results that contradict the store, and of which nothing has shown since that the contradiction is over.
struct OpenConflicts {
  /// The types of their entries in the error log.
  static let types: Set<String> = [ErrorType.conflict, ErrorType.duplicateListing]

  private let reader: StoreReader
  private let week: String
  private let seenAt: String

  init(_ reader: StoreReader, now: Timestamp) throws {
    self.reader = reader
    week = Timestamp(seconds: now.seconds - 7 * 86_400).text
    seenAt = try LastWardrobe(reader.disk).flatMap { $0.isComplete ? $0.readAt : nil } ?? ""
  }

  /// Whether a person should look: it is of the last 7 days, and no wardrobe has settled it.
  func isOpen(_ error: LoggedError) throws -> Bool {
    guard error.createdAt >= week else { return false }
    if error.type == ErrorType.conflict { return true }
    // Of two listings the program takes the younger one down, once a wardrobe has shown both.
    guard error.type == ErrorType.duplicateListing, let id = error.productID else { return false }
    return try seenAt < error.createdAt || reader.product(id)?.record.surplus.isEmpty == false
  }
}
