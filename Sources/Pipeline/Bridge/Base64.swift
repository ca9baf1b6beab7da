/// Bytes as text that JSON can carry, by RFC 4648.
enum Base64 {
  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func write(_ bytes: Text, to writer: inout Writer) {
    var at = 0
    while at < bytes.count {
      let count = min(3, bytes.count - at)
      var group = UInt32(bytes[at]) << 16
      if count > 1 { group |= UInt32(bytes[at + 1]) << 8 }
      if count > 2 { group |= UInt32(bytes[at + 2]) }
      for place in 0..<4 {
        let sign = Int(group >> UInt32(18 - 6 * place)) & 63
        writer.write(byte: place <= count ? signs[sign] : UInt8(ascii: "="))
      }
      at += 3
    }
  }
}
