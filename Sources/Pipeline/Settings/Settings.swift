/// What a workspace's pipeline.json says; every value has a default.
public struct Settings: Sendable {
  /// The marketplace of the listings; vinted is the only one.
  public var platform = "vinted"
  /// The language of titles and descriptions: fr, en, de, es, it, nl or pl.
  public var locale = "fr"
  /// The currency of the prices, as a three-letter code.
  public var currency = "EUR"
  /// For a product that says nothing.
  var defaultGender: Gender?
  /// For every product.
  public var defaultPackageSizeID: Int?
  /// How the selling price is made.
  public var pricing = Pricing()
  /// The longest title, in UTF-16 units.
  public var titleMaximum = 100
  /// The template of titles; nil for the usual parts.
  public var titleTemplate: String?
  /// Whether titles end with the product's id, by which a listing is recognized.
  public var titleNamesProduct = true
  /// The longest description, in UTF-16 units.
  public var descriptionMaximum = 2000
  /// Texts of description sections that replace the locale's own, by section.
  public var templates: [String: String] = [:]
  /// Hashtags added to every description, without #.
  public var hashtags: [String] = []
  /// How much each problem matters.
  public var severities = SeverityTable()
  /// What an item must be like to be sent.
  public var readiness: Readiness {
    get { severities.wantsAccepted ? .accepted : .send }
    set { severities.wantsAccepted = newValue == .accepted }
  }
  /// How often a task is tried before it has failed.
  public var maximumTries = 3
  /// How many seconds after its claim an unanswered task times out.
  public var timeoutSeconds = 3600
  /// How long a task waits for a claim, in seconds; nil: without limit.
  public var unclaimedTimeoutSeconds: Int?
  /// How many tasks of a type are in the outbox at most; nil for all.
  public var window: Int? = 100
  /// How many items are committed together.
  public var batchSize = 5000
  /// How long files of past runs stay in archive/, in days; nil: for ever.
  public var archiveDays: Int?

  /// The part of a catalogue that the workspace is for; all of it if the settings say nothing.
  public var shard = Shard.whole

  /// How other programs' files are read; the first mapping that fits a file counts.
  public var columns: [ColumnMapping] = []

  /// Folders outside the workspace from which the bridge may give photos to a browser.
  public var imageFolders: [String] = []

  /// The defaults.
  public init() {}
}

/// What an item must be like to be sent.
public enum Readiness: String, Sendable, CaseIterable {
  /// It can be sent; what Vinted will refuse is a warning.
  case send
  /// Vinted will take it, as far as we know; what it will refuse is an error.
  case accepted
}
