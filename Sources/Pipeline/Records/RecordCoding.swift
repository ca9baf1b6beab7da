/// A record as a line of products.jsonl. Members that few products have are left out for the others: each line is on the
/// disk and in every sync.
extension Record {
  func write(to writer: inout Writer) {
    writer.write("{\"product_id\": ")
    writer.write(productID)
    writer.write(", \"sku\": ")
    writer.write(json: sku)
    writer.write(", \"vinted_product_id\": ")
    writer.write(vintedProductID)
    writer.write(", \"status\": ")
    writer.write(json: status.rawValue)
    writer.write(", \"title\": ")
    writer.write(listing.title)
    writer.write(", \"price\": ")
    writer.write(listing.price)
    writer.write(", \"vinted_id\": ")
    writer.write(json: vintedID)
    writer.write(", \"url\": ")
    writer.write(url ?? "null")
    writer.write(", \"image_ids\": ")
    writer.write(imageIDs ?? "null")
    writer.write(", \"mapped_attributes\": ")
    writer.write(listing.mappedAttributes)
    writer.write(", \"analytics\": ")
    if let analytics { analytics.write(to: &writer) } else { writer.write("null") }
    writer.write(", \"task\": ")
    if let task { task.write(to: &writer) } else { writer.write("null") }
    writer.write(", \"content_hash\": ")
    writer.write(json: contentHash)
    writer.write(", \"source\": ")
    writer.write(json: source)
    writer.write(", \"created_at\": ")
    writer.write(json: createdAt)
    writer.write(", \"updated_at\": ")
    writer.write(json: updatedAt)
    writer.write(", \"published_at\": ")
    writer.write(json: publishedAt)
    writer.write(", \"sold_at\": ")
    writer.write(json: soldAt)
    writer.write(", \"deleted_at\": ")
    writer.write(json: deletedAt)
    if late { writer.write(", \"late\": true") }
    writer.write(", \"description\": ")
    writer.write(listing.description)
    writer.write(", \"product_data\": ")
    writer.write(listing.productData)
    if let identity {
      writer.write(", \"identity\": ")
      writer.write(json: identity)
    }
    if isAssigned { writer.write(", \"assigned\": true") }
    if let update {
      writer.write(", \"update\": ")
      update.write(to: &writer)
    }
    switch waiting {
    case nil: break
    case .removal(let byHand):
      writer.write(byHand ? ", \"waiting\": \"delete by hand\"" : ", \"waiting\": \"delete\"")
    case .content(let payload):
      writer.write(", \"waiting\": ")
      payload.write(to: &writer)
    }
    writeEndedTasks(to: &writer)
    writeLifeline(to: &writer)
    writer.write(", \"input\": ")
    writer.write(input ?? "null")
    writer.write("}\n")
  }

  private func writeEndedTasks(to writer: inout Writer) {
    if endedTasks.isEmpty { return }
    writer.write(", \"ended_tasks\": [")
    writer.write(each: endedTasks) { task, writer in
      writer.write("{\"id\": ")
      writer.write(task.id)
      writer.write(", \"type\": ")
      writer.write(json: task.type.rawValue)
      writer.write(", \"status\": ")
      writer.write(json: task.status.rawValue)
      writer.write(", \"vinted_id\": ")
      writer.write(json: task.vintedID)
      writer.write("}")
    }
    writer.write("]")
  }

  private func writeLifeline(to writer: inout Writer) {
    if let likeness {
      writer.write(", \"likeness\": ")
      writer.write(json: likeness)
    }
    if let fullPrice {
      writer.write(", \"full_price\": ")
      writer.write(fullPrice)
    }
    if let due {
      writer.write(", \"due\": [")
      writer.write(numbers: [due.day, due.place])
      writer.write("]")
    }
    if removedByHand { writer.write(", \"removed_by_hand\": true") }
    if isListingInDoubt { writer.write(", \"listing_in_doubt\": true") }
    if isGone { writer.write(", \"gone\": true") }
    for (name, number) in [(", \"tries\": ", tries), (", \"missed\": ", missed)] as [(Text, Int)] where number > 0 {
      writer.write(name)
      writer.write(number)
    }
    if let missedAt {
      writer.write(", \"missed_at\": ")
      writer.write(json: missedAt)
    }
    if let onVinted {
      writer.write(", \"on_vinted\": ")
      writer.write(json: onVinted.rawValue)
    }
    for (name, ids) in [(", \"surplus\": [", surplus), (", \"former_vinted_ids\": [", formerIDs)] as [(Text, [Int])]
    where !ids.isEmpty {
      writer.write(name)
      writer.write(numbers: ids)
      writer.write("]")
    }
  }

