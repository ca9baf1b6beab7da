/// What the plugin gives back: how a task went, or numbers of an item.
struct PluginResult {
  enum Content {
    case success(Success)
    case failure(Failure)
    case analytics(AnalyticsChange)
  }

  struct Success {
    let vintedID: Int?
    /// JSON.
    let url: Text?
    /// JSON: text with commas between.
    let imageIDs: Text?
  }

  struct Failure {
    let type: String
    let message: String
    /// JSON.
    let details: Text?
    let isRetryable: Bool
    let attempt: Int?
  }

  struct AnalyticsChange {
    var productID: Int?
    var vintedID: Int?
    var views: Int?
    var favourites: Int?
    var conversations: Int?
  }

  /// 0 for analytics.
  let taskID: Int
  let content: Content
}
