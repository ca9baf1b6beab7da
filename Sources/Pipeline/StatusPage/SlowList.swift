/// The listings that have been on Vinted longest and have the fewest views, each with its link and its numbers.
struct SlowList {
  private let status: ShopStatus

  init(_ status: ShopStatus) { self.status = status }

  func write(to writer: inout Writer) {
    writer.write(
      "<section class=\"panel\" aria-labelledby=\"h-slow\"><h2 id=\"h-slow\">Longest on Vinted, looked at least</h2>")
    if status.slowest.isEmpty {
      writer.write("<p class=\"note\">Nothing has been on Vinted for a day yet.</p></section>\n")
      return
    }
    writer.write("<p class=\"note\">By days on Vinted per view: days \u{F7} (views + 1), the highest first.</p>")
    writer.write("<ol class=\"slow\">\n")
    for slow in status.slowest { write(slow, to: &writer) }
    writer.write("</ol></section>\n")
  }

  private func write(_ slow: ShopStatus.Slow, to writer: inout Writer) {
    writer.write("<li><div>")
    // The address comes from the plugin; if it is not one, there is no link.
    if let url = slow.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      writer.write("<a rel=\"noopener noreferrer\" href=\"")
      writer.write(html: url)
      writer.write("\">")
      writer.write(html: slow.title)
      writer.write("</a>")
    } else {
      writer.write(html: slow.title)
    }
    if let sku = slow.sku {
      writer.write(" <span class=\"sku\">")
      writer.write(html: sku)
      writer.write("</span>")
    }
    writer.write("</div><dl>")
    func number(_ name: Text, _ write: (inout Writer) -> Void) {
      writer.write("<div><dt>")
      writer.write(name)
      writer.write("</dt><dd>")
      write(&writer)
      writer.write("</dd></div>")
    }
    func count(_ one: Text, _ several: Text, _ value: Int?) {
      number(value == 1 ? one : several) { writer in
        if let value { writer.write(grouped: value) } else { writer.write("\u{2013}") }
      }
    }
    number("<span class=\"quiet\">price</span>") { $0.write(slow.price, in: status.currency) }
    count("day", "days", slow.days)
    count("view", "views", slow.views)
    count("favourite", "favourites", slow.favourites)
    writer.write("</dl></li>\n")
  }
}
