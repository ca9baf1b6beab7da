/// Observes a run while it works, and can end it early.
public struct RunObserver {
  /// Called for every problem of a refused item, and for every warning, as soon as it is found.
  public var onProblem: (Problem) -> Void = { _ in }
  /// Called once after all others, also if the run fails.
  public var onEnd: () -> Void = {}
  /// Called after every item, if there is one; it must be quick.
  public var onProgress: ((RunProgress) -> Void)?
  /// Asked after every item whether the run should commit what it has and end; the rest waits for the next run.
  public var shouldStop: () -> Bool = { false }

  /// An observer that does nothing.
  public init() {}
}

/// How far a run has come.
public struct RunProgress {
  /// What has been counted.
  public let report: RunReport
  /// Bytes of input files that have been read, out of those that were found.
  public let read: Int
  /// Bytes of the input files that were found so far.
  public let found: Int
}
