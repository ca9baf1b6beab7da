/// What the plugin gives back: how a task went, or numbers of an item.
struct PluginResult {
  enum Content {
    case success(Success)
    case failure(Failure)
    /// A listing that was looked for is there.
    case found(Success)
    /// It is not there. `isByTitle` if it was looked for by title and price.
    case notFound(isByTitle: Bool)
    case analytics(AnalyticsChange)
    case wardrobe(Wardrobe)
  }

  struct Success {
    let vintedID: Int?
    /// JSON.
    let url: Text?
    /// JSON: text with commas between.
    let imageIDs: Text?
    /// JSON: the title that Vinted took in place of the task's.
    var title: Text?
    /// The brand of Vinted's that was found for a product whose brand has no id.
    var brand: (title: String, id: Int)?
    /// What Vinted's catalogue does not take, and the listing went without.
    var leftOut: [String] = []
    /// What the listing's attributes are with that brand, and the hash of the content with them.
    var learned: (attributes: Text, hash: Text?)?
    /// Of a find by title and price: all listings that have them.
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
