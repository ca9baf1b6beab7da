/// The folders of a workspace, by their paths in it, and names of files that several parts know.
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

  /// The file of settings.
  static let settings = "pipeline.json"
  /// The end of the name of a file that says what is wrong with a refused one: that of `shoes.csv` is
  /// `shoes.csv.problems.json`.
  static let problems = ".problems.json"
}
