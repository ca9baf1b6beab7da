/// Reads the photos, best one first. Vinted takes 20.
enum ImagesRule {
  static let most = 20

  static func read(_ product: Product, stock: Int?, arena: Arena, _ findings: inout Findings) -> Texts {
    let value = product[.images]
    let read =
      value.kind == .text
      ? list(of: value.text, arena) : ListRule.read(.images, product, arena: arena, &findings)
    guard let images = read.map({ photos($0, value, arena, &findings) }) else { return .none }
    if images.isEmpty {
      findings.addRefusal(
        .missingImages, .images, value, "there is no photo",
        hint: findings.item.isOurs
          ? "name one at least: \"images\": [\"front.jpg\"]" : "name one at least, such as front.jpg",
        isListed: stock != 0)
      return images
    }
    if images.count > most {
      findings.add(
        .tooManyImages, .images, value, "there are \(images.count) photos, \(most) are the most",
        hint: "keep the best \(most)")
    }
    return checked(images, value, arena, &findings).prefix(most)
  }

  /// Without what is no photo of the item, and with each photo in its largest size.
  private static func photos(_ images: Texts, _ value: Product.Value, _ arena: Arena, _ findings: inout Findings)
    -> Texts
  {
    guard findings.wants(.badPhoto) else { return images }
    let hasOther = images.contains { NoPhoto($0) != nil }
    let hasSizes = images.count > 1 && images.contains(where: PhotoSizes.mayName)
    guard hasOther || hasSizes else { return images }
    var kept: [Text] = []
    for image in images {
      guard let other = NoPhoto(image) else {
        kept.append(image)
        continue
      }
      let said = other.message(image)
      findings.add(.badPhoto, .images, value, said.message, hint: said.hint)
    }
    let largest = PhotoSizes.kept(of: kept)
    return Texts(in: arena, capacity: largest.count) { add in largest.forEach { add(kept[$0]) } }
  }

  private static func list(of text: Text, _ arena: Arena) -> Texts {
    if isPlain(text) { return ListRule.parts(of: text, arena: arena) }
    let photos = PhotoList.photos(in: text, arena: arena)
    return Texts(in: arena, capacity: photos.count) { add in photos.forEach(add) }
  }

  /// Whether it can only be names with commas between, as most cells are.
  private static func isPlain(_ text: Text) -> Bool {
    guard text.contains(UInt8(ascii: ",")), text[0] != UInt8(ascii: "["), text[0] < 128, text[text.count - 1] < 128
    else { return false }
    return !text.contains(UInt8(ascii: ":")) && !text.contains(UInt8(ascii: "|")) && !text.contains(UInt8(ascii: ";"))
      && !text.contains(10)
  }

  /// The task joins names with commas, so a name must not hold one; a link can escape it.
  private static func checked(
    _ images: Texts, _ value: Product.Value, _ arena: Arena, _ findings: inout Findings
  ) -> Texts {
    guard images.contains(where: { $0.contains(UInt8(ascii: ",")) }) else { return images }
    var names: [Text] = []
    for image in images {
      if !image.contains(UInt8(ascii: ",")) {
        names.append(image)
      } else if image.hasPrefix("http://") || image.hasPrefix("https://") {
        names.append(
          arena.keep(String(image).split(separator: ",", omittingEmptySubsequences: false).joined(separator: "%2C")))
      } else {
        findings.add(
          .imageName, .images, value, "the file name \"\(Problem.cut(image))\" has a comma in it",
          hint: "rename the file; in the task, commas separate the names")
      }
    }
    return Texts(in: arena, capacity: names.count) { add in names.forEach(add) }
  }
}
