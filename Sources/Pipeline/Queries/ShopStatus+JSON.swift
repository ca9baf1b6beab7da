/// The status of the shop as one JSON object, for programs.
extension ShopStatus {
  /// Writes it; `page` is the path of the page that was made.
  public func write(to writer: inout Writer, page: String? = nil, lineEnd: Text = "\n") {
    writer.write("{\"made_at\": ")
    writer.write(json: now)
    writer.write(", \"page\": ")
    writer.write(json: page)
    writer.write(", \"currency\": ")
    writer.write(json: currency)
    writer.write(", \"products\": {")
    writer.write(members: [
      ("live", live), ("queued", queued), ("sold", sold), ("error", error), ("deleted", deleted),
    ])
    writer.write("}, \"live_sum\": ")
    writer.write(liveSum)
    writer.write(", \"turnover\": ")
    writer.write(turnover)
    writer.write(", ")
    writer.write(members: [("views", views), ("favourites", favourites)])
    writer.write(", \"queue\": {")
    writer.write(members: [
      ("waiting", queue.waiting), ("listed", queue.listed), ("in_days", queue.days), ("days_left", queue.daysLeft),
    ])
    writer.write("},\n\"days\": [")
    for (index, day) in days.enumerated() {
      writer.write(index == 0 ? "\n" : ",\n")
      day.write(to: &writer)
    }
    writer.write("],\n\"slowest\": [")
    for (index, slow) in slowest.enumerated() {
      writer.write(index == 0 ? "\n" : ",\n")
      slow.write(to: &writer)
    }
    writer.write("],\n\"needs\": ")
    needs.write(to: &writer)
    writer.write("}")
    writer.write(lineEnd)
  }
}

extension ShopStatus.Day {
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"day\": ")
    writer.write(json: date)
    writer.write(", ")
    writer.write(members: [("listed", listed), ("sold", sold)])
    writer.write(", \"turnover\": ")
    writer.write(turnover)
    writer.write(", ")
    writer.write(members: [
      ("live", end?.live), ("queued", end?.queued), ("error", end?.error), ("views", end?.views),
      ("favourites", end?.favourites),
    ])
    writer.write("}")
  }
}

extension ShopStatus.Slow {
  fileprivate func write(to writer: inout Writer) {
    writer.write("{\"product_id\": ")
    writer.write(productID)
    for (key, text) in [(", \"sku\": ", sku), (", \"title\": ", title), (", \"url\": ", url)] as [(Text, String?)] {
      writer.write(key)
      writer.write(json: text)
    }
    writer.write(", \"price\": ")
    writer.write(price)
    writer.write(", ")
    writer.write(members: [("days", days), ("views", views), ("favourites", favourites)])
    writer.write("}")
  }
}

extension Writer {
  /// Writes members of an object whose values are numbers, or null.
  fileprivate mutating func write(members: [(name: Text, number: Int?)]) {
    for (index, member) in members.enumerated() {
      write(index == 0 ? "\"" : ", \"")
      write(member.name)
      write("\": ")
      write(json: member.number)
    }
  }
}
