/// A task as the plugin reads it.
enum TaskFile {
  /// Writes the open task of a record.
  static func write(_ record: Record, _ settings: Settings, to writer: inout Writer) {
    guard let task = record.task else { return }
    let content = task.type == .update ? record.update ?? record.listing : record.listing
    writer.write("{\"id\": ")
    writer.write(task.id)
    writer.write(", \"task_type\": ")
    writer.write(json: task.type.rawValue)
    writer.write(", \"platform\": ")
    writer.write(json: settings.platform)
    writer.write(", \"status\": \"pending\", \"payload\": {\"product_id\": ")
    writer.write(record.productID)
    writer.write(", \"vinted_product_id\": ")
    writer.write(record.vintedProductID)
    if task.type != .publish {
      writer.write(", \"vinted_id\": ")
      writer.write(json: record.vintedID)
    }
    writer.write(", \"title\": ")
    writer.write(content.title)
    writer.write(", \"description\": ")
    writer.write(content.description)
    writer.write(", \"price\": ")
    writer.write(content.price)
    writer.write(", \"mapped_attributes\": ")
    writer.write(content.mappedAttributes)
    writer.write(", \"product_data\": ")
    writer.write(content.productData)
    writer.write("}, \"retry_count\": ")
    writer.write(task.retryCount)
    writer.write(", \"max_retries\": ")
    writer.write(settings.maximumTries)
    writer.write(", \"created_at\": ")
    writer.write(json: task.createdAt)
    writer.write(", \"expires_at\": ")
    writer.write(json: task.enqueuedAt + settings.timeoutSeconds)
    writer.write("}\n")
  }
}
