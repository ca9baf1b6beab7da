/// The preview as a page: what the command says, and when it makes a page and when not.
import Foundation
import Testing

@Suite struct PreviewPageTests {
  @Test func thePageIsMadeOfTheInbox() throws {
    let workspace = try Folder.workspace([
      "inbox/a.jsonl": seedLine(["id": "1"]) + "{}\n", "inbox/note.txt": "x", "page.html": "an old page",
    ])
    let ended = try Program(in: workspace)("preview", "--html", "page.html")
    #expect(
      ended.output
        == "0 of 2 ready, 1 can be sent but Vinted will refuse it, 1 refused, 4 warnings\nThe page is page.html\n")
    #expect(ended.errorLines.count == 1 && ended.errors.contains("inbox/note.txt"))
    #expect(ended.status == 65)
    let page = try #require(try workspace.text(of: "page.html"))
    #expect(page.hasPrefix("<!doctype html>\n") && page.hasSuffix("</html>\n"))
    #expect(page.components(separatedBy: "<article class=").count == 3)
    #expect(page.contains("inbox/note.txt") && page.contains("there is no file image1.jpg"))
    #expect(workspace.files == ["inbox/a.jsonl", "inbox/note.txt", "page.html"])
  }

  @Test func thePageIsMadeOfFilesAndOfStandardInput() throws {
    let folder = try Folder()
    try folder.write(seedLine(["id": "1"]), to: "shop/a.jsonl")
    try folder.makeFolder("pages")
    let program = Program(in: folder)
    let ended = try program("--html=pages/b.html", "preview", "shop/a.jsonl", "-", input: seedLine(["id": "2"]))
    #expect(ended.output == "2 of 2 ready, 0 warnings\nThe page is pages/b.html\n" && ended.status == 0)
    let page = try #require(try folder.text(of: "pages/b.html"))
    #expect(page.contains("[1]</h3>") && page.contains("[2]</h3>") && page.contains("src=\"../image1.jpg\""))
    let json = try program("preview", "-", "--html", "c.html", "--json")
    #expect(
      json.output
        == "{\"page\": \"c.html\", \"read\": 0, \"ready\": 0, \"unaccepted\": 0, \"skipped\": 0, \"warnings\": 0}\n")
    #expect(try program("preview", "-", "--html", "c.html", "--quiet").output == "")
  }

  @Test func manyItemsComeInTheirOrder() throws {
    let folder = try Folder()
    let input = (1...3000).map { seedLine(["id": "\($0)"]) }.joined()
    #expect(try Program(in: folder)("preview", "-", "--html", "a.html", input: input).status == 0)
    let page = try #require(try folder.text(of: "a.html"))
    let ids = page.components(separatedBy: "<span>id ").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(ids.map { String($0) } == (1...3000).map { String($0) })
  }

  @Test(arguments: [
    ("preview --html", "--html needs a value; write --html FILE"),
    ("preview --html a.jsonl", "a.jsonl is not a name for a page; name a file that ends in .html"),
    ("preview --html nowhere/a.html", "there is no folder nowhere/; make it, or name the page in another one"),
    ("preview --html a.html --jsonl", "--html and --jsonl exclude each other; run preview once for each"),
    ("preview missing.json --html a.html", "there is no file missing.json; look whether the path is right"),
  ])
  func mistakesMakeNoPage(_ typed: String, _ line: String) throws {
    let workspace = try Folder.workspace(["a.jsonl": seedLine()])
    let ended = try Program(in: workspace).run(typed.split(separator: " ").map(String.init))
    #expect(ended.errors == "pipeline-run: \(line)\n" && ended.output == "" && ended.status == 64)
    #expect(workspace.files == ["a.jsonl"])
  }
}
