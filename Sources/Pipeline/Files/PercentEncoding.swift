/// Names as the links of web pages write them: `My%20stock/IMG_0.jpeg`.
enum PercentEncoding {
  /// The name with its `%20` as characters; nil if it has none, or if they are no text.
  static func decoded(_ name: String) -> String? {
    let bytes = Array(name.utf8)
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let digits = bytes[at] == UInt8(ascii: "%") ? bytes[(at + 1)...].prefix(2) : []
      if digits.count == 2, let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
        decoded.append(byte)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    guard decoded.count < bytes.count, !decoded.contains(0) else { return nil }
    return String(validating: decoded, as: UTF8.self)
  }
}
