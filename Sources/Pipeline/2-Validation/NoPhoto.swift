/// Knows names and links that are no photo of the item: videos, pictures that stand for a missing one, pages that show one.
enum NoPhoto: Equatable {
  case video, placeholder, page

  /// nil for what may be a photo.
  init?(_ image: Text) {
    let isLink = image.hasPrefix("https://") || image.hasPrefix("http://")
    let path = isLink ? image.first(UInt8(ascii: "?")).map { image[0..<$0] } ?? image : image
    if NoPhoto.isVideo(path) {
      self = .video
    } else if NoPhoto.isPlaceholder(path) {
      self = .placeholder
    } else if isLink, NoPhoto.isPage(image) {
      self = .page
    } else {
      return nil
    }
  }

  /// What a person should know about it.
  func message(_ image: Text) -> (message: String, hint: String) {
    let name = "\"\(Problem.cut(image))\""
    switch self {
    case .video: return ("\(name) is a video, and is left out", "Vinted takes photos only")
    case .placeholder: return ("\(name) stands for a missing photo, and is left out", "name a photo of the item")
    case .page:
      return (
        "\(name) leads to a page that shows a photo, and is left out",
        "download the photos, and name their files; or write the links of the pictures themselves"
      )
    }
  }

  private static func isVideo(_ path: Text) -> Bool {
    // Few endings of pictures have these letters last.
    guard path.count > 4 else { return false }
    switch path[path.count - 1] | 0x20 {
    case UInt8(ascii: "4"), UInt8(ascii: "v"), UInt8(ascii: "m"), UInt8(ascii: "i"): break
    default: return false
    }
    let end = String(path.from(max(0, path.count - 5))).lowercased()
    return videoEndings.contains(where: end.hasSuffix)
  }

  private static let videoEndings = [".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi"]

  /// The name of the file says it, without its ending, its folder and the size at its end.
  private static func isPlaceholder(_ path: Text) -> Bool {
    guard let dot = path.last(UInt8(ascii: "."), notBefore: max(0, path.count - 5)) else { return false }
    let start = path.last(UInt8(ascii: "/"), notBefore: 0).map { $0 + 1 } ?? 0
    // Most names are numbers, or longer than these.
    guard dot - start > 3, dot - start <= 24, isLetter(path[start]), starts.contains(beginning(of: path, at: start))
    else {
      return false
    }
    return placeholders.contains(String(path[start..<dot]).lowercased().prefix { !$0.isNumber }.filter(\.isLetter))
  }

  /// Three bytes as one number, in small letters; `IMG_1.jpg` needs no closer look.
  private static func beginning(of path: Text, at start: Int) -> UInt32 {
    UInt32(path[start] | 0x20) << 16 | UInt32(path[start + 1] | 0x20) << 8 | UInt32(path[start + 2] | 0x20)
  }

  /// How placeholders begin; `no` may have a sign after it.
  private static let starts: [UInt32] = {
    let words = placeholders.map { Array($0.utf8.prefix(3)) } + ["no-", "no_", "no ", "no."].map { Array($0.utf8) }
    return Array(Set(words.map { $0.reduce(0) { $0 << 8 | UInt32($1 | 0x20) } })).sorted()
  }()

  private static let placeholders: Set<String> = [
    "noimage", "noimg", "nophoto", "nopicture", "nopic", "nofoto", "noimageavailable", "noimagefound",
    "nophotoavailable",
    "imagenotavailable", "imagenotfound", "imagecomingsoon", "imagemissing", "notavailable", "notfound", "placeholder",
    "placeholderimage", "productplaceholder", "imageplaceholder", "comingsoon", "missing", "missingimage",
    "missingphoto",
    "blank", "default", "defaultimage", "defaultproduct", "dummy", "dummyimage", "pasdimage", "pasdephoto", "keinbild",
    "bildfehlt", "nessunaimmagine", "noimagen", "brakzdjecia", "brakzdjęcia",
  ]

  private static func isPage(_ link: Text) -> Bool {
    let host = link.from(link.hasPrefix("https://") ? 8 : 7)
    let bare = host.hasPrefix("www.") ? host.from(4) : host
    if pagesUnlessPictures.contains(where: { bare.hasPrefix($0) }) { return !PhotoList.isPicture(link) }
    guard pages.contains(where: { bare.hasPrefix($0) }) else { return false }
    // Dropbox gives the file itself if one asks for it.
    return !String(link).contains("dl=1") && !String(link).contains("raw=1")
  }

  private static let pages: [Text] = [
    "drive.google.com/file/", "drive.google.com/open", "drive.google.com/drive/", "photos.google.com/",
    "photos.app.goo.gl/", "dropbox.com/", "1drv.ms/", "onedrive.live.com/", "icloud.com/", "share.icloud.com/",
    "wetransfer.com/", "we.tl/",
  ]

  /// Hosts of pages that also have pictures: only a link with the ending of a picture is one.
  private static let pagesUnlessPictures: [Text] = [
    "imgur.com/", "instagram.com/", "facebook.com/", "fb.com/", "pinterest.", "flickr.com/", "postimg.cc/", "ibb.co/",
    "prnt.sc/", "canva.com/", "youtube.com/", "youtu.be/", "tiktok.com/", "vinted.", "ebay.", "leboncoin.fr/",
    "depop.com/", "grailed.com/listings/", "poshmark.com/listing/",
  ]
}
