/// The checksum that a zip file keeps of each file in it: CRC-32.
enum Checksum {
  static func crc32(of text: Text) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for index in 0..<text.count { crc = table[Int((crc ^ UInt32(text[index])) & 0xFF)] ^ crc >> 8 }
    return ~crc
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
  }
}
