/// How the files of an inbox are read.
extension Settings {
  /// Whether what is missing in some files has gone.
  public var hasCompleteLists: Bool { columns.contains(where: \.isComplete) }

  /// The mapping for a file, or nil where its fields are ours already.
  func columns(for path: String) -> ColumnMapping? { columns.first { $0.isFor(path) } }
}
