/// What a workspace's pipeline.json says; every value has a default.
public struct Settings: Sendable {
  /// Where the listings go; vinted is the one there is.
  public var platform = "vinted"
  /// The language of titles and descriptions: fr, en, de, es, it, nl or pl.
  public var locale = "fr"
  /// The currency of the prices, as a three-letter code.
  public var currency = "EUR"
  /// Taken where a product says nothing.
  var defaultGender: Gender?
  /// Taken for every product.
  public var defaultPackageSizeID: Int?
  /// How the selling price is made.
  public var pricing = Pricing()
  /// The longest title, in UTF-16 units.
  public var titleMaximum = 100
  /// What titles are made of; nil for the usual parts.
  public var titleTemplate: String?
  /// Whether titles end with the product's id, by which a listing is found again.
  public var titleNamesProduct = true
  /// The longest description, in UTF-16 units.
  public var descriptionMaximum = 2000
  /// Texts of description sections that replace the locale's own, by section.
  public var templates: [String: String] = [:]
  /// Hashtags added to every description, without #.
  public var hashtags: [String] = []
  /// How much each problem matters.
  public var severities = SeverityTable()
  /// What an item has to be like to be sent.
  public var readiness: Readiness {
    get { severities.wantsAccepted ? .accepted : .send }
    set { severities.wantsAccepted = newValue == .accepted }
  }
  /// How often a task is tried before it has failed.
  public var maximumTries = 3
  /// How long after its claim an unanswered task has timed out, in seconds.
  public var timeoutSeconds = 3600
  /// How long a task waits to be claimed, in seconds; nil for as long as it takes.
  public var unclaimedTimeoutSeconds: Int?
  /// How many tasks of a type are in the outbox at most; nil for all.
  public var window: Int? = 100
  /// How many items are committed together.
  public var batchSize = 5000
  /// How long taken-in files are kept in archive/, in days; nil for ever.
  public var archiveDays: Int?

  /// Which part of a catalogue the workspace is for; all of it where the settings say nothing.
  public var shard = Shard.whole

  /// How other programs' files are read; the first one that is for a file counts.
  public var columns: [ColumnMapping] = []

  /// Folders outside of the workspace from which the bridge may give photos to a browser.
  public var imageFolders: [String] = []

  /// The defaults.
  public init() {}
}

/// What an item has to be like to be sent.
public enum Readiness: String, Sendable, CaseIterable {
  /// It can be sent; what Vinted will refuse is a warning.
  case send
  /// Vinted will take it, as far as that is known; what it will refuse is an error.
  case accepted
}
