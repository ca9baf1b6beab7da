/// What was refused, fixed and dropped again leaves rejected/ by itself, however it came back.
import Testing

@testable import Pipeline

struct FixedRejectsTests {
  private let bad = seed(["id": nil, "sku": "\"B\"", "price": "\"abc\""])
  private let good = seed(["id": nil, "sku": "\"B\""])

  /// A file of which one item is refused.
  private func refused() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    // The clock of the files is the machine's.
    workspace.clock = .now
    workspace.drop("a.jsonl", seed(["id": nil, "sku": "\"A\""]), bad)
    try workspace.run()
    #expect(workspace.names("rejected") == ["a.jsonl", "a.jsonl.problems.json"])
    workspace.clock.seconds += 60
    return workspace
  }

  private func needs(_ workspace: TemporaryWorkspace) throws -> [Needs.Kind] {
    try Needs(workspace.opened().disk, workspace.settings, now: workspace.clock).list.map(\.kind)
  }

  private func archived(_ workspace: TemporaryWorkspace) -> [String] {
    workspace.names("archive/\(workspace.clock.day)").filter { $0.hasSuffix(".problems.json") }
  }

  @Test func aCopyUnderAnotherNameIsEnough() throws {
    let workspace = try refused()
    #expect(try needs(workspace) == [.refused])
    workspace.drop("corrected.jsonl", good)
    #expect(try workspace.run().fixed == 1)
    #expect(workspace.names("rejected").isEmpty && archived(workspace) == ["a.2.jsonl.problems.json"])
    #expect(try needs(workspace).isEmpty)
  }

  @Test func whatIsRefusedAgainStays() throws {
    let workspace = try refused()
    workspace.drop("corrected.jsonl", bad)
    #expect(try workspace.run().fixed == 0)
    #expect(try needs(workspace) == [.refused] && workspace.names("rejected").count == 4)
    // And goes with all its copies.
    workspace.drop("corrected.jsonl", good)
    #expect(try workspace.run().fixed == 2)
    #expect(workspace.names("rejected").isEmpty)
  }

  private static let complete = #"{"columns": {"files": "shop-*", "complete": true}}"#

  /// Friday's file is empty: it takes nothing down, and Saturday's makes it good.
  @Test(arguments: [complete, "{}"]) func anEmptyFileGoesWithTheNextOfItsKind(_ settings: String) throws {
    let workspace = try TemporaryWorkspace(settings)
    workspace.clock = .now
    workspace.drop("shop-1.jsonl", good)
    try workspace.run()
    workspace.clock.seconds += 60
    workspace.write("inbox/shop-2.jsonl", "")
    let report = try workspace.run()
    #expect(report.gone == GoneProducts())
    #expect(
      workspace.problems.map(\.oneLine) == [
        settings == "{}"
          ? "inbox/shop-2.jsonl:1:1 there is nothing in the file [empty_file]; drop it again with its content"
          : "inbox/shop-2.jsonl:1:1 there is nothing in the file, so nothing of this list is taken down [empty_file]; drop the whole list, or wait for the next one"
      ])
    #expect(
      try Needs(workspace.opened().disk, workspace.settings, now: workspace.clock).list.map(\.oneLine) == [
        "1 empty file is in rejected/ (shop-2.jsonl): drop the list with its content into inbox/; the run then moves the empty one to archive/"
      ])
    workspace.clock.seconds += 60
    workspace.drop("other.jsonl", seed(["id": nil, "sku": "\"C\"", "images": nil]))
    #expect(try workspace.run().fixed == 0)
    workspace.drop("shop-3.jsonl", good)
    #expect(try workspace.run().fixed == 1)
    #expect(workspace.names("rejected").isEmpty)
    #expect(try needs(workspace).isEmpty)
  }

  /// What a list of changes had in it comes with no other file.
  @Test(arguments: [(complete, 1), ("{}", 0)]) func anUnreadableListGoesOnlyWithACompleteOne(
    _ settings: String, _ fixed: Int
  ) throws {
    let workspace = try TemporaryWorkspace(settings)
    workspace.clock = .now
    workspace.write("inbox/shop-2.json", "[{\"sku\": ")
    try workspace.run()
    workspace.clock.seconds += 60
    workspace.drop("shop-3.jsonl", good)
    #expect(try workspace.run().fixed == fixed)
  }

  /// A file that could not be read is fixed once a file of its name could; refused again, it stays.
  @Test func aFileThatCouldNotBeReadGoesWithItsName() throws {
    let workspace = try TemporaryWorkspace()
    workspace.clock = .now
    workspace.write("inbox/b.json", "[{\"sku\": ")
    try workspace.run()
    workspace.clock.seconds += 60
    workspace.write("inbox/b.json", "[{\"sku\": ")
    #expect(try workspace.run().fixed == 0)
    #expect(workspace.names("rejected").contains("b.json") && workspace.names("rejected").contains("b.2.json"))
    workspace.clock.seconds += 60
    workspace.write("inbox/b.json", "[\(good)]")
    try workspace.run()
    #expect(!workspace.names("rejected").contains("b.json"))
  }

  @Test func aProductThatWasKnownBeforeMustComeAgain() throws {
    let workspace = try TemporaryWorkspace()
    workspace.clock = .now
    workspace.drop("a.jsonl", good)
    try workspace.run()
    workspace.drop("a.jsonl", bad)
    try workspace.run()
    workspace.clock.seconds += 60
    // What the plugin reports of the product says nothing about the refused change.
    workspace.answer("1.json", "{\"success\": true, \"result\": {\"vinted_id\": 9}}")
    workspace.drop("other.jsonl", seed(["id": nil, "sku": "\"C\""]))
    #expect(try workspace.run().fixed == 0)
    workspace.drop("b.jsonl", good)
    let report = try workspace.run()
    #expect(report.products.unchanged == 1 && report.fixed == 1)
    #expect(try needs(workspace).isEmpty)
  }

  @Test func whatTheSameRunTookInIsNoFix() throws {
    let workspace = try TemporaryWorkspace()
    workspace.clock = .now
    workspace.drop("a.jsonl", good, bad)
    #expect(try workspace.run().fixed == 0)
    #expect(try needs(workspace) == [.refused])
  }

  @Test func problemsOfAFileThatWasMovedBackGoWithIt() throws {
    let workspace = try refused()
    let disk = try workspace.opened().disk
    try disk.rename("rejected/a.jsonl", to: "inbox/a.jsonl")
    workspace.write("inbox/a.jsonl", good + "\n")
    try workspace.run()
    #expect(workspace.names("rejected").isEmpty && archived(workspace).count == 1)
  }

  @Test func ofWhatHasNoNameNobodyKnows() throws {
    let workspace = try TemporaryWorkspace()
    workspace.clock = .now
    workspace.drop("a.jsonl", seed(["id": nil, "price": "\"abc\""]))
    workspace.answer("b.jsonl", "{}")
    try workspace.run()
    workspace.clock.seconds += 60
    workspace.drop("c.jsonl", good)
    #expect(try workspace.run().fixed == 0)
    #expect(try needs(workspace) == [.refused, .refused])
  }
}
