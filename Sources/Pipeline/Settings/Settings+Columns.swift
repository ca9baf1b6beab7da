/// How the files of an inbox are read.
extension Settings {
  /// Whether, for some files, a product that is missing in them has gone.
  public var hasCompleteLists: Bool { columns.contains(where: \.isComplete) }

  /// The mapping for a file, or nil if its fields are ours already.
  func columns(for path: String) -> ColumnMapping? { columns.first { $0.isFor(path) } }
}
