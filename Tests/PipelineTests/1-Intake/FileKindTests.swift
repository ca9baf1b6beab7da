// If a file is not what its name says, the message says what it is; files that nobody dropped on purpose are ignored.

import Testing

@testable import Pipeline

@Suite struct FileKindTests {
  @Test(arguments: [
    ("<!DOCTYPE html>\n<html lang=\"fr\">", "a web page, not a list of products"),
    ("\u{FEFF}\n <html><body>503</body></html>", "a web page, not a list of products"),
    ("<table><tr><td>sku</td></tr></table>", "a web page, not a list of products"),
    ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC><html>", "a web page, not a list of products"),
    ("PK\u{3}\u{4}…[Content_Types].xml", "an Excel workbook, or another zip file"), ("%PDF-1.7\n", "a PDF"),
    ("{\\rtf1 text}", "a document of a word processor"), ("<?xml version=\"1.0\"?><rss><channel><title>x", "XML"),
    ("[{\"sku\": 1}]", "JSON"), ("{\"sku\": 1}\n", "JSON"),
  ])
  func isCalledWhatItIs(_ content: String, _ name: String) throws {
    #expect(try reading(content) == ["wrong_format 1: this is \(name)"])
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a workbook of an old Excel, or one with a password"),
      ([0x1F, 0x8B, 8, 0], "a packed file"), ([0xFF, 0xD8, 0xFF, 0xE0], "a picture"),
      ([115, 107, 117, 0, 1, 2, 0, 0], "no text"),
    ] as [([UInt8], String)])
  func soAreBytes(_ bytes: [UInt8], _ name: String) throws {
    #expect(try reading(bytes) == ["wrong_format 1: this is \(name)"])
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [10, 10]] as [[UInt8]])
  func anEmptyFileIsCalledSo(_ bytes: [UInt8]) throws {
    for format in [InputFormat.csv, .workbook, .feed, .json, .lines] {
      #expect(try reading(bytes, as: format) == ["empty_file 1: there is nothing in the file"], "\(format)")
    }
  }

  @Test func aTextIsNoWorkbookAndAWorkbookWithAPasswordIsSaidToBe() throws {
    #expect(try reading(Array("sku;title\n".utf8), as: .workbook) == ["wrong_format 1: this is text, not a workbook"])
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    #expect(try reading(old, as: .workbook)[0].contains(text: "with a password"))
  }

  @Test(arguments: [
    ("a.json", "{\"sku\": \"1\"}\n{\"sku\": \"2\"}\n", ["{\"sku\": \"1\"}", "{\"sku\": \"2\"}"]),
    ("a.json", "\n{\"sku\": \"1\"}\n\n{\"sku\"", ["{\"sku\": \"1\"}", "{\"sku\""]),
    ("a.json", "[{\"sku\": \"1\"},\n{\"sku\": \"2\"}]", ["{\"sku\": \"1\"}", "{\"sku\": \"2\"}"]),
    ("a.jsonl", "[\n{\"sku\": \"1\"},\n{\"sku\": \"2\"}\n]\n", ["{\"sku\": \"1\"}", "{\"sku\": \"2\"}"]),
    ("a.ndjson", "[{\"sku\": \"1\"}, {\"sku\": \"2\"}]", ["{\"sku\": \"1\"}", "{\"sku\": \"2\"}"]),
    ("a.jsonl", "{\n  \"sku\": \"1\"\n}\n", ["{\n  \"sku\": \"1\"\n}"]),
    ("a.jsonl", "{\"sku\": \"1\"}\n[1]\n", ["{\"sku\": \"1\"}", "[1]"]), ("a.jsonl", "[1]\n[2]\n", ["[1]", "[2]"]),
    ("a.jsonl", "{\n\"sku\"\n", ["{", "\"sku\""]),
  ])
  func oneKindOfJSONUnderTheNameOfAnother(_ name: String, _ content: String, _ wanted: [String]) throws {
    let workspace = try TemporaryWorkspace()
    workspace.write(name, content)
    let (file, format) = try InputFormat.open(name, on: Disk(folder: workspace.folder))
    let source = try format.source(of: file, named: name)
    let block = ItemBlock()
    var found: [String] = []
    while try source.next(into: block) { block.forEachItem { found.append(String($0.raw.trimmed)) } }
    #expect(found == wanted)
  }

  @Test func anObjectOfSeveralLinesComesBackOnOne() {
    var writer = ItemWriter(format: .lines)
    writer.add(Item(raw: text("{\n  \"sku\":\r\n\"a\\nb\"}"), file: "a.jsonl", line: 1))
    #expect(writer.bytes.text == "{   \"sku\":  \"a\\nb\"}\n")
  }
}
