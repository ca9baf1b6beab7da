// Hostile tables, workbooks and feeds: nothing traps or hangs, and what cannot be read is a problem. Bounded by count.

import Testing

@testable import Pipeline

@Suite struct TableFuzzTests {
  private static let count = 1500

  /// The same inputs in every run.
  private func fuzz(_ corpus: [[UInt8]], seed: UInt64, _ check: ([UInt8]) throws -> Void) rethrows {
    var mutation = Mutation(seed: seed, corpus: corpus)
    for _ in 0..<Self.count { try check(mutation.next()) }
  }

  /// Reads a file to its end; every item is whole, or the file is refused.
  private func read(_ bytes: [UInt8], _ format: InputFormat) throws {
    let memory = Arena()
    let document = JSONDocument(arena: Arena())
    let content = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { memory.keep(Text(start: $0, count: buffer.count)) } ?? .empty
    }
    let source = CSVSource(file: "a", content: Writer(copying: content), format: format)
    let block = ItemBlock()
    while try source.next(into: block) {
      if case .refusal(let refusal) = block.content {
        #expect(!refusal.message.isEmpty && !refusal.hint.isEmpty)
        #expect(refusal.findings(file: "a").problems.count == 1)
      }
      try block.forEachItem { item in
        try document.read(item)
        _ = item.place(of: item.raw.count)
        document.arena.reset()
      }
    }
  }

  @Test func tables() throws {
    let table =
      "Stock\nsku;title;images;images\n1;\"Robe \\\"x\\\" d’été\";a.jpg;b.jpg\nTotal;;;\nsku;title;images;images\n2;Ã©tÃ©;;\n"
    let corpus = [
      Array(table.utf8), utf16("\u{FEFF}" + table), encoded("sku|title\r1|Été à 25\r", .macRoman),
      encoded("sku,title\r\n1,\"été, neuf\"\r\n", .windows1252), Array("sep=;\nsku;title\n1;a\n".utf8),
    ]
    try fuzz(corpus, seed: 1) { try read($0, .csv) }
  }

  @Test func feeds() throws {
    let rss =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel><!-- c --><item>"
      + "<g:id>1</g:id><title>a &amp; &#233;</title><x><y>1</y><![CDATA[<b>]]></x></item><item><link href='u'/></item></channel></rss>"
    try fuzz([Array(rss.utf8), Array("<feed><entry><id>1</id></entry></feed>".utf8)], seed: 2) { try read($0, .feed) }
  }

  @Test func workbooks() throws {
    var workbook = TestWorkbook(
      TestWorkbook.row(["sku", "title"])
        + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45636.5</v></c><c r=\"B3\" t=\"s\"><v>0</v></c></row>")
    workbook.strings = "<sst><si><t>a_x000D_b</t></si></sst>"
    workbook.styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    try fuzz([workbook.bytes], seed: 3) { try read($0, .workbook) }
  }

  /// What is inside of a workbook is changed before its checksum is made, so that the change is met.
  @Test func parts() throws {
    let sheet =
      TestWorkbook.row(["sku", "title"])
      + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45636.5</v></c><c r=\"B3\"><v>1.25E+3</v></c><c t=\"e\"><v>#N/A</v></c></row>"
    try fuzz([Array(sheet.utf8)], seed: 4) { bytes in
      try read(TestWorkbook(String(decoding: bytes, as: UTF8.self)).bytes, .workbook)
    }
  }

  @Test func packed() {
    fuzz(Packed.samples.map { Packed.bytes($0.packed) }, seed: 5) { bytes in
      guard let unpacked = try? Inflate.unpacked(text(bytes: bytes), limit: 1 << 16) else { return }
      #expect(unpacked.count <= 1 << 16)
    }
  }

  @Test func texts() throws {
    let mojibake = Mojibake()
    let arena = Arena()
    fuzz([Array("Robe d'Ã©tÃ© â€™ √© Ă© Â".utf8), Array("été – 25 €".utf8)], seed: 6) { bytes in
      let decoded = DecodedText(Writer(copying: text(bytes: bytes)))
      #expect(UTF8Check.firstInvalid(in: decoded.content.text) == nil)
      if let repaired = mojibake.repaired(decoded.content.text, in: arena) {
        #expect(UTF8Check.firstInvalid(in: repaired.text) == nil)
      }
      arena.reset()
    }
  }
}
