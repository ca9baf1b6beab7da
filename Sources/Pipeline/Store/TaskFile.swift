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
    if task.type == .update || task.type == .delete {
      writer.write(", \"vinted_id\": ")
      writer.write(json: task.surplus ?? record.vintedID)
    }
    writer.write(", ")
    if task.type == .find {
      writer.write("\"title\": ")
      writer.write(content.title)
      writer.write(", \"price\": ")
      writer.write(content.price)
      writer.write(", \"published_after\": ")
      writer.write(json: record.createdAt)
    } else {
      content.writeMembers(to: &writer)
    }
    if task.type == .update {
      // A plugin sends photos with a change only if they differ from those on Vinted.
      writer.write(", \"image_ids\": ")
      writer.write(record.imageIDs ?? "null")
      writer.write(", \"listed_images\": ")
      writer.write(record.listing.writtenImages ?? "null")
    }
    writer.write("}, \"retry_count\": ")
    writer.write(task.retryCount)
    writer.write(", \"max_retries\": ")
    writer.write(settings.maximumTries)
    writer.write(", \"created_at\": ")
    writer.write(json: task.createdAt)
    writer.write("}\n")
  }
}

extension Payload {
  /// JSON: the names of its photos, the last member of `productData`.
  var writtenImages: Text? {
    let key: Text = ", \"images\": "
    // Within a string the quotation mark of the key would have a backslash before it.
    var at = productData.count - key.count
    while at >= 0 {
      if productData.from(at).hasPrefix(key) { return productData[(at + key.count)..<(productData.count - 1)] }
      at -= 1
    }
    return nil
  }
}
