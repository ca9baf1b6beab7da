// Answers at a glance end with what to do.

import Testing

@Suite struct HintsTests {
  @Test func refusedProductsAreNamedWithTheWayOut() throws {
    let program = Program(in: try Folder.workspace(["inbox/a.jsonl": "{}\n" + Product().line]))
    let run = try program("run")
    #expect(run.output.contains("1 missing_title  as inbox/a.jsonl:1:1 title: the title is missing\n"))
    #expect(run.output.contains("next      fix what is in rejected/ and drop it into inbox/ again\n"))
    let health = try program("health").output
    #expect(
      health.contains(
        "next   1 file is in rejected/ (a.jsonl): fix what rejected/a.jsonl.problems.json says, and drop it into inbox/ again, or remove it\n"
      ))
    let errors = try program("errors", "--summary").output
    #expect(
      errors.contains(
        "all of them: validation_error; fix what is in rejected/ and drop it into inbox/ again\nno product waits for a retry"
      ))
  }

  @Test func aHealthyWorkspaceAsksForNothing() throws {
    let program = Program(in: try Folder.workspace())
    #expect(try !program("health").output.contains("next "))
  }
}
