/// Reads the items of a source on several cores, as a preview does.
@testable import Pipeline

/// Some cores, each with its own preparation.
final class Cores {
  private final class Worker {
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    var lines: [String] = []
  }
  private let workers = (0..<4).map { _ in Worker() }

  /// A line for each item, with all that is said of it.
  func lines(_ source: any ItemSource, _ count: Int = 1) throws -> [String] {
    var found: [String] = []
    try OrderedBlocks.run(
      workers: Array(workers[0..<count]), making: ItemBlock.init, read: { try source.next(into: $0) },
      work: { worker, block in
        worker.lines = []
        if case .refusal(let refusal) = block.content {
          worker.lines = refusal.findings(file: "a").problems.map(\.oneLine)
        }
        block.forEachItem { item in
          let findings = worker.preparation.prepare(item).findings
          let cells = item.cells.map { $0.map { "\($0.name)=\($0.text)@\($0.place)" } } ?? []
          worker.lines.append(
            "\(item.line):\(item.column) <\(item.end) \(item.raw) \(cells) \(item.handBack) "
              + findings.problems.map(\.oneLine).joined(separator: " "))
          worker.preparation.reset()
        }
      },
      deliver: { worker, _ in found += worker.lines })
    return found
  }
}

/// The first line that differs.
func difference(_ found: [String], _ wanted: [String]) -> String? {
  if let place = zip(found, wanted).first(where: { $0 != $1 }) { return "\(place.0) instead of \(place.1)" }
  return found.count == wanted.count ? nil : "\(found.count) items instead of \(wanted.count)"
}
