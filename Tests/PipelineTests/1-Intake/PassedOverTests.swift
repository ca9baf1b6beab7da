// Lines that are no items are passed over and reported.

import Testing

@testable import Pipeline

@Suite struct PassedOverTests {
  @Test(arguments: [
    "Thumbs.db", "THUMBS.DB", "desktop.ini", ".DS_Store", "._stock.csv", "@eaDir", "#recycle", "lost+found",
    "$RECYCLE.BIN",
    "System Volume Information", "~$stock.xlsx", "stock.csv~", "stock.csv.crdownload", "stock.csv.part",
    "stock.csv.PART",
    "stock.csv.filepart", "stock.TMP", ".stock.csv.swp", "stock.csv.swp", "__MACOSX", "a.jsonl.writing",
    ".~lock.a.xlsx#",
  ])
  func isWhatNobodyDropped(_ name: String) throws {
    #expect(PassedOver.isMeant(name))
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/\(name)", "x")
    #expect(try workspace.run().left.isEmpty)
  }

  @Test(arguments: ["stock.csv", "part.csv", "tmp.json", "desktop.csv", "stock~1.csv", "a#b.csv", "a@b.xlsx"])
  func isNotWhatWasDropped(_ name: String) { #expect(!PassedOver.isMeant(name)) }

  @Test(arguments: [
    ("notes.txt", "Liste de courses\nlait, pain\n", LeftFile.Reason.noTable), ("a.txt", "{\"title\": 1}", .noTable),
    ("old.xls", "x", .otherWorkbook), ("a.ods", "x", .otherWorkbook), ("a.doc", "x", .document),
  ])
  func otherThingsAreSaid(_ name: String, _ content: String, _ reason: LeftFile.Reason) throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("inbox/\(name)", content)
    #expect(try workspace.run().left.map(\.reason) == [reason])
  }

  @Test func aFeedOfTabsUnderTheNameOfATextIsTaken() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write(
      "inbox/feed.txt",
      "sku\ttitle\tbrand\tcategory\tcondition\tprice\tstock_quantity\n1\tJean\tZara\tJeans\tGOOD\t9\t1\n")
    workspace.write("inbox/page.txt", "<!doctype html><html></html>")
    let report = try workspace.run()
    #expect(report.products.read == 2 && report.products.enqueued == 1 && report.left.isEmpty)
  }
}
