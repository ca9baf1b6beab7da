/// A daemon may start the program with its streams closed: what it says then must not go into a file of the store.
import Foundation
import Testing

@Suite struct ClosedStreamsTests {
  /// Every combination of closed streams, except none.
  static let combinations = (1..<8).map { mask in (0..<3).filter { mask & 1 << $0 != 0 } }

  /// A command, what is dropped before it, and how it ends.
  private struct Step {
    var drop: (file: String, text: String)?
    let words: [String]
    var status: Int32 = 0
  }

  /// Every command that writes; most have something to warn about.
  private static let history = [
    Step(
      drop: ("a.jsonl", (1...4).map { seedLine(["id": "\($0)"]) }.joined() + "{}\nno json\n"), words: ["run"], status: 2
    ),
    Step(
      drop: ("results/1.json", "{\"success\": false, \"error_message\": \"no\", \"retryable\": false}"), words: ["run"]),
    Step(words: ["retry", "1"]),
    Step(words: ["delete", "2", "99"], status: 2),
    Step(words: ["analytics", "3", "--views", "7"]),
    Step(drop: ("b.jsonl", seedLine(["id": "5"]) + "{}\n"), words: ["run"], status: 2),
    Step(words: ["compact"]),
    Step(words: ["health"], status: 3),
  ]

  /// The result of the history.
  private func outcome(closed streams: [Int]) throws -> Outcome {
    let workspace = try Folder.workspace()
    for step in ClosedStreamsTests.history {
      if let drop = step.drop { try workspace.write(drop.text, to: "inbox/\(drop.file)") }
      let ended = try Program(in: workspace).run(step.words, closed: streams)
      // Without standard output nobody gets to know what was done; it is done all the same.
      let status = streams.contains(1) ? 74 : step.status
      #expect(ended.status == status, "\(step.words) without \(streams)")
    }
    return try Outcome(of: workspace, .init(status: 0, output: "", errors: ""), isRun: false, before: [:])
  }

  /// `ulimit -f` ends other programs; this one says what cannot be written, and loses nothing.
  @Test func aLimitOfFileSizesIsAnError() throws {
    let workspace = try Folder.workspace(["inbox/a.jsonl": (1...400).map { seedLine(["id": "\($0)"]) }.joined()])
    let limited = try Program(in: workspace).run(["run"], limit: 100)
    #expect(limited.status == 74)
    #expect(limited.errors.contains("File too large"))
    _ = try Program(in: workspace)("run")
    #expect(try Program(in: workspace)("products").outputLines.count == 400)
  }

  @Test(arguments: combinations) func theStoreIsTheSame(_ streams: [Int]) throws {
    let open = try outcome(closed: [])
    #expect(open.files["store/products.jsonl"]?.isEmpty == false)
    #expect(try outcome(closed: streams).differences(from: open) == [])
  }

  @Test func aClosedOutputIsAnErrorLikeAFullOne() throws {
    let program = Program(in: try .workspace(["inbox/a.jsonl": seedLine(["id": nil])]))
    #expect(try program.run(["run", "--quiet"], closed: [1]).status == 0)
    for words in [["products"], ["products", "--json"], ["--version"], ["help"]] {
      #expect(try program.run(words, closed: [1]).status == 74, "\(words)")
      #expect(try program.run(words, closed: [0, 2]).status == 0, "\(words)")
    }
  }

  @Test func whatIsSaidOnTheOthersIsTheSame() throws {
    let program = Program(in: try .workspace(["inbox/a.jsonl": "{}\n"]))
    let open = try program.run(["preview"])
    #expect(try program.run(["preview"], closed: [0, 2]).output == open.output)
    let closed =
      "pipeline-run: cannot write the output: Bad file descriptor; it is closed; send it to a file or to /dev/null; what was done before is done\n"
    #expect(try program.run(["preview"], closed: [0, 1]).errors == open.errors + closed)
    #expect(try program.run(["preview", "-", "--jsonl"], closed: [0, 1, 2]).status == 0)
  }
}
