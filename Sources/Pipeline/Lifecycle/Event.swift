/// What can happen to a product that the store knows.
enum Event {
  /// It came with this content; `hash` distinguishes the content from another one.
  case came(Payload, hash: Text)
  /// Its price falls, or rises again, though nothing new came.
  case repriced(Money)
  /// It must be taken down.
  case removed(byHand: Bool)
  /// A person wants it listed again; the content is the record's own if none is given.
  case relisted(Payload?, hash: Text?)
  /// A person wants the program to try again what it gave up, with this content.
  case retried(Payload?, hash: Text?)
  /// A plugin has taken its task, at this moment.
  case claimed(at: Timestamp)
  /// Nobody has taken its task for as long as the settings allow.
  case waitedTooLong
  /// The plugin that took its task has not answered in time.
  case timedOut
  /// A plugin's answer to a task.
  case succeeded(PluginResult.Success, task: Int)
  case failed(PluginResult.Failure, task: Int)
  case found(PluginResult.Success, task: Int)
  case notFound(task: Int)
  /// The wardrobe has a listing of it that people can buy, or could if the seller showed it.
  case seenLive(Wardrobe.Item)
  case seenSold(Wardrobe.Item)
  /// A complete wardrobe, read at this moment, does not have its listing. This many in a row are believed.
  case missing(readAt: Timestamp, believedAfter: Int)

  /// The column of the table.
  enum Kind: String, CaseIterable {
    case unchanged, changed, repriced, removed, relisted, retried
    case claimed, waitedTooLong = "waited too long", timedOut = "timed out"
    case succeeded, failed, gaveUp = "gave up", unknown, found, notFound = "not found"
    case seenLive = "seen live", seenSold = "seen sold", missing
  }
}
