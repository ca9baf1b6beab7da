/// Where a product is, for counts: coarser than its situation, finer than its status.
public enum Standing: String, Sendable, CaseIterable {
  /// It is to be listed: its task is open or queued.
  case pending
  /// It is on Vinted.
  case live
  case sold
  case deleted
  /// It is on Vinted, and a person must look at its last change.
  case stuck
  /// It is not on Vinted, or nobody knows, and a person must look.
  case failed

  /// Whether it waits for a person.
  public var needsPerson: Bool { self == .stuck || self == .failed }

  /// Its place in lists of counts.
  var index: Int { Standing.allCases.firstIndex(of: self) ?? 0 }
}

extension Record {
  /// The standing of the product, for counts.
  var standing: Standing {
    switch situation {
    case .publish, .find: .pending
    case .update, .delete, .deleteAgain, .tidy, .live: .live
    case .stuck: .stuck
    case .failed, .unsure: .failed
    case .sold: .sold
    case .deleted, .takenDown: .deleted
    }
  }
}
