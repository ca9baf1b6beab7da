/// Writes one item of the page: a listing as a buyer would see it, with what is wrong next to each field.
struct PageCard {
  let settings: Settings
  let facts: PageFacts
  let photos: PhotoPlace
  /// The most that is shown of what was written for a refused item.
  static let longestRaw = 2000

  func write(_ item: PageItem, to writer: inout Writer) {
    var problems = PageProblems(item.problems)
    begin(item, to: &writer)
    writePhotos(item, &problems, to: &writer)
    writer.write("<div class=\"what\">")
    writeHead(item, to: &writer)
    writeTitle(item, &problems, to: &writer)
    writePrice(item, &problems, to: &writer)
    writeDescription(item, &problems, to: &writer)
    writer.write("</div><div class=\"facts\">")
    facts.write(item, &problems, to: &writer)
    problems.writeRest(to: &writer)
    writer.write("</div>")
    if item.state == .refused { writeRaw(item.item.raw, to: &writer) }
    writer.write("</article>\n")
  }

  /// Attributes hold what sorting and filtering need.
  private func begin(_ item: PageItem, to writer: inout Writer) {
    writer.write("<article class=\"card ")
    writer.write(item.state.name)
    writer.write("\" id=\"i")
    writer.write(item.number)
    writer.write("\" aria-labelledby=\"t")
    writer.write(item.number)
    writer.write("\" data-state=\"")
    writer.write(item.state.name)
    writer.write("\" data-problems=\"")
    writer.write(item.problems.count)
    if let price = item.listing?.price {
      writer.write("\" data-price=\"")
      writer.write(price.cents)
    }
    if !item.problems.isEmpty {
      writer.write("\" data-codes=\"")
      writer.write(each: Set(item.problems.map(\.code)).sorted(by: { $0.index < $1.index }), between: " ") {
        code, writer in
        writer.write(string: code.rawValue)
      }
    }
    writer.write("\">")
  }

  private func writeHead(_ item: PageItem, to writer: inout Writer) {
    writer.write("<p class=\"head\"><span class=\"state\">")
    writer.write(item.state.label)
    writer.write("</span> <span class=\"place\">")
    writer.write(html: item.item.file)
    writer.write(":")
    writer.write(item.item.line)
    writer.write("</span>")
    if let id = item.id {
      writer.write(" <span>id ")
      writer.write(id)
      writer.write("</span>")
    }
    if let sku = item.sku {
      writer.write(" <span>sku ")
      writer.write(html: sku)
      writer.write("</span>")
    }
    writer.write("</p>")
  }

  private func writeTitle(_ item: PageItem, _ problems: inout PageProblems, to writer: inout Writer) {
    writer.write("<h3 dir=\"auto\" id=\"t")
    writer.write(item.number)
    if let title = item.listing?.title ?? item.product?.title {
      writer.write("\" lang=\"")
      writer.write(html: item.listing == nil ? "" : settings.locale)
      writer.write("\">")
      writer.write(html: title)
    } else {
      writer.write("\" class=\"none\">")
      writer.write(item.removal != nil ? "Take this product down" : "No title can be read")
    }
    writer.write("</h3>")
    if let title = item.listing?.title {
      writer.write("<p class=\"note\">Title: ")
      writer.write(title.utf16Count)
      writer.write(" / ")
      writer.write(settings.titleMaximum)
      writer.write(" characters</p>")
      if let own = item.listing?.mapped.product.title {
        writer.write("<p class=\"note\">Your own title: <span dir=\"auto\">")
        writer.write(html: own)
        writer.write("</span></p>")
      }
    } else if item.product?.title != nil {
      writer.write("<p class=\"note\">Your own title; there is no listing yet</p>")
    }
    problems.write(about: ["title", "model", "fit", "decade", "location"], to: &writer)
  }

  private func writePrice(_ item: PageItem, _ problems: inout PageProblems, to writer: inout Writer) {
    if let listing = item.listing {
      writer.write("<p class=\"price\">")
      writer.write(listing.price, in: settings.currency)
      writer.write("</p><p class=\"note\">")
      PriceStory.write(
        of: listing.mapped.product.price, settings.pricing.effective(of: listing.mapped, in: facts.arena),
        in: settings.currency, to: &writer)
      writer.write("</p>")
    } else if let price = item.product?.price {
      writer.write("<p class=\"price\">")
      writer.write(price, in: settings.currency)
      writer.write("</p><p class=\"note\">Your own price</p>")
    }
    problems.write(about: ["price"], to: &writer)
  }

  private func writeDescription(_ item: PageItem, _ problems: inout PageProblems, to writer: inout Writer) {
    let arena = Arena(chunk: 4096)
    defer { withExtendedLifetime(arena) {} }
    let made = item.listing?.description.text(in: arena)
    if let text = made ?? item.product?.description, !text.isEmpty {
      writer.write("<div class=\"text\" dir=\"auto\" lang=\"")
      writer.write(html: item.listing == nil ? "" : settings.locale)
      writer.write("\">")
      writer.write(html: text)
      writer.write("</div>")
    }
    if let text = made {
      writer.write("<p class=\"note\">Description: ")
      writer.write(grouped: text.utf16Count)
      writer.write(" / ")
      writer.write(grouped: settings.descriptionMaximum)
      writer.write(" characters</p>")
    }
    problems.write(about: ["description", "condition_details", "measurements"], to: &writer)
  }

  private func writeRaw(_ raw: Text, to writer: inout Writer) {
    let raw = raw.trimmed
    writer.write("<div class=\"raw\"><h4>As you wrote it</h4><pre dir=\"auto\">")
    // A line break directly after the tag would be lost.
    writer.write("\n")
    var end = min(raw.count, PageCard.longestRaw)
    while end < raw.count, end > 0, raw[end] & 0xC0 == 0x80 { end -= 1 }
    writer.write(html: raw[0..<end])
    writer.write("</pre>")
    if end < raw.count {
      writer.write("<p class=\"note\">and ")
      writer.write(grouped: raw.count - end)
      writer.write(" bytes more</p>")
    }
    writer.write("</div>")
  }
}
