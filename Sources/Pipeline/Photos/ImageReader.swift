/// Gives photos to a browser in pieces: only images, and only from the workspace and the folders of its settings.
struct ImageReader {
  private let disk: Disk
  private let finder: PhotoFinder

  /// Photos of a workspace, in the places that `finder` knows.
  init(_ disk: Disk, _ finder: PhotoFinder) {
    self.disk = disk
    self.finder = finder
  }

  /// As base64 it is well below what a message can hold.
  static let pieceLength = 720_000
  /// Larger than any photo that a marketplace takes.
  static let longest = 64 << 20

  /// A piece of a photo.
  struct Piece: ~Copyable {
    let offset: Int
    let size: Int
    let mime: String
    /// If it differs between two pieces, the file has changed.
    let version: String
    let bytes: Writer
    var isLast: Bool { offset + bytes.count >= size }
  }

  /// The piece of a photo that begins at an offset.
  func piece(of name: String, at offset: Int, most length: Int = pieceLength) throws -> Piece {
    let file = try open(name)
    let status = try file.status()
    guard status.kind == .file else { throw BridgeError.notAFile(name) }
    guard status.size <= ImageReader.longest else {
      throw BridgeError.largePhoto(name, most: ImageReader.longest)
    }
    var head = Writer(capacity: 32)
    _ = try file.read(into: &head, most: 32, at: 0)
    if status.size == 0 { throw BridgeError.isEmpty(name) }
    guard let mime = ImageReader.mime(of: head.text) else {
      throw BridgeError.notAnImage(name)
    }
    guard offset < status.size else { throw BridgeError.endsBefore(name, offset) }
    var bytes = Writer(capacity: length)
    if length > 0 { _ = try file.read(into: &bytes, most: min(length, status.size - offset), at: offset) }
    guard bytes.count > 0 || length == 0 else { throw BridgeError.isBeingChanged(name) }
    return Piece(
      offset: offset, size: status.size, mime: mime, version: "\(status.inode)-\(status.modified)", bytes: bytes)
  }

  /// What a browser would learn about a photo instead of its bytes; nil if it is fine.
  func fault(of name: String) -> String? {
    do {
      _ = try piece(of: name, at: 0, most: 0)
      return nil
    } catch let error as BridgeError {
      return error.message
    } catch {
      return "\(name) cannot be read: \(RunError.oneLine(error))"
    }
  }

  /// Opens a photo if it is allowed: a name must be in the workspace or in one of the folders, and a full path must
  /// lead into one of them.
  private func open(_ name: String) throws -> OpenFile {
    guard !name.isEmpty, !name.utf8.contains(0) else {
      throw BridgeError.noFileName
    }
    if let place = finder.place(of: name) {
      // A folder may be a link by now: what counts is the file that was opened.
      if place.isInside, case let file = try disk.open(place.path), file.wholePath.map(finder.isInside) == true {
        return file
      }
      throw BridgeError.isOutside(name)
    }
    throw BridgeError.noFile(name)
  }

  /// The media type of a file, by its first bytes; nil if they are not a photo's.
  static func mime(of head: Text) -> String? {
    func has(_ bytes: Text, at index: Int) -> Bool { head.count > index && head.from(index).hasPrefix(bytes) }
    if head.count > 3, head[0] == 0xFF, head[1] == 0xD8, head[2] == 0xFF { return "image/jpeg" }
    if head.count > 8, head[0] == 0x89, has("PNG\r\n\u{1A}\n", at: 1) { return "image/png" }
    if has("GIF87a", at: 0) || has("GIF89a", at: 0) { return "image/gif" }
    if has("RIFF", at: 0), has("WEBP", at: 8) { return "image/webp" }
    guard has("ftyp", at: 4) else { return nil }
    if has("avif", at: 8) || has("avis", at: 8) { return "image/avif" }
    let brands: [Text] = ["heic", "heix", "heim", "heis", "mif1", "msf1"]
    return brands.contains { has($0, at: 8) } ? "image/heic" : nil
  }
}