  /// Reads a line; nil if it is not a record. Its texts point into the document's text and arena.
  init?(_ node: JSONNode) {
    guard node.kind == .object else { return nil }
    var fields = Fields()
    node.forEachMember { fields.take($0, $1) }
    guard let productID = fields.productID, let vintedProductID = fields.vintedProductID,
      let status = fields.status, let hash = fields.contentHash, let created = fields.createdAt,
      let updated = fields.updatedAt, let listing = fields.payload.payload
    else { return nil }
    self.init(
      productID: productID, sku: fields.sku, identity: fields.identity, likeness: fields.likeness,
      isAssigned: fields.isAssigned,
      vintedProductID: vintedProductID, status: status, listing: listing, vintedID: fields.vintedID, url: fields.url,
      imageIDs: fields.imageIDs,
      analytics: fields.analytics, task: fields.task, contentHash: hash, source: fields.source ?? .empty,
      createdAt: created, updatedAt: updated, publishedAt: fields.publishedAt, soldAt: fields.soldAt,
      deletedAt: fields.deletedAt, late: fields.late, isListingInDoubt: fields.isListingInDoubt,
      removedByHand: fields.removedByHand, isGone: fields.isGone,
      tries: fields.tries, missed: fields.missed, missedAt: fields.missedAt, onVinted: fields.onVinted,
      surplus: fields.surplus,
      formerIDs: fields.formerIDs, fullPrice: fields.fullPrice, due: fields.due, input: fields.input,
      update: fields.update, waiting: fields.waiting,
      endedTasks: fields.endedTasks)
    formerStanding = standing
    formerAnalytics = analytics
  }

  private struct Fields {
    var productID: Int?
    var sku: Text?
    var identity: Text?
    var likeness: Text?
    var isAssigned = false
    var vintedProductID: Int?
    var status: Status?
    var payload = PayloadFields()
    var vintedID: Int?
    var url: Text?
    var imageIDs: Text?
    var analytics: Analytics?
    var task: RecordTask?
    var contentHash: Text?
    var source: Text?
    var createdAt: Timestamp?
    var updatedAt: Timestamp?
    var publishedAt: Timestamp?
    var soldAt: Timestamp?
    var deletedAt: Timestamp?
    var late = false
    var isListingInDoubt = false
    var removedByHand = false
    var isGone = false
    var tries = 0
    var missed = 0
    var missedAt: Timestamp?
    var onVinted: Wardrobe.Status?
    var surplus: [Int] = []
    var formerIDs: [Int] = []
    var fullPrice: Money?
    var due: Due?
    var input: Text?
    var update: Payload?
    var waiting: Waiting?
    var endedTasks: [EndedTask] = []

    mutating func take(_ key: Text, _ value: JSONNode) {
      if value.isNull { return }
      switch key {
      case "product_id": productID = value.integer
      case "sku": sku = value.string
      case "identity": identity = value.string
      case "likeness": likeness = value.string
      case "assigned": isAssigned = value.bool ?? false
      case "vinted_product_id": vintedProductID = value.integer
      case "status": status = value.string.flatMap { Status(rawValue: String($0)) }
      case "vinted_id": vintedID = value.integer
      case "url": url = value.written
      case "image_ids": imageIDs = value.written
      case "analytics": analytics = Analytics(value)
      case "task": task = RecordTask(value)
      case "content_hash": contentHash = value.string
      case "source": source = value.string
      case "created_at": createdAt = value.string.flatMap(Timestamp.init)
      case "updated_at": updatedAt = value.string.flatMap(Timestamp.init)
      case "published_at": publishedAt = value.string.flatMap(Timestamp.init)
      case "sold_at": soldAt = value.string.flatMap(Timestamp.init)
      case "deleted_at": deletedAt = value.string.flatMap(Timestamp.init)
      case "late": late = value.bool ?? false
      case "removed_by_hand": removedByHand = value.bool ?? false
      case "listing_in_doubt": isListingInDoubt = value.bool ?? false
      case "gone": isGone = value.bool ?? false
      case "tries": tries = value.integer ?? 0
      case "missed": missed = value.integer ?? 0
      case "missed_at": missedAt = value.string.flatMap(Timestamp.init)
      case "on_vinted": onVinted = value.string.flatMap { Wardrobe.Status(rawValue: String($0)) }
      case "surplus": surplus = value.elements.compactMap(\.integer)
      case "former_vinted_ids": formerIDs = value.elements.compactMap(\.integer)
      case "full_price":
        if case .cents(let cents) = PriceNumber.number(value.token.text) { fullPrice = Money(cents: cents) }
      case "due":
        let numbers = value.elements.compactMap(\.integer)
        if numbers.count == 2 { due = Due(day: numbers[0], place: numbers[1]) }
      case "input": input = value.written
      case "update": update = Payload(value)
      case "waiting":
        waiting =
          value.string.map { .removal(byHand: $0 == "delete by hand") } ?? Payload(value).map { .content($0) }
      case "ended_tasks": endedTasks = value.elements.compactMap { EndedTask($0) }
      default: payload.take(key, value)
      }
    }
  }
}

