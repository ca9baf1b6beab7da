/// Every case of samples/ comes out as its expected/ says. With UPDATE_SAMPLES=1 the expected files are written again, to
/// be looked at before they are committed.
import Foundation
import Testing

@Suite struct SampleTests {
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_SAMPLES"] == "1"

  @Test func thereAreSamples() {
    #expect(Sample.all.map(\.description).contains("seed-example"))
  }

  @Test(arguments: Sample.all)
  func comesOutAsExpected(_ sample: Sample) throws {
    let workspace = try sample.workspace()
    let program = Program(in: workspace)
    for step in sample.steps {
      try workspace.add(filesOf: step.drop)
      let before = try workspace.everything()
      let isRun = step.command == ["run"]
      let dry = isRun ? try program("run", "--dry-run", "--json") : nil
      #expect(try workspace.everything() == before, "a dry run writes nothing")
      let ended = try program.run(step.command + (isRun ? ["--json"] : []))
      let outcome = try Outcome(of: workspace, ended, isRun: isRun, before: before)
      if SampleTests.updates { try outcome.write(to: step.expected) }
      let place = "\(sample)/\(step.folder.lastPathComponent)"
      for difference in try outcome.differences(from: Outcome(expected: step.expected)) {
        Issue.record("\(place)/expected/\(difference)")
      }
      if isRun { try checkReport(ended, place) }
      if let dry {
        #expect(try Report(dry.output).text == Report(ended.output).text, "a dry run says the same")
        #expect(dry.errors == ended.errors && dry.status == ended.status, "a dry run says the same")
      }
    }
  }

  /// The exit status says whether something was refused, and each item is counted in exactly one place.
  private func checkReport(_ ended: Program.Ended, _ place: String) throws {
    let report = try Report(ended.output)
    #expect(ended.status == (report["products"].rejected + report["results"].rejected > 0 ? 2 : 0), "\(place)")
    for group in ["products", "results"] {
      #expect(report[group].read == report[group].sumOfRest, "\(place): \(group)")
    }
  }
}
