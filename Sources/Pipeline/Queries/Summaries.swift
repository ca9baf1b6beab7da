/// The error log in numbers.
public struct ErrorSummary: Sendable {
  /// All lines.
  public private(set) var all = Counts()
  /// Lines of what is still open; all others are of what was fixed since, or is tried again.
  public private(set) var open = Counts()

  /// How many lines there are, and of which kinds.
  public struct Counts: Sendable {
    /// All of them.
    public fileprivate(set) var total = 0
    /// By error_type.
    public fileprivate(set) var byType: [String: Int] = [:]
    /// By operation.
    public fileprivate(set) var byOperation: [String: Int] = [:]
    /// Problems of refused items by their code.
    public fileprivate(set) var byCode: [String: Int] = [:]

    fileprivate mutating func add(_ error: LoggedError) {
      total += 1
      byType[error.type, default: 0] += 1
      byOperation[error.operation, default: 0] += 1
      for code in error.codes { byCode[code, default: 0] += 1 }
    }
  }

  /// Counts every line of a workspace's error log.
  public init(_ reader: StoreReader, now: Timestamp = .now) throws {
    var summary = self
    let errors = try OpenErrors(reader, now: now)
    try reader.forEachError { error in
      summary.all.add(error)
      if try errors.isOpen(error) { summary.open.add(error) }
    }
    self = summary
  }

  /// Writes it as one JSON object.
  public func write(to writer: inout Writer) {
    writer.write("{\"total\": ")
    writer.write(all.total)
    for (name, counts) in [
      ("by_type", all.byType), ("by_operation", all.byOperation), ("by_code", all.byCode),
    ] {
      writer.write(", ")
      writer.write(json: name)
      writer.write(": {")
      writer.write(each: counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })) { entry, writer in
        writer.write(json: entry.key)
        writer.write(": ")
        writer.write(entry.value)
      }
      writer.write("}")
    }
    writer.write("}\n")
  }
}

/// The workspace's products in numbers.
public struct AnalyticsSummary: Sendable {
  /// Products that are not deleted.
  public private(set) var products = 0
  /// Those that are on Vinted.
  public private(set) var published = 0
  /// Of all products, as are the others.
  public private(set) var views = 0
  /// How many people marked an item.
  public private(set) var favourites = 0
  /// How many conversations began about an item.
  public private(set) var conversations = 0

  /// Counts every product of a workspace's store.
  public init(_ reader: StoreReader) throws {
    var summary = self
    try reader.forEachProduct { product in
      if product.record.status != .deleted { summary.products += 1 }
      if product.record.status == .published { summary.published += 1 }
      let numbers = product.analytics
      summary.views += numbers.views
      summary.favourites += numbers.favourites
      summary.conversations += numbers.conversations
    }
    self = summary
  }

  /// Writes it as one JSON object.
  public func write(to writer: inout Writer) {
    writer.write("{\"products\": ")
    writer.write(products)
    writer.write(", \"published\": ")
    writer.write(published)
    writer.write(", \"views\": ")
    writer.write(views)
    writer.write(", \"favourites\": ")
    writer.write(favourites)
    writer.write(", \"conversations\": ")
    writer.write(conversations)
    writer.write("}\n")
  }
}
