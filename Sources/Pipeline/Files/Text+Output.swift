/// Writes text to the streams of the process.
extension Text {
  /// Writes all of it to a descriptor of the process, such as standard output; throws if it cannot.
  public func write(to descriptor: Int32) throws(DiskError) {
    var rest = self
    while !rest.isEmpty {
      let count = unsafe Platform.write(descriptor, rest.start, rest.count)
      guard count > 0 else { throw DiskError(operation: "write", path: "the output", errno: Platform.lastError) }
      rest = rest.from(count)
    }
  }
}
