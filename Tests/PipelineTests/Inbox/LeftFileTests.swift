/// Files that stay in the inbox are reported once, and photos in one line.
import Testing

@testable import Pipeline

struct LeftFileTests {
  @Test func strangersAreReportedOnce() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/notes.doc", "x")
    workspace.drop("a.jsonl", seed(["id": "1"]))
    #expect(try workspace.run().newLeft.count == 1)
    let second = try workspace.run()
    #expect(second.newLeft.isEmpty && second.left.count == 1 && second.files.left == 1)
    workspace.write("inbox/more.doc", "x")
    #expect(try workspace.run().newLeft.map(\.path) == ["inbox/more.doc"])
  }

  @Test func photosGetOneLine() throws {
    let workspace = try TemporaryWorkspace()
    for number in 1...5 { workspace.write("inbox/\(number).JPG", "x") }
    let left = try workspace.run().newLeft
    #expect(LeftFile.lines(left) == ["inbox/: 5 photos stay with the lists that name them"])
  }

  @Test func unchangedItemsDoNotWarnAgain() throws {
    let workspace = try TemporaryWorkspace()
    var said: [String] = []
    func run() throws -> RunReport {
      said = []
      var observer = RunObserver()
      observer.onProblem = { said.append($0.code.rawValue) }
      return try Run(workspace.opened(), now: workspace.clock, cores: 1, observer: observer).perform()
    }
    workspace.drop("a.jsonl", seed(["id": "1", "images": nil]))
    _ = try run()
    #expect(said.contains("missing_images"))
    workspace.drop("a.jsonl", seed(["id": "1", "images": nil]))
    let report = try run()
    #expect(report.products.unchanged == 1 && report.problemsByCode[.missingImages] == 1)
    #expect(said.isEmpty)
  }
}
