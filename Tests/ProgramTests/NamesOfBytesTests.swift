// Names that are bytes and not text: nothing crashes, and each is reported once.

import Foundation
import Glibc
import Testing

@Suite struct NamesOfBytesTests {
  private let odd: [UInt8] = [0xFF, 0xFE]

  /// A path whose last name need not be UTF-8; Foundation cannot make one.
  private func path(_ name: [UInt8], in folder: Folder, below path: String = "") -> [CChar] {
    (Array(folder[path].path.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
  }

  private func write(_ text: String, to name: [UInt8], in folder: Folder, below place: String) throws {
    let file = try #require(fopen(path(name, in: folder, below: place), "w"))
    #expect(fputs(text, file) >= 0)
    fclose(file)
  }

  private func workspace() throws -> Folder {
    let product = seedLine(["id": nil, "sku": "\"A1\"", "images": "[\"pull.jpg\", \"other.jpg\"]"])
    let folder = try Folder.workspace(["inbox/a.jsonl": product, "photos/pull.jpg": "no picture"])
    try write("sku,title\n", to: odd + Array(".csv".utf8), in: folder, below: "inbox")
    try write("{}", to: odd + Array(".json".utf8), in: folder, below: "inbox/results")
    try write("x", to: odd + Array(".jpg".utf8), in: folder, below: "photos")
    return folder
  }

  private let said = "inbox/\u{FFFD}\u{FFFD}.csv: left in the inbox: its name is not UTF-8; rename it"
  private let saidOfResult = "inbox/results/\u{FFFD}\u{FFFD}.json: left in the inbox: its name is not UTF-8; rename it"

  @Test func aRunSaysThemOnceAndTakesTheRest() throws {
    let program = Program(in: try workspace())
    let first = try program("run")
    #expect(first.errorLines.filter { $0.contains("UTF-8") } == [saidOfResult, said] && first.status == 0)
    #expect(first.output.contains("1 to publish") && first.output.contains("3: 1 taken in, 2 left"))
    let second = try program("run")
    #expect(second.errors == "" && second.output.contains("2: 2 left") && second.status == 0)
  }

  @Test func previewAndHealthWork() throws {
    let program = Program(in: try workspace())
    let preview = try program("preview")
    #expect(preview.output.contains("inbox/a.jsonl:1  Vinted will refuse") && preview.status == 0)
    #expect((preview.output + preview.errors).components(separatedBy: said).count == 2)
    #expect(try program("preview", "--html", "p.html").status == 0)
    #expect(try program("health").status == 3)
    #expect(try program("status").status == 3)
  }

  @Test func aTenantOfSuchANameIsSaid() throws {
    let folder = try Folder()
    #expect(mkdir(path(odd, in: folder), 0o755) == 0)
    let program = Program(in: folder)
    let alone = try program("run", "--tenants", ".")
    #expect(alone.errors.contains("the name \u{FFFD}\u{FFFD} is not UTF-8; rename it") && alone.status == 64)
    try folder.makeFolder("anna/inbox/results")
    for command in ["run", "health", "status"] {
      let ended = try program(command, "--tenants", ".")
      #expect(ended.errors.contains("\u{FFFD}\u{FFFD}: skipped: its name is not UTF-8; rename it"), "\(command)")
      #expect(ended.status == 0)
    }
  }

  /// A folder of this name is there, but cannot be opened by it; "it is missing" would be wrong.
  @Test func anArgumentOfSuchANameIsSaid() throws {
    let program = Program(in: try Folder.workspace())
    for words in [["health", "--workspace", "a\u{FFFD}"], ["preview", "a\u{FFFD}.csv"], ["init", "a\u{FFFD}"]] {
      let ended = try program.run(words)
      #expect(ended.errors.contains(" is not UTF-8; rename the file or folder") && ended.status == 64)
    }
  }

  /// A folder in rejected/ is not a file that was refused.
  @Test func foldersInRejectedNeedNobody() throws {
    let folder = try Folder.workspace()
    try folder.makeFolder("rejected/2026")
    #expect(try Program(in: folder)("health").status == 0)
  }
}
