// `status`: says how the shop does, as text or as a page.

import Pipeline

struct StatusCommand: Command {
  let name = "status"
  let summary = "say what is live, queued, sold and in error, how the days went, and what needs a person"
  let options = [Option.html, Option.tenants]
  let details = """
    With --html: one page with plots of the last 30 and 90 days, what has been on Vinted longest and is looked at least,
    and when the queue ends; open it in a browser. With --tenants: a line for each shop.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    if let folder = invocation.value(.tenants) { return try TenantsStatus(folder: folder, invocation).show() }
    let status = try ShopStatus(folder: invocation.folder)
    let page = invocation.value(.html)
    if let page { try StatusPage(status).write(to: page, on: Disk(folder: ".")) }
    if invocation.has(.json) {
      var writer = Writer()
      status.write(to: &writer, page: page)
      try Terminal.write(writer.text)
    } else if let page {
      if !invocation.isQuiet { try Terminal.show("\(StatusText.summary(status))\nThe page is \(page)\n") }
    } else {
      try Terminal.show(StatusText.text(status, in: invocation.folder))
    }
    return status.needs.list.isEmpty ? .done : .needsPerson
  }
}

/// The status of the shop in words: one screen.
enum StatusText {
  /// `312 live, 48 queued, 97 sold, 2 in error`
  static func summary(_ status: ShopStatus) -> String {
    summary(live: status.live, queued: status.queued, sold: status.sold, error: status.error)
  }

  static func summary(live: Int, queued: Int, sold: Int, error: Int) -> String {
    [("live", live), ("queued", queued), ("sold", sold), ("in error", error)]
      .map { "\(ProgressLine.grouped($1)) \($0)" }.joined(separator: ", ")
  }

  static func text(_ status: ShopStatus, in folder: String) -> String {
    if status.products == 0, status.needs.list.isEmpty { return "Nothing is here yet. \(ShopStatus.beginning)\n" }
    let parts = [
      totals(status), days(status), status.queue.sentences(from: status.now).joined(separator: "\n") + "\n",
      slowest(status), needs(status, in: folder),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func totals(_ status: ShopStatus) -> String {
    func money(_ sum: Money) -> String { "at \(sum.text) \(status.currency)" }
    var rows = [
      ("live", status.live, money(status.liveSum)), ("queued", status.queued, ""),
      ("sold", status.sold, money(status.turnover)),
    ]
    if status.deleted > 0 { rows.append(("taken down", status.deleted, "")) }
    rows.append(("in error", status.error, ""))
    if let views = status.views { rows.append(("views", views, "")) }
    if let favourites = status.favourites { rows.append(("favourites", favourites, "")) }
    let width = rows.map { ProgressLine.grouped($0.1).count }.max() ?? 0
    return rows.map { name, count, more in
      let number = right(ProgressLine.grouped(count), width)
      return "\(left(name, 10))  \(number)\(count > 0 && !more.isEmpty ? "  \(more)" : "")\n"
    }.joined()
  }

  /// The last seven days, and the last thirty together.
  private static func days(_ status: ShopStatus) -> String {
    func row(_ name: String, _ listed: String, _ sold: String, _ views: String) -> String {
      "\(left(name, 12))\(right(listed, 8))\(right(sold, 8))\(status.views == nil ? "" : right(views, 10))\n"
    }
    let month = status.days.suffix(30)
    return row("", "listed", "sold", "views")
      + status.days.suffix(7).map { day in
        row(
          day.date, ProgressLine.grouped(day.listed), ProgressLine.grouped(day.sold),
          day.views.map(ProgressLine.grouped) ?? "-")
      }.joined()
      + row(
        "30 days", ProgressLine.grouped(month.reduce(0) { $0 + $1.listed }),
        ProgressLine.grouped(month.reduce(0) { $0 + $1.sold }), "")
  }

  private static func slowest(_ status: ShopStatus) -> String {
    let few = status.slowest.prefix(3)
    if few.isEmpty { return "" }
    return "Longest on Vinted and looked at least:\n"
      + few.map { slow in
        let views = slow.views.map { "\(ProgressLine.grouped($0)) view\($0 == 1 ? "" : "s")" } ?? "views unknown"
        return "  \(Counted(slow.days, "day")), \(views), \(slow.price.text)  \(Problem.printable(slow.title))\n"
      }.joined()
  }

  private static func needs(_ status: ShopStatus, in folder: String) -> String {
    status.needs.list.map { "\(Terminal.colored("next ", .yellow))  \($0.oneLine(in: folder))\n" }.joined()
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
