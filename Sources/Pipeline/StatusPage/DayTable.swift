/// The numbers of the plots as a table, the newest day first: for people who want numbers, or cannot see plots.
struct DayTable {
  private let status: ShopStatus

  init(_ status: ShopStatus) { self.status = status }

  func write(to writer: inout Writer) {
    writer.write("<details class=\"panel\"><summary>All numbers of the last ")
    writer.write(ShopStatus.span)
    writer.write(
      " days</summary><div class=\"scroll\" role=\"region\" aria-label=\"All numbers, day by day\" tabindex=\"0\">")
    writer.write("<table><thead><tr>")
    for name in ["Day", "Listed", "Sold", "Sold for", "Live", "Queued", "In error", "Views", "Favourites"] as [Text] {
      writer.write("<th scope=\"col\">")
      writer.write(name)
      writer.write("</th>")
    }
    writer.write("</tr></thead><tbody>\n")
    for day in status.days.reversed() { write(day, to: &writer) }
    writer.write("</tbody></table></div></details>\n")
  }

  private func write(_ day: ShopStatus.Day, to writer: inout Writer) {
    func cell(_ number: Int?) {
      writer.write("<td>")
      if let number { writer.write(grouped: number) } else { writer.write("\u{2013}") }
      writer.write("</td>")
    }
    writer.write("<tr><th scope=\"row\">")
    writer.write(string: day.date)
    writer.write("</th>")
    cell(day.listed)
    cell(day.sold)
    writer.write("<td>")
    writer.write(day.turnover, in: status.currency)
    writer.write("</td>")
    for number in [day.end?.live, day.end?.queued, day.end?.error, day.end?.views, day.end?.favourites] { cell(number) }
    writer.write("</tr>\n")
  }
}
