/// Checks a product's photos as the bridge will when a browser asks for them: whether they are there, and pictures.
struct PhotoCheck {
  private let finder: PhotoFinder
  private let reader: ImageReader

  init(_ disk: Disk, _ settings: Settings) {
    finder = PhotoFinder(disk, folders: settings.imageFolders)
    reader = ImageReader(disk, finder)
  }

  /// Reports what is wrong with the photos of a listing; Vinted and the browser fetch those that are links.
  func check(_ outcome: Preparation.Outcome, _ findings: inout Findings) {
    guard case .listing(let listing, _) = outcome, listing.mapped.product.stock > 0 else { return }
    guard findings.wants(.missingPhoto) || findings.wants(.badPhoto) else { return }
    var missing = 0
    var first = Text.empty
    var bad: (name: String, why: String)?
    var badCount = 0
    var good = 0
    // Photos of one product are usually in one folder.
    var seen: (folder: Text, mayHave: Bool)?
    for image in listing.mapped.product.images {
      if PhotoCheck.isLink(image) {
        good += 1
        continue
      }
      let folder = PhotoFinder.folder(of: image)
      if folder.isEmpty || seen?.folder != folder { seen = (folder, finder.mayHave(image)) }
      if seen?.mayHave == false || finder.place(of: String(image)) == nil {
        if missing == 0 { first = image }
        missing += 1
      } else if let why = reader.fault(of: String(image)) {
        badCount += 1
        bad = bad ?? (String(image), why)
      } else {
        good += 1
      }
    }
    // They may still be put there before a browser comes, so no run holds the item back.
    // Who switches a check off keeps the photos elsewhere.
    if !findings.wants(.missingPhoto) { good += missing }
    if !findings.wants(.badPhoto) { good += badCount }
    if good == 0, missing + badCount > 0 { findings.noteRefusal() }
    if missing > 0 {
      let nearest = finder.nearest(to: first).map { "did you mean \($0)?" }
      let hint = nearest ?? "put it next to the list, or into photos/, or name its folder in bridge.image_folders"
      let message = PhotoCheck.message(missing: first, more: missing - 1)
      if findings.wants(.missingPhoto), let offset = findings.item.offset(of: first) {
        findings.add(.missingPhoto, at: offset, field: "images", value: nil, message: message, hint: hint)
      } else {
        findings.add(.missingPhoto, .images, nil, message, hint: hint)
      }
    }
    if let bad {
      let others = badCount > 1 ? ", and \(badCount - 1) more" : ""
      findings.add(
        .badPhoto, .images, nil, "\(bad.why)\(others)",
        hint: "export the photo again, as JPEG or PNG")
    }
  }

  /// A list without photos has this message once a product.
  private static func message(missing first: Text, more: Int) -> String {
    var writer = Writer(capacity: 128)
    writer.write("there is no file ")
    if first.count <= Problem.longestValue { writer.write(first) } else { writer.write(string: Problem.cut(first)) }
    if more > 0 {
      writer.write(", and ")
      writer.write(more)
      writer.write(" more")
    }
    return String(writer.text)
  }

  private static func isLink(_ image: Text) -> Bool {
    image.hasPrefix("https://") || image.hasPrefix("http://") || image.hasPrefix("data:")
  }
}
