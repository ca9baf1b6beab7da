/// The file that a page is written to: complete under its name, or not there.
///
/// The top of a page is known only at its end. So the listings go into a file without a name as they come, and are
/// copied from there after the top.
final class PageFile {
  private let path: String
  private let folder: String
  private let unfinished: String
  private let disk: Disk
  private let listings: OpenFile
  private var length = 0

  init(_ path: String, on disk: Disk) throws {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard [".html", ".htm"].contains(where: { name.lowercased().hasSuffix($0) && name.count > $0.count }) else {
      throw RunError.usage(
        message: "\(path.isEmpty ? "the page" : path) is not a name for a page", hint: "name a file that ends in .html")
    }
    folder = path.dropLast(name.count).isEmpty ? "." : String(path.dropLast(name.count))
    guard disk.leadsToFolder(folder) else {
      throw RunError.usage(message: "there is no folder \(folder)", hint: "make it, or name the page in another one")
    }
    if disk.status(path)?.kind == .folder {
      throw RunError.usage(message: "\(path) is a folder", hint: "name a file that ends in .html")
    }
    self.path = path
    self.disk = disk
    unfinished = "\(folder == "." ? "" : folder).\(name).\(Platform.processID).writing"
    listings = try disk.openForWriting(unfinished)
    try disk.remove(unfinished)
  }

  /// The folder that it is in, without links.
  var place: String { disk.wholePath(folder) }

  /// Writes listings that are ready.
  func write(listings text: Text) throws {
    try listings.write(text, at: length)
    length += text.count
  }

  /// Makes the page of what is above the listings, the listings, and what is below them.
  func finish(above: Text, below: Text) throws {
    do {
      let page = try disk.openForWriting(unfinished)
      try page.truncate(to: 0)
      try page.write(above, at: 0)
      var buffer = Writer(capacity: 1 << 20)
      var at = 0
      while at < length {
        buffer.clear()
        let count = try listings.read(into: &buffer, most: min(1 << 20, length - at), at: at)
        guard count > 0 else { break }
        try page.write(buffer.text, at: above.count + at)
        at += count
      }
      try page.write(below, at: above.count + at)
      try page.syncData()
      try disk.rename(unfinished, to: path)
    } catch {
      _ = try? disk.remove(unfinished)
      throw error
    }
  }
}
