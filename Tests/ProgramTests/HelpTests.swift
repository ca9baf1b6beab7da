// `help` explains commands, fields and problems to someone who has only the program.

import Foundation
import Testing

@testable import Pipeline
@testable import pipeline_run

@Suite struct HelpTests {
  private func help(_ words: String...) throws -> Program.Ended { try Program(in: Folder()).run(["help"] + words) }

  @Test func fieldsAreListed() throws {
    let ended = try help("fields")
    #expect(ended.output.hasPrefix("The fields of a product:"))
    for name in ["title *", "stock_quantity *", "condition_details", "measurements"] {
      #expect(ended.outputLines.contains { $0.hasPrefix(name) }, "\(name)")
    }
    #expect(!ended.outputLines.contains { $0.hasPrefix("size *") } && ended.status == 0 && ended.errors == "")
  }

  @Test func aFieldIsExplained() throws {
    let page = try help("fields", "price").output
    #expect(page.hasPrefix("price  (required)\n\nWhat to write  number, or text\nMeaning        over 0,"))
    #expect(try help("fields", "colour").output.contains("Other names    colour, colors, colours\n"))
  }

  @Test func problemsAreListed() throws {
    let lines = try help("problems").outputLines
    #expect(lines.first == "Reading")
    for code in ProblemCode.allCases { #expect(lines.contains { $0.hasPrefix("  \(code.rawValue)") }, "\(code)") }
    #expect(lines.contains("  price_too_precise       The price has more than two decimals."))
  }

  @Test func aProblemIsExplained() throws {
    let page = try help("problems", "missing_photo").output
    let wanted = """
      missing_photo

      Severity       warning; `validation` in pipeline.json can make it error,
                     warning, info or off
      Meaning        A photo that the product names is not in the workspace,
      """
    #expect(page.hasPrefix(wanted))
    #expect(page.contains("\nWhat to do     Put it there,"))
    #expect(try help("problems", "unmapped_category").output.contains("(*) Vinted will refuse the item\n"))
    #expect(try help("problems", "invalid_id").output.contains("error; no settings can make less of it\n"))
  }

  @Test func noLineIsLongerThanAScreen() throws {
    for words in [["help", "fields"], ["help", "problems"], ["help", "problems", "invalid_result"]] {
      let long = try Program(in: Folder()).run(words).outputLines.filter { $0.count > 80 }
      #expect(long == [], "\(words)")
    }
  }

  @Test(arguments: [
    (["problems", "price_ambigous"], "there is no problem code price_ambigous; did you mean price_ambiguous?"),
    (["problems", "xyzzy"], "there is no problem code xyzzy; `pipeline-run help problems` lists them"),
    (["fields", "colr"], "no product has a field colr; did you mean color?"),
    (["problem"], "there is no command problem; did you mean problems?"),
    (["price_ambiguous"], "there is no command price_ambiguous; type `pipeline-run help problems price_ambiguous`"),
    (["colour"], "there is no command colour; type `pipeline-run help fields color`"),
    (["problems", "left_out", "more"], "help does not take the argument more; see pipeline-run help --help"),
    (["status", "more"], "help does not take the argument more; see pipeline-run help --help"),
  ])
  func mistakesLeadToTheRightPage(_ words: [String], _ line: String) throws {
    let ended = try Program(in: Folder()).run(["help"] + words)
    #expect(ended.errors == "pipeline-run: \(line)\n" && ended.status == 64 && ended.output == "")
  }

  @Test func whatIsNoCommandMayBeExplained() throws {
    let program = Program(in: try Folder())
    #expect(try program("problems").errors.hasSuffix("no command problems; type `pipeline-run help problems`\n"))
    #expect(try program("left_out").errors.hasSuffix("left_out; type `pipeline-run help problems left_out`\n"))
  }

  @Test func programsGetObjects() throws {
    func objects(_ words: String...) throws -> [[String: Any]] {
      let output = try Program(in: Folder()).run(["help"] + words + ["--json"]).output
      return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    }
    #expect(try objects("problems").compactMap { $0["code"] as? String } == ProblemCode.allCases.map(\.rawValue))
    let fields = try objects("fields")
    #expect(fields.map { $0["field"] as? String } == ProductField.allCases.map { "\($0.name)" })
    #expect(fields.first { $0["field"] as? String == "price" }?["required"] as? Bool == true)
    #expect(try objects("problems", "left_out").count == 1)
  }

  /// What a hint says to type is there.
  @Test func hintsLeadToAPage() throws {
    let program = Program(in: try Folder.workspace(["inbox/a.json": #"{"zzzzzzzz": 1}"#]))
    #expect(try program("preview").output.contains("`pipeline-run help fields` lists the fields"))
    let result = Program(in: try Folder.workspace(["inbox/results/a.json": #"{"task_id": 1, "success": 5}"#]))
    #expect(try result("run").errors.contains("`pipeline-run help problems invalid_result` shows a result"))
    #expect(try help("problems", "invalid_result").output.contains("\"success\": true"))
  }
}
