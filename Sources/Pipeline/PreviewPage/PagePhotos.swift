/// The photos of a card: the first one large, the others as a strip below it.
extension PageCard {
  func writePhotos(_ item: PageItem, _ problems: inout PageProblems, to writer: inout Writer) {
    writer.write("<div class=\"photos\">")
    let images = item.product?.images ?? .none
    if images.isEmpty {
      writer.write("<span class=\"photo gone\"><span class=\"alt\">No photo</span></span>")
    }
    for (index, image) in images.enumerated() {
      if index == 1 { writer.write("<div class=\"strip\">") }
      write(photos.photo(image), named: image, number: index + 1, of: images.count, to: &writer)
    }
    if images.count > 1 { writer.write("</div>") }
    problems.write(about: ["images"], to: &writer)
    writer.write("</div>")
  }

  private func write(
    _ photo: PhotoPlace.Photo, named name: Text, number: Int, of count: Int, to writer: inout Writer
  ) {
    switch photo {
    case .link(let link):
      writer.write("<a class=\"photo\" target=\"_blank\" rel=\"noopener noreferrer\" href=\"")
      writer.write(html: link)
      writer.write("\">")
      write(image: link, number: number, of: count, to: &writer)
      write(alternative: name, to: &writer)
      writer.write("</a>")
    case .data(let link):
      writer.write("<span class=\"photo\">")
      write(image: link, number: number, of: count, to: &writer)
      write(alternative: "inside the file", to: &writer)
      writer.write("</span>")
    case .unusable:
      writer.write("<span class=\"photo gone\">")
      write(alternative: name, to: &writer)
      writer.write("</span>")
    }
  }

  private func write(image link: String, number: Int, of count: Int, to writer: inout Writer) {
    writer.write("<img loading=\"lazy\" decoding=\"async\" alt=\"Photo ")
    writer.write(number)
    writer.write(" of ")
    writer.write(count)
    writer.write("\" src=\"")
    writer.write(html: link)
    writer.write("\">")
  }

  /// Shown if the photo cannot be: its name, or the end of it.
  private func write(alternative name: Text, to writer: inout Writer) {
    let name = String(name[0..<min(name.count, 300)])
    let last = name.split(separator: "/").last.map(String.init) ?? name
    writer.write("<span class=\"alt\" aria-hidden=\"true\">")
    writer.write(html: last.count > 40 ? "…" + last.suffix(39) : last)
    writer.write("</span>")
  }
}
