/// The folders of a workspace, by their paths in it.
public enum Layout {
  /// Product files wait here.
  public static let inbox = "inbox"
  /// Result files wait here.
  public static let results = "inbox/results"
  /// Tasks for the plugin.
  static let outbox = "outbox"
  /// Tasks that a plugin has taken.
  static let claimed = "outbox/claimed"
  /// What the program knows.
  static let store = "store"
  /// Inputs that were taken in, by day.
  static let archive = "archive"
  /// Inputs that were not taken in, with the reasons.
  static let rejected = "rejected"
  /// The workspace's own tables.
  static let reference = "reference"
  /// Photos, if they are not beside the lists.
  static let photos = "photos"
}
