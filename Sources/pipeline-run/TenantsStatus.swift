// `status --tenants DIR`: how every shop of a folder does, a line each, even if one cannot be read.

import Pipeline

struct TenantsStatus {
  private let tenants: Tenants
  private let invocation: Invocation

  init(folder: String, _ invocation: Invocation) throws {
    for option in [Option.workspace, .html] where invocation.has(option) {
      throw RunError.usage(message: "--tenants and --\(option.name) do not go together", hint: "write one of them")
    }
    tenants = try Tenants(in: folder)
    if !invocation.isQuiet { tenants.sayUnreadable() }
    self.invocation = invocation
  }

  func show() throws -> ExitStatus {
    var worst = ExitStatus.done
    var totals = Totals()
    let width = max(tenants.names.map(\.count).max() ?? 0, Totals.name.count)
    for (index, name) in tenants.names.enumerated() {
      let status = Swift.Result { try ShopStatus(folder: tenants.path(of: name)) }
      switch status {
      case .success(let shop):
        totals.add(shop)
        if !shop.needs.list.isEmpty { worst = max(worst, .needsPerson) }
      case .failure(let error):
        totals.failed += 1
        worst = max(worst, ExitStatus(error))
      }
      let isLast = index == tenants.names.count - 1
      try invocation.has(.json)
        ? Terminal.write(json(name, status, isFirst: index == 0, isLast: isLast))
        : Terminal.show(row(name, status, width))
    }
    if !invocation.has(.json), tenants.names.count > 1 {
      try Terminal.show("\(padded(Totals.name, width))  \(totals.line)\n")
    }
    return worst
  }

  /// `anna  312 live, 48 queued, 97 sold, 2 in error; 2 products were given up: …`
  private func row(_ name: String, _ status: Swift.Result<ShopStatus, any Error>, _ width: Int) -> String {
    switch status {
    case .success(let shop):
      let needs = shop.needs.list.count
      return "\(padded(name, width))  \(StatusText.summary(shop))"
        + (needs == 0 ? "" : "; \(Counted(needs, "thing needs", "things need")) a person") + "\n"
    case .failure(let error):
      return "\(padded(name, width))  \(RunError.lines(error).joined(separator: " — "))\n"
    }
  }

  private func json(
    _ name: String, _ status: Swift.Result<ShopStatus, any Error>, isFirst: Bool, isLast: Bool
  ) -> String {
    var writer = Writer()
    writer.write(isFirst ? "[{\"tenant\": " : "{\"tenant\": ")
    writer.write(json: name)
    switch status {
    case .success(let shop):
      writer.write(", \"error\": null, \"status\": ")
      shop.write(to: &writer, lineEnd: "}")
    case .failure(let error):
      writer.write(", \"error\": ")
      writer.write(json: RunError.lines(error).joined(separator: "\n"))
      writer.write(", \"status\": null}")
    }
    writer.write(isLast ? "]\n" : ",\n")
    return String(writer.text)
  }

  private func padded(_ name: String, _ width: Int) -> String {
    name + String(repeating: " ", count: width - name.count)
  }

  /// The counts of all shops together.
  private struct Totals {
    static let name = "all"
    private var counts = (live: 0, queued: 0, sold: 0, error: 0)
    var failed = 0

    mutating func add(_ shop: ShopStatus) {
      counts.live += shop.live
      counts.queued += shop.queued
      counts.sold += shop.sold
      counts.error += shop.error
    }

    var line: String {
      StatusText.summary(live: counts.live, queued: counts.queued, sold: counts.sold, error: counts.error)
        + (failed == 0 ? "" : "; \(failed) cannot be read")
    }
  }
}
