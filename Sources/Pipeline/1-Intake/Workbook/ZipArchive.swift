/// Reads stored and deflated files out of a zip file in memory, up to a bound.
struct ZipArchive {
  private let bytes: Text
  private var entries: [String: Entry] = [:]
  /// How many bytes may still be unpacked.
  private var left: Int

  /// How many bytes may be unpacked in all, and how many files may be in it.
  static let most = (bytes: 256 << 20, files: 10_000)

  private struct Entry {
    let flags: Int
    let method: Int
    let checksum: UInt32
    let packed: Int
    let size: Int
    let header: Int
  }

  init(_ bytes: Text, most: Int = ZipArchive.most.bytes) throws(FileFault) {
    self.bytes = bytes
    left = most
    guard let end = endOfDirectory else {
      throw ZipArchive.damaged("its end is missing, as if it had been cut")
    }
    var (count, start) = (number(end + 10, 2), number(end + 16, 4))
    if start == 0xFFFF_FFFF || count == 0xFFFF, let large = largeDirectory(end) { (count, start) = large }
    guard count <= ZipArchive.most.files else { throw ZipArchive.tooLarge("it holds \(count) files") }
    var at = start
    for _ in 0..<count { at = try readEntry(at) }
  }

  var names: [String] { entries.keys.sorted() }

  /// A file in it; nil if it has none of this name.
  mutating func file(_ name: String) throws(FileFault) -> Writer? {
    guard let entry = entries[name.lowercased()] else { return nil }
    if entry.flags & 1 != 0 {
      throw FileFault(
        code: .invalidWorkbook, message: "the workbook is locked by a password", hint: "save it without one")
    }
    let header = entry.header
    guard number(header, 4) == 0x0403_4B50 else {
      throw ZipArchive.damaged("\(Problem.cut(name)) is not where it should be")
    }
    let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
    guard start <= bytes.count, entry.packed <= bytes.count - start else {
      throw ZipArchive.damaged("it ends within \(Problem.cut(name))")
    }
    guard entry.size <= left else { throw ZipArchive.tooLarge("unpacked it is too large") }
    // The rows of a table shrink to a tenth or a fiftieth; a file that shrinks more is made to fill the memory.
    guard entry.size < 32 << 20 || entry.size / 250 <= entry.packed else {
      throw ZipArchive.tooLarge("\(Problem.cut(name)) is packed more tightly than any table")
    }
    let packed = bytes[start..<(start + entry.packed)]
    let content: Writer
    switch entry.method {
    case 0: content = Writer(copying: packed)
    case 8: content = try unpacked(packed, entry.size, name)
    default:
      throw FileFault(
        code: .invalidWorkbook, message: "\(Problem.cut(name)) is packed in a way that is not known",
        hint: "save the workbook again in a spreadsheet")
    }
    guard content.count == entry.size, Checksum.crc32(of: content.text) == entry.checksum else {
      throw ZipArchive.damaged("the checksum of \(Problem.cut(name)) is wrong")
    }
    left -= content.count
    return content
  }

  private func unpacked(_ packed: Text, _ size: Int, _ name: String) throws(FileFault) -> Writer {
    do throws(Inflate.Fault) {
      return try Inflate.unpacked(packed, limit: size, expected: min(size, packed.count * 20))
    } catch {
      throw ZipArchive.damaged("\(Problem.cut(name)) cannot be unpacked")
    }
  }

  private static func damaged(_ what: String) -> FileFault {
    FileFault(
      code: .invalidWorkbook, message: "the workbook is damaged: \(what)",
      hint: "copy or download it again, or save it again in a spreadsheet")
  }

  static func tooLarge(_ what: String) -> FileFault {
    FileFault(
      code: .tooLarge, message: "\(what); at most \(ZipArchive.most.bytes >> 20) MiB are read",
      hint: "split it, or save the sheet as \"CSV UTF-8\"")
  }

  // MARK: - The directory

  /// A little-endian number of some bytes; 0 after the end.
  private func number(_ at: Int, _ length: Int) -> Int {
    guard at >= 0, at < bytes.count, length <= bytes.count - at else { return 0 }
    return (0..<length).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  /// The record at the end, in front of a comment of at most 64 KiB.
  private var endOfDirectory: Int? {
    var at = bytes.count - 22
    let first = max(0, at - 0xFFFF)
    while at >= first {
      if bytes[at] == 0x50, number(at, 4) == 0x0605_4B50 { return at }
      at -= 1
    }
    return nil
  }

  /// For archives of more than 4 GiB or 65535 files; some programs write it for all.
  private func largeDirectory(_ end: Int) -> (count: Int, start: Int)? {
    guard number(end - 20, 4) == 0x0706_4B50 else { return nil }
    guard let record = size(end - 12), number(record, 4) == 0x0606_4B50 else { return nil }
    guard let count = size(record + 32), let start = size(record + 48) else { return nil }
    return (count, start)
  }

  /// A number of eight bytes, if it is a place inside of the file.
  private func size(_ at: Int) -> Int? {
    guard number(at + 7, 1) < 0x80 else { return nil }
    let value = number(at, 8)
    return value <= bytes.count * 2048 ? value : nil
  }

  private mutating func readEntry(_ at: Int) throws(FileFault) -> Int {
    guard number(at, 4) == 0x0201_4B50 else { throw ZipArchive.damaged("its list of files is cut") }
    let (nameLength, extraLength) = (number(at + 28, 2), number(at + 30, 2))
    let end = at + 46 + nameLength + extraLength + number(at + 32, 2)
    guard end <= bytes.count else { throw ZipArchive.damaged("its list of files is cut") }
    let name = String(bytes[(at + 46)..<(at + 46 + nameLength)])
    var sizes = [number(at + 24, 4), number(at + 20, 4), number(at + 42, 4)]
    var extra = at + 46 + nameLength
    while extra + 4 <= at + 46 + nameLength + extraLength {
      let length = number(extra + 2, 2)
      if number(extra, 2) == 1 {
        var place = extra + 4
        for index in sizes.indices where sizes[index] == 0xFFFF_FFFF && place + 8 <= extra + 4 + length {
          sizes[index] = size(place) ?? Int(UInt32.max)
          place += 8
        }
      }
      extra += 4 + length
    }
    // Of two files of one name nobody knows which is meant.
    let entry = Entry(
      flags: number(at + 8, 2), method: number(at + 10, 2), checksum: UInt32(number(at + 16, 4)), packed: sizes[1],
      size: sizes[0], header: sizes[2])
    guard entries.updateValue(entry, forKey: name.lowercased()) == nil else {
      throw ZipArchive.damaged("it holds \(Problem.cut(name)) twice")
    }
    return end
  }
}
