// A catalogue split into shards: every item once, as it was written, in the file that the shard's run takes.

import Foundation
import Testing

@Suite struct SplitTests {
  private func parts(_ folder: Folder, _ count: Int, _ name: (Int) -> String) throws -> [[String]] {
    try (0..<count).map { part in
      try (folder.text(of: name(part)) ?? "").components(separatedBy: "\n").filter { !$0.isEmpty }
    }
  }

  @Test func everyLineGoesToTheShardThatTakesIt() throws {
    let catalogue = Catalogue(lines: 400)
    let folder = try Folder()
    try folder.write(catalogue.text, to: "all.jsonl")
    for shard in 0..<3 {
      try folder.makeFolder("shop-\(shard)/inbox/results")
      try folder.write("{\"shard\": {\"count\": 3}}", to: "shop-\(shard)/pipeline.json")
    }
    let ended = try Program(in: folder)(
      "split", "all.jsonl", "--shards", "3", "--into", "shop-{shard}/inbox/", "--json")
    #expect(ended.status == 0, "\(ended.errors)")
    let lines = try parts(folder, 3) { "shop-\($0)/inbox/all.jsonl" }
    #expect(lines.flatMap { $0 }.sorted() == catalogue.lines.map { String($0.dropLast()) }.sorted())
    #expect(lines.allSatisfy { $0.count > 90 })

    var (enqueued, rejected) = (0, 0)
    for shard in 0..<3 {
      // The settings are the same for all; which shard it is the array's job says.
      let run = try Program(in: folder).run(
        ["run", "--workspace", "shop-\(shard)", "--json"], environment: ["JOB_COMPLETION_INDEX": "\(shard)"])
      #expect(!run.errors.contains("wrong_shard"), "\(run.errors)")
      let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let products = try #require(report["products"] as? [String: Int])
      #expect(products["read"] == lines[shard].count)
      enqueued += products["enqueued"] ?? 0
      rejected += products["rejected"] ?? 0
    }
    #expect(enqueued == 400 - catalogue.bad.count && rejected == catalogue.bad.count)

    // An item of another shard is refused, and the message says where it belongs.
    try folder.write(lines[1].joined(separator: "\n") + "\n", to: "shop-0/inbox/more.jsonl")
    let wrong = try Program(in: folder).run(
      ["run", "--workspace", "shop-0", "--json"], environment: ["SLURM_ARRAY_TASK_ID": "0"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("it belongs to shard 1 of 0 to 2, and this workspace is shard 0 [wrong_shard]"))
  }

  @Test func asAFilterItNamesTheShardOrPrintsOne() throws {
    let folder = try Folder()
    let catalogue = Catalogue(lines: 100)
    let all = try Program(in: folder)("split", "-", "--shards", "4", input: catalogue.text)
    #expect(all.status == 0)
    #expect(
      all.output.components(separatedBy: "\n").dropLast().map { $0.drop { $0 != "\t" }.dropFirst() + "\n" }
        == catalogue.lines.map { $0[...] })
    for shard in 0..<4 {
      let one = try Program(in: folder)("split", "-", "--shards", "4", "--shard", "\(shard)", input: catalogue.text)
      let wanted = all.outputLines.filter { $0.hasPrefix("\(shard)\t") }.map { String($0.dropFirst(2)) }
      #expect(one.outputLines == wanted)
    }
  }

  @Test func aCSVAndAListStayWhatTheyAre() throws {
    let folder = try Folder()
    let header = "sku;title;brand;category;condition;price;stock_quantity;size;gender;color;images"
    let rows = (1...20).map { "S-\($0);\"Pull; \"\"laine\"\"\";Esprit;Pull;GOOD;30;1;M;femme;Beige;a.jpg" }
    try folder.write(([header] + rows).joined(separator: "\r\n"), to: "shop.csv")
    try folder.write(
      "[" + (1...20).map { seedLine(["id": nil, "sku": "\"S-\($0)\""]) }.joined(separator: ",") + "]", to: "shop.json")
    for name in ["shop.csv", "shop.json"] {
      let ended = try Program(in: folder)("split", name, "--shards", "2")
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(ended.errors.hasPrefix("20 items: "))
      var ready = 0
      for file in ended.outputLines {
        let preview = try Program(in: folder)("preview", file)
        #expect(preview.status == 0, "\(preview.output)")
        ready += preview.outputLines.count { $0.contains("  ready  ") }
        let only = try Program(in: folder)(
          "split", name, "--shards", "2", "--shard", file.contains("-0.") ? "0" : "1")
        #expect(only.output == (try folder.text(of: file)))
      }
      #expect(ready == 20)
    }
  }

  @Test func aFileThatCannotBeReadIsNotSplit() throws {
    let folder = try Folder()
    try folder.write("[{]", to: "broken.json")
    let ended = try Program(in: folder)("split", "broken.json", "--shards", "2")
    #expect(ended.status == 65)
    #expect(ended.errors.contains("broken.json:1:3"))
    #expect(folder.files == ["broken.json"])
  }

  @Test(arguments: [
    (["split"], "split takes one file; type `pipeline-run split shop.jsonl --shards 4`"),
    (["split", "a.jsonl"], "split needs --shards; write how many there are, 1 to 100000"),
    (["split", "a.jsonl", "--shards", "2"], "there is no file a.jsonl; look whether the path is right"),
    (["split", "-", "--shards", "2", "--shard", "2"], "there is no shard 2 of 2; write --shard 0 to 1"),
    (
      ["split", "-", "--shards", "2", "--into", "x/"],
      "the items go to standard output; remove --into, or - and --shard"
    ),
    (
      ["split", "a.jsonl", "--shards", "2", "--into", "b.jsonl"],
      "--into b.jsonl is one file for all shards; write {shard} into it, or a folder with / at its end"
    ),
    (["run", "--parts", "2"], "only tenants run in parts; name their folder with --tenants"),
    (["run", "--tenants", ".", "--part", "2"], "--part needs --parts; write in how many parts the workspaces are run"),
    (
      ["run", "--tenants", ".", "--parts", "2"],
      "--parts needs --part; name it, or run as a job of an array that sets JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID"
    ),
    (["run", "--tenants", ".", "--parts", "2", "--part", "2"], "there is no part 2 of 2; parts are counted from 0 on"),
  ])
  func wrongUsageIs64(_ words: [String], _ line: String) throws {
    let folder = try Folder.workspace()
    try folder.makeFolder("shop/inbox")
    let ended = try Program(in: folder).run(words)
    #expect(ended.status == 64)
    #expect(ended.errorLines == ["pipeline-run: " + line])
  }

  @Test func tenantsInPartsAreEachRunOnce() throws {
    let folder = try Folder()
    for number in 0..<12 {
      try folder.makeFolder("shop-\(number)/inbox/results")
      try folder.write(seedLine(["id": nil, "sku": "\"S\""]), to: "shop-\(number)/inbox/a.jsonl")
    }
    var lines: [String] = []
    for job in 0..<3 {
      let ended = try Program(in: folder).run(
        ["run", "--tenants", ".", "--parts", "3"],
        environment: ["SLURM_ARRAY_TASK_ID": "\(job)"])
      #expect(ended.status == 0, "\(ended.errors)")
      lines += ended.outputLines.filter { $0.hasPrefix("shop-") }
    }
    #expect(lines.count == 12)
    for number in 0..<12 { #expect(folder.files.count { $0.hasPrefix("shop-\(number)/outbox/batch-") } == 1) }
  }
}
