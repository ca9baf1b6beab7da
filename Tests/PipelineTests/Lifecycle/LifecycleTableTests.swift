/// docs/lifecycle.md shows the table as it is.
import Foundation
import Testing

@testable import Pipeline

struct LifecycleTableTests {
  /// The rows of the page: for each event each move, with its situations. Impossible ones are left out.
  static var rows: [String] {
    Event.Kind.allCases.flatMap { event in
      LifecycleTable.Move.allCases.filter { $0 != .never }.compactMap { move in
        let situations = Situation.allCases.filter { LifecycleTable.move(event, in: $0) == move }
        if situations.isEmpty { return nil }
        return "| \(event.rawValue) | \(move.rawValue) | \(situations.map(\.name).joined(separator: ", ")) |"
      }
    }
  }

  @Test func thePageShowsEveryRow() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/lifecycle.md")
    let page = try String(contentsOf: path, encoding: .utf8)
    let table = page.components(separatedBy: "| event | move | in |\n|---|---|---|\n")
    try #require(table.count == 2)
    let shown = table[1].components(separatedBy: "\n").prefix { $0.hasPrefix("|") }
    #expect(Array(shown) == LifecycleTableTests.rows, "\n\(LifecycleTableTests.rows.joined(separator: "\n"))\n")
  }

  /// A task that no plugin has can always be taken back, and no answer is ever lost.
  @Test func onlyAPersonsTurnAndTheEndHaveNoTask() {
    for situation in Situation.allCases {
      switch situation {
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: #expect(situation.hold == nil)
      default: #expect(situation.hold != nil, "\(situation.name)")
      }
    }
  }
}
