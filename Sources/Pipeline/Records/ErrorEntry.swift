/// The types of errors that this program gives, and of those that a plugin is asked to give; it may have its own.
public enum ErrorType {
  /// The items of a file that was refused.
  public static let validation = "validation_error"
  /// The plugin cannot say a value to Vinted.
  public static let mapping = "mapping_error"
  /// Vinted refused it; also what a plugin does not name.
  public static let api = "api_error"
  /// A photo could not be sent.
  public static let image = "image_error"
  /// No plugin took the task, or none answered.
  public static let timeout = "timeout"
  /// A result contradicts the store.
  public static let conflict = "conflict"
  /// A product has two listings.
  public static let duplicateListing = "duplicate_listing"
  /// A listing may be of several products, or a product's of several.
  static let ambiguousListing = "ambiguous_listing"
  /// The listing is not on Vinted any more.
  static let gone = "gone"
  /// No try had an answer, and nothing is on Vinted.
  static let unknownOutcome = "unknown_outcome"
  /// The listing lacks what Vinted's catalogue does not take.
  static let leftOut = "left_out"
}

/// One line of the error log.
struct ErrorEntry {
  var productID: Int?
  var vintedProductID: Int?
  var taskID: Int?
  /// publish, update or delete.
  var operation: String
  /// One of `ErrorType`, or the plugin's own.
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
