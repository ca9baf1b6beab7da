/// Judges the answer to a find if the title does not end with the product's id: then only title and price are known.
///
/// It is the product's listing if it is the only one that belongs to no other product, and no other product can have
/// made it. If that is not certain, a task asks again, and then a person must decide; the program never guesses.
struct FoundByTitle {
  let store: ProductStore

  func judge(_ event: Event, isByTitle: Bool, of record: Record) throws -> Event {
    guard let task = record.task, task.isOpen, task.type == .find, !record.listing.names(record.productID) else {
      return event
    }
    switch event {
    case .found(let success, task.id): return try judge(success, task.id, record)
    case .notFound(task.id) where !isByTitle:
      return failed(
        task.id, "the plugin did not look for title and price, though the title does not end with the product's id",
        "unsupported")
    default: return event
    }
  }

  private func judge(_ success: PluginResult.Success, _ task: Int, _ record: Record) throws -> Event {
    let listings = success.candidates ?? [success.vintedID].compactMap(\.self)
    let own = try Set(listings).sorted().filter { id in
      if record.formerIDs.contains(id) { return false }
      return try store.product(having: id).map { $0 == record.productID } ?? true
    }
    guard let found = own.first else { return .notFound(task: task) }
    if own.count > 1 {
      return failed(
        task,
        "\(own.count) listings have the title and the price: \(FoundByTitle.list(own)); "
          + "delete the surplus ones on Vinted, or change their prices", ErrorType.ambiguousListing)
    }
    let others = try store.productsInDoubt(like: record).filter { $0 != record.productID }
    if !others.isEmpty {
      return failed(
        task,
        "listing \(found) has the title and the price, and may also be that of product "
          + "\(FoundByTitle.list(others)); look at its photos", ErrorType.ambiguousListing)
    }
    return .found(
      PluginResult.Success(
        vintedID: found, url: found == success.vintedID ? success.url : nil, imageIDs: success.imageIDs), task: task)
  }

  private func failed(_ task: Int, _ message: String, _ type: String) -> Event {
    .failed(
      PluginResult.Failure(type: type, message: message, details: nil, isRetryable: true, attempt: nil), task: task)
  }

  private static func list(_ ids: [Int]) -> String { ids.map(String.init).joined(separator: ", ") }
}
