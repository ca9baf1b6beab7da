/// The status of the shop as one page for a browser: it needs nothing but itself, and runs no script.
public struct StatusPage {
  private let status: ShopStatus

  /// The page of a status.
  public init(_ status: ShopStatus) { self.status = status }

  /// Puts the complete page in its place.
  public func write(to path: String, on disk: Disk) throws {
    let file = try PageFile(path, on: disk)
    var writer = Writer(capacity: 1 << 17)
    write(to: &writer)
    try file.finish(above: writer.text, below: .empty)
  }

  func write(to writer: inout Writer) {
    writeHead(to: &writer)
    writer.write("<body>\n<header><div><h1>")
    writer.write(html: status.name)
    writer.write("</h1><p>As it was <time datetime=\"")
    writer.write(status.now)
    writer.write("\">")
    writer.write(string: status.now.day)
    writer.write(" ")
    writer.write(string: String(status.now.text.dropFirst(11).prefix(5)))
    writer.write("\u{A0}UTC</time>.</p></div></header>\n<main>\n")
    if status.products == 0 { writeBeginning(to: &writer) }
    writeTotals(to: &writer)
    writeNeeds(to: &writer)
    writeQueue(to: &writer)
    writePlots(to: &writer)
    SlowList(status).write(to: &writer)
    writer.write("</main>\n<footer><p>Made by <code>pipeline-run status --html</code>. Days are those of UTC. ")
    writer.write("What was sold counts at the price that it was listed at.</p></footer>\n</body>\n</html>\n")
  }

  private func writeHead(to writer: inout Writer) {
    writer.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src")
    for hash in StatusPage.styleHashes {
      writer.write(" 'sha256-")
      writer.write(string: hash)
      writer.write("'")
    }
    writer.write("; base-uri 'none'; form-action 'none'\">\n")
    writer.write("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n")
    writer.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.write("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    writer.write(html: status.name)
    writer.write(": ")
    writer.write(grouped: status.live)
    writer.write(" live, ")
    writer.write(grouped: status.queued)
    writer.write(" queued, ")
    writer.write(grouped: status.sold)
    writer.write(" sold</title>\n<link rel=\"icon\" href=\"data:,\">\n")
    for style in StatusPage.styles {
      writer.write("<style>")
      writer.write(style)
      writer.write("</style>\n")
    }
    writer.write("</head>\n")
  }

  private static let styles = [Text(PageStyle.text), Text(StatusStyle.text)]
  private static let styleHashes = styles.map { SHA256.base64(of: $0) }

  private func writeBeginning(to writer: inout Writer) {
    writer.write(
      "<section class=\"panel first\" aria-labelledby=\"h-begin\"><h2 id=\"h-begin\">Nothing is here yet</h2><p>")
    writer.write(html: ShopStatus.beginning, code: true)
    writer.write("</p></section>\n")
  }

  private func writeTotals(to writer: inout Writer) {
    func number(_ number: Int?) -> (inout Writer) -> Void {
      { writer in if let number { writer.write(grouped: number) } else { writer.write("\u{2013}") } }
    }
    writer.write(totals: { writer in
      writer.write(tile: "Live", "ready", number(status.live))
      writer.write(tile: "Queued", "waits", number(status.queued))
      writer.write(tile: "Sold", "sold", number(status.sold))
      if status.deleted > 0 { writer.write(tile: "Taken down", "down", number(status.deleted)) }
      writer.write(tile: "In error", status.error > 0 ? "failed" : "fine", number(status.error))
      writer.write(tile: "Views", "views", number(status.views))
      writer.write(tile: "Favourites", "favourites", number(status.favourites))
      writer.write(tile: "Prices of what is live", "sum") { $0.write(status.liveSum, in: status.currency) }
      writer.write(tile: "Prices of what was sold", "sum") { $0.write(status.turnover, in: status.currency) }
    })
  }

  private func writeNeeds(to writer: inout Writer) {
    writer.write("<section class=\"panel\" aria-labelledby=\"h-needs\"><h2 id=\"h-needs\">What needs you</h2>")
    if status.needs.list.isEmpty {
      // Nothing goes live while no browser is open.
      let waits =
        status.queued > 0
        ? "Nothing, but keep a browser with the extension open." : "Nothing: everything runs by itself."
      writer.write("<p class=\"note\">")
      writer.write(html: waits)
      writer.write("</p></section>\n")
      return
    }
    writer.write("<ul class=\"problems\">")
    for need in status.needs.list {
      writer.write("<li class=\"warning\"><span>")
      writer.write(html: Problem.printable(need.message))
      writer.write("</span><span class=\"hint\">")
      writer.write(html: StatusPage.sentence(Problem.printable(need.todo)), code: true)
      writer.write("</span></li>")
    }
    writer.write("</ul></section>\n")
  }

  /// With a capital at its beginning, unless it begins with a command or an address.
  private static func sentence(_ words: String) -> String {
    words.hasPrefix("`") || words.hasPrefix("http") ? words : words.prefix(1).uppercased() + words.dropFirst()
  }

  private func writeQueue(to writer: inout Writer) {
    writer.write("<section class=\"panel\" aria-labelledby=\"h-queue\"><h2 id=\"h-queue\">When the queue ends</h2><p>")
    writer.write(html: status.queue.sentences(from: status.now).joined(separator: " "))
    writer.write("</p></section>\n")
  }

  private func writePlots(to writer: inout Writer) {
    writer.write("<section aria-labelledby=\"h-days\"><div class=\"days\"><h2 id=\"h-days\">Day by day</h2>")
    writer.write("<fieldset><legend class=\"quiet\">How many days the plots show</legend>")
    writer.write(
      "<input class=\"quiet\" type=\"radio\" name=\"span\" id=\"span30\" checked><label for=\"span30\">30 days</label>")
    writer.write(
      "<input class=\"quiet\" type=\"radio\" name=\"span\" id=\"span90\"><label for=\"span90\">90 days</label>")
    writer.write("</fieldset></div>\n")
    for (name, count) in [("span30", 30), ("span90", ShopStatus.span)] as [(Text, Int)] {
      writer.write("<div class=\"plots ")
      writer.write(name)
      writer.write("\">\n")
      let days = status.days.suffix(count)
      func plot(_ title: String, _ shape: DayPlot.Shape, _ kind: Text, _ value: (ShopStatus.Day) -> Int?) {
        DayPlot(
          title: title, shape: shape, kind: kind, points: days.map { ($0.day, value($0)) },
          unknown: "Not known yet: the browser\u{2019}s extension reports them with your wardrobe."
        ).write(to: &writer)
      }
      plot("Listed per day", .bars, "listed", \.listed)
      plot("Sold per day", .bars, "sold", \.sold)
      plot("Views", .line, "views") { $0.end?.views }
      plot("Favourites", .line, "favourites") { $0.end?.favourites }
      writer.write("</div>\n")
    }
    DayTable(status).write(to: &writer)
    writer.write("</section>\n")
  }
}

extension ShopStatus {
  /// What to do in a workspace that has no product yet.
  public static let beginning =
    "Drop a product file into inbox/, type `pipeline-run preview` to see what would be listed, and `pipeline-run` to list it."
}

extension Writer {
  /// Writes words; parts in backticks are code.
  mutating func write(html string: String, code: Bool) {
    for (index, part) in string.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      let isCode = index % 2 == 1
      if isCode { write("<code>") }
      write(html: String(part))
      if isCode { write("</code>") }
    }
  }
}
