/// A small plot of a number per day, as SVG: bars for what happens, a line for what grows.
///
/// The picture stretches to its room, so its words are next to it, as large as the page's own. A sentence describes it
/// for people who cannot see it.
struct DayPlot {
  enum Shape { case bars, line }

  let title: String
  let shape: Shape
  /// The class that decides its colours.
  let kind: Text
  /// Day by day, oldest first; nil if it is not known.
  let points: [(day: Int, value: Int?)]
  /// The text while nothing is known.
  let unknown: Text

  /// The units of the picture: a day is ten wide.
  private static let (slot, height) = (10, 1000)

  private var known: [(place: Int, value: Int)] {
    points.enumerated().compactMap { place, point in point.value.map { (place, $0) } }
  }

  func write(to writer: inout Writer) {
    writer.write("<figure class=\"")
    writer.write(kind)
    writer.write(shape == .line ? " curve" : " bars")
    writer.write("\"><figcaption>")
    writer.write(html: title)
    guard let first = known.first, let last = known.last else {
      writer.write("</figcaption><p class=\"none\">")
      writer.write(unknown)
      writer.write("</p></figure>\n")
      return
    }
    writer.write(" <span>")
    writer.write(html: summary(first.value, last.value))
    writer.write("</span></figcaption><div class=\"chart\">")
    let (low, high) = bounds
    label("high", high, to: &writer)
    writer.write("<svg viewBox=\"0 0 ")
    writer.write(points.count * DayPlot.slot)
    writer.write(" ")
    writer.write(DayPlot.height)
    writer.write("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
    writer.write(html: sentence(low, high, first.value, last.value))
    writer.write("\">")
    switch shape {
    case .bars: writeBars(high, to: &writer)
    case .line: writeLine(low, high, to: &writer)
    }
    writer.write("</svg>")
    // Of a line that is level the lower edge is no value that there was.
    if shape == .bars || known.contains(where: { $0.value == low }) { label("low", low, to: &writer) }
    for (name, point) in [("from", points.first), ("to", points.last)] as [(Text, (day: Int, value: Int?)?)] {
      guard let point else { continue }
      writer.write("<span class=\"")
      writer.write(name)
      writer.write("\">")
      writer.write(string: Timestamp(day: point.day).shortDay)
      writer.write("</span>")
    }
    writer.write("</div></figure>\n")
  }

  /// The values of the lower and the upper edge. Bars begin at zero; a line fills the height that it has.
  private var bounds: (low: Int, high: Int) {
    let values = known.map(\.value)
    let high = max(1, values.max() ?? 0)
    return (shape == .bars ? 0 : min(values.min() ?? 0, high - 1), high)
  }

  private func summary(_ first: Int, _ last: Int) -> String {
    switch shape {
    case .bars: return "\(grouped(known.reduce(0) { $0 + $1.value })) in \(points.count) days"
    case .line:
      if known.count == 1 { return grouped(last) }
      let more = last - first
      return "\(grouped(last)), \(more < 0 ? "\u{2212}" : "+")\(grouped(abs(more))) in \(points.count) days"
    }
  }

  private func sentence(_ low: Int, _ high: Int, _ first: Int, _ last: Int) -> String {
    guard let start = points.first, let end = points.last else { return title }
    let period = "\(title), \(Timestamp(day: start.day).shortDay) to \(Timestamp(day: end.day).shortDay)"
    switch shape {
    case .bars:
      let sum = known.reduce(0) { $0 + $1.value }
      guard sum > 0, let most = points.first(where: { $0.value == high }) else { return "\(period): none." }
      return "\(period): \(grouped(sum)) in all, at most \(grouped(high)), on \(Timestamp(day: most.day).shortDay)."
    case .line: return "\(period): from \(grouped(first)) to \(grouped(last))."
    }
  }

  private func grouped(_ number: Int) -> String {
    var writer = Writer(capacity: 32)
    writer.write(grouped: number)
    return String(writer.text)
  }

  private func label(_ name: Text, _ number: Int, to writer: inout Writer) {
    writer.write("<span class=\"")
    writer.write(name)
    writer.write("\" aria-hidden=\"true\">")
    writer.write(grouped: number)
    writer.write("</span>")
  }

  private func writeBars(_ high: Int, to writer: inout Writer) {
    for (place, value) in known where value > 0 {
      // A small bar next to large ones must be visible, too.
      let length = max(20, Int(Double(value) / Double(high) * Double(DayPlot.height)))
      writer.write("<rect x=\"")
      writer.write(place * DayPlot.slot + 1)
      writer.write("\" y=\"")
      writer.write(DayPlot.height - length)
      writer.write("\" width=\"8\" height=\"")
      writer.write(length)
      writer.write("\"><title>")
      writer.write(string: Timestamp(day: points[place].day).shortDay)
      writer.write(": ")
      writer.write(grouped: value)
      writer.write("</title></rect>")
    }
  }

  private func writeLine(_ low: Int, _ high: Int, to writer: inout Writer) {
    func y(_ value: Int) -> Int {
      Int((1 - Double(value - low) / Double(high - low)) * Double(DayPlot.height))
    }
    var corners = known.map { (x: $0.place * DayPlot.slot + DayPlot.slot / 2, y: y($0.value)) }
    // A single day is a short line.
    if corners.count == 1 {
      corners = [(corners[0].x - DayPlot.slot / 2, corners[0].y), (corners[0].x + DayPlot.slot / 2, corners[0].y)]
    }
    func write(_ corners: [(x: Int, y: Int)]) {
      writer.write(each: corners, between: " ") { corner, writer in
        writer.write(corner.x)
        writer.write(",")
        writer.write(corner.y)
      }
    }
    writer.write("<polygon points=\"")
    write([(corners[0].x, DayPlot.height)] + corners + [(corners[corners.count - 1].x, DayPlot.height)])
    writer.write("\"/><polyline points=\"")
    write(corners)
    writer.write("\"/>")
  }
}

extension Timestamp {
  /// `26 Nov`.
  var shortDay: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = Platform.calendar(seconds)
    return "\(parts.day) \(months[parts.month - 1])"
  }
}
