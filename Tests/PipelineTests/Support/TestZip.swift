// Makes zip files and workbooks, whole and damaged, for the tests.

@testable import Pipeline

/// A zip file of stored parts, or of parts that are packed already.
struct TestZip {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// `packed` is the content as deflate has it; `size`, `checksum` and `flags` may be lies.
  mutating func add(
    _ name: String, _ content: [UInt8], packed: [UInt8]? = nil, size: Int? = nil, checksum: UInt32? = nil,
    flags: Int = 0
  ) {
    let stored = packed ?? content
    let crc = Int(checksum ?? Checksum.crc32(of: text(bytes: content)))
    let fields =
      TestZip.number(20, 2) + TestZip.number(flags, 2) + TestZip.number(packed == nil ? 0 : 8, 2) + TestZip.number(0, 4)
      + TestZip.number(crc, 4) + TestZip.number(stored.count, 4) + TestZip.number(size ?? content.count, 4)
      + TestZip.number(name.utf8.count, 2) + TestZip.number(0, 2)
    directory += [0x50, 0x4B, 1, 2, 20, 0] + fields + TestZip.number(0, 10) + TestZip.number(files.count, 4)
    directory += Array(name.utf8)
    files += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + stored
    count += 1
  }

  mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  var bytes: [UInt8] {
    files + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + TestZip.number(count, 2) + TestZip.number(count, 2)
      + TestZip.number(directory.count, 4) + TestZip.number(files.count, 4) + [0, 0]
  }
}

/// A workbook of sheets that are given by their rows' XML.
struct TestWorkbook {
  var sheets: [(name: String, rows: String, state: String)] = []
  var strings: String?
  var styles: String?
  var properties = ""

  init(_ rows: String) { sheets = [("Stock", rows, "")] }

  /// A row of texts in cells without places.
  static func row(_ cells: [String]) -> String {
    "<row>" + cells.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }

  var zip: TestZip {
    var zip = TestZip()
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    var names = ""
    var relations = ""
    for (index, sheet) in sheets.enumerated() {
      names += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\" \(sheet.state)/>"
      relations += "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" Target=\"worksheets/s\(index).xml\"/>"
      zip.add("xl/worksheets/s\(index).xml", "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>")
    }
    for (kind, content) in [("sharedStrings", strings), ("styles", styles)] {
      guard let content else { continue }
      relations += "<Relationship Id=\"\(kind)\" Type=\"\(office)/\(kind)\" Target=\"/xl/\(kind).xml\"/>"
      zip.add("xl/\(kind).xml", content)
    }
    zip.add("xl/workbook.xml", "<workbook xmlns:r=\"\(office)\">\(properties)<sheets>\(names)</sheets></workbook>")
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>")
    return zip
  }

  var bytes: [UInt8] { zip.bytes }
}
