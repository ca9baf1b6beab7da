// docs/commands.md names every command and option that the program has.

import Foundation
import Testing

@testable import pipeline_run

@Suite struct CommandDocumentationTests {
  private static let page: String = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("docs/commands.md")
    return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
  }()

  /// The part of the page below a command's heading.
  private static func section(_ name: String) -> String? {
    let parts = ("\n" + page).components(separatedBy: "\n## ")
    return parts.dropFirst().first { $0.hasPrefix(name + "\n") }
  }

  @Test(arguments: Commands.all.map(\.name))
  func everyCommandHasASectionWithItsOptions(_ name: String) throws {
    let command = try #require(Commands.named(name))
    let section = try #require(CommandDocumentationTests.section(name), "\(name) is not in docs/commands.md")
    for option in command.options {
      let written = "`--\(option.name)\(option.value.map { " \($0)" } ?? "")`"
      let isDescribed = section.contains(written)
      #expect(isDescribed, "\(name): \(written)")
    }
  }

  @Test func theOptionsOfEveryCommandAreAtTheTop() {
    for option in Option.everywhere {
      let written = "| `--\(option.name)\(option.value.map { " \($0)" } ?? "")`"
      let isDescribed = CommandDocumentationTests.page.contains(written)
      #expect(isDescribed, "\(written)")
    }
  }

  @Test func everySectionIsACommand() {
    let names = ("\n" + CommandDocumentationTests.page).components(separatedBy: "\n## ").dropFirst()
      .map { String($0.prefix { $0 != "\n" }) }
    #expect(names == Commands.all.map(\.name))
  }
}
