/// Who is told of a run while it works, and can end it early.
public struct RunObserver {
  /// Told of every problem of a refused item, and of every warning, as they are found.
  public var onProblem: (Problem) -> Void = { _ in }
  /// Told behind every item; it has to be quick.
  public var onProgress: (RunProgress) -> Void = { _ in }
  /// Asked behind every item whether the run shall commit what it has and end; what is left waits for the next one.
  public var shouldStop: () -> Bool = { false }

  /// One that is told of nothing.
  public init() {}
}

/// How far a run has come.
public struct RunProgress {
  /// What has been counted.
  public let report: RunReport
  /// Bytes of input files that have been read, of those that were found.
  public let read: Int
  /// Bytes of the input files that were found so far.
  public let found: Int
}
