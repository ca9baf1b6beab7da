/// One line of the error log.
struct ErrorEntry {
  var productID: Int?
  var vintedProductID: Int?
  var taskID: Int?
  /// publish, update or delete.
  var operation: String
  /// validation_error, mapping_error, api_error, image_error, timeout, conflict, duplicate_listing, or the plugin's own.
  var type: String
  var message: String
  /// Ready-made JSON.
  var details: Text?
  var attempt: Int?
  var final = false

  func write(id: Int, run: Int, at now: Timestamp, to writer: inout Writer) {
    writer.write("{\"id\": ")
    writer.write(id)
    writer.write(", \"created_at\": ")
    writer.write(json: now)
    writer.write(", \"run\": ")
    writer.write(run)
    writer.write(", \"product_id\": ")
    writer.write(json: productID)
    writer.write(", \"vinted_product_id\": ")
    writer.write(json: vintedProductID)
    writer.write(", \"task_id\": ")
    writer.write(json: taskID)
    writer.write(", \"operation\": ")
    writer.write(json: operation)
    writer.write(", \"error_type\": ")
    writer.write(json: type)
    writer.write(", \"error_message\": ")
    writer.write(json: message)
    writer.write(", \"error_details\": ")
    writer.write(details ?? "null")
    writer.write(", \"attempt\": ")
    writer.write(json: attempt)
    writer.write(", \"final\": ")
    writer.write(json: final)
    writer.write("}\n")
  }
}
