/// What the plugin reports: how a task went, or numbers of an item.
struct PluginResult {
  enum Content {
    case success(Success)
    case failure(Failure)
    /// A listing that a find looked for is there.
    case found(Success)
    /// It is not there. `isByTitle` if the plugin looked for title and price.
    case notFound(isByTitle: Bool)
    case analytics(AnalyticsChange)
    case wardrobe(Wardrobe)
  }

  struct Success {
    let vintedID: Int?
    /// JSON.
    let url: Text?
    /// JSON: text, separated by commas.
    let imageIDs: Text?
    /// JSON: the title that Vinted took instead of the task's.
    var title: Text?
    /// Vinted's brand that was found for a product whose brand has no id.
    var brand: (title: String, id: Int)?
    /// What Vinted's catalogue does not take, so the listing does not have it.
    var leftOut: [String] = []
    /// The listing's attributes with that brand, and the hash of the content with them.
    var learned: (attributes: Text, hash: Text?)?
    /// For a find by title and price: all listings that have them.
    var candidates: [Int]?
  }

  struct Failure {
    let type: String
    let message: String
    /// JSON.
    let details: Text?
    let isRetryable: Bool
    /// Nobody knows whether it was done.
    var isUnknown = false
    let attempt: Int?
  }

  struct AnalyticsChange {
    var productID: Int?
    var vintedID: Int?
    var views: Int?
    var favourites: Int?
    var conversations: Int?
  }

  /// 0 for analytics and wardrobes.
  let taskID: Int
  let content: Content
}
