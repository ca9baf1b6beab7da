/// A number of things in words: `1 file`, `2 files`; with a verb `1 file is`, `2 files are`.
public struct Counted: CustomStringConvertible {
  /// The words.
  public let description: String

  /// `several` is needed if more of them are not said by an s at the end.
  public init(_ count: Int, _ one: String, _ several: String? = nil) {
    description = "\(count) \(count == 1 ? one : several ?? one + "s")"
  }
}