/// The parts of a payload as they are in a record, or in an object of their own.
struct PayloadFields {
  private var title: Text?
  private var description: Text?
  private var price: Money?
  private var mappedAttributes: Text?
  private var productData: Text?

  mutating func take(_ key: Text, _ value: JSONNode) {
    switch key {
    case "title": title = value.written
    case "description": description = value.written
    case "price":
      if case .cents(let cents) = PriceNumber.number(value.token.text) { price = Money(cents: cents) }
    case "mapped_attributes": mappedAttributes = value.written
    case "product_data": productData = value.written
    default: break
    }
  }

  var payload: Payload? {
    guard let title, let description, let price, let mappedAttributes, let productData else { return nil }
    return Payload(
      title: title, description: description, price: price, mappedAttributes: mappedAttributes,
      productData: productData)
  }
}

extension Payload {
  init?(_ node: JSONNode) {
    var fields = PayloadFields()
    node.forEachMember { fields.take($0, $1) }
    guard let payload = fields.payload else { return nil }
    self = payload
  }

  func write(to writer: inout Writer) {
    writer.write("{")
    writeMembers(to: &writer)
    writer.write("}")
  }
}

extension Record.Analytics {
  init?(_ node: JSONNode) {
    guard let updatedAt = node["updated_at"]?.string.flatMap(Timestamp.init) else { return nil }
    self.init(
      views: node["views"]?.integer ?? 0, favourites: node["favourites"]?.integer ?? 0,
      conversations: node["conversations"]?.integer ?? 0, updatedAt: updatedAt)
  }

  func write(to writer: inout Writer) {
    writer.write("{\"views\": ")
    writer.write(views)
    writer.write(", \"favourites\": ")
    writer.write(favourites)
    writer.write(", \"conversations\": ")
    writer.write(conversations)
    writer.write(", \"updated_at\": ")
    writer.write(json: updatedAt)
    writer.write("}")
  }
}

extension RecordTask {
  init?(_ node: JSONNode) {
    guard let type = node["type"]?.string.flatMap({ TaskType(rawValue: String($0)) }),
      let status = node["status"]?.string.flatMap({ Status(rawValue: String($0)) }),
      let created = node["created_at"]?.string.flatMap(Timestamp.init),
      let enqueued = node["enqueued_at"]?.string.flatMap(Timestamp.init)
    else { return nil }
    self.init(
      id: node["id"]?.integer ?? 0, type: type, status: status, retryCount: node["retry_count"]?.integer ?? 0,
      attempts: node["attempts"]?.elements.compactMap(\.integer) ?? [], batch: node["batch"]?.integer ?? 0,
      place: node["place"]?.integer ?? 0, isInDoubt: node["in_doubt"]?.bool ?? false,
      surplus: node["vinted_id"]?.integer, createdAt: created,
      enqueuedAt: enqueued, claimedAt: node["claimed_at"]?.string.flatMap(Timestamp.init))
  }

  func write(to writer: inout Writer) {
    writer.write("{\"id\": ")
    writer.write(json: id == 0 ? nil : id)
    writer.write(", \"type\": ")
    writer.write(json: type.rawValue)
    writer.write(", \"status\": ")
    writer.write(json: status.rawValue)
    writer.write(", \"retry_count\": ")
    writer.write(retryCount)
    writer.write(", \"enqueued_at\": ")
    writer.write(json: enqueuedAt)
    writer.write(", \"claimed_at\": ")
    writer.write(json: claimedAt)
    writer.write(", \"created_at\": ")
    writer.write(json: createdAt)
    writer.write(", \"batch\": ")
    writer.write(batch)
    if place > 0 {
      writer.write(", \"place\": ")
      writer.write(place)
    }
    if isInDoubt { writer.write(", \"in_doubt\": true") }
    if let surplus {
      writer.write(", \"vinted_id\": ")
      writer.write(surplus)
    }
    if !attempts.isEmpty {
      writer.write(", \"attempts\": [")
      writer.write(numbers: attempts)
      writer.write("]")
    }
    writer.write("}")
  }
}

extension Writer {
  /// Writes numbers, separated by commas.
  fileprivate mutating func write(numbers: [Int]) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { write(", ") }
      write(number)
    }
  }
}

extension EndedTask {
  init?(_ node: JSONNode) {
    guard let id = node["id"]?.integer, let type = node["type"]?.string.flatMap({ TaskType(rawValue: String($0)) }),
      let status = node["status"]?.string.flatMap({ RecordTask.Status(rawValue: String($0)) })
    else { return nil }
    self.init(id: id, type: type, status: status, vintedID: node["vinted_id"]?.integer)
  }
}
