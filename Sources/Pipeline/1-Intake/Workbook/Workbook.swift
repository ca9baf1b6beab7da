/// Reads one sheet of an .xlsx workbook as a table: what is in its cells, as text.
///
/// Only the parts that the table needs are unpacked. Formulas count by the value that the spreadsheet kept of them.
struct Workbook {
  private var archive: ZipArchive
  private let arena = Arena()
  private var sheets: [Sheet] = []
  private var stringsPart: String?
  private var stylesPart: String?
  private var isFrom1904 = false

  private struct Sheet {
    let name: String
    let part: String
    let isHidden: Bool
  }

  /// Writes the rows of a sheet; `name` says which, nil the first one with rows.
  static func read(_ bytes: Text, sheet name: String?, into table: inout TableText.Made) throws(FileFault) {
    var workbook = Workbook(archive: try ZipArchive(bytes))
    try workbook.readParts()
    try workbook.readRows(of: name, into: &table)
  }

  private init(archive: ZipArchive) { self.archive = archive }

  static func fault(_ message: String, hint: String = "save it again in a spreadsheet as .xlsx, or as \"CSV UTF-8\"")
    -> FileFault
  {
    FileFault(code: .invalidWorkbook, message: message, hint: hint)
  }

  // MARK: - Which parts there are

  private mutating func xml(_ part: String) throws(FileFault) -> XMLReader? {
    guard let content = try archive.file(part) else { return nil }
    return try XMLReader(arena.keep(content), arena: arena, file: part, code: .invalidWorkbook)
  }

  private mutating func readParts() throws(FileFault) {
    let main = try relations(of: "").first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard var xml = try xml(main) else {
      let isBinary = archive.names.contains { $0.hasSuffix("workbook.bin") }
      throw Workbook.fault(
        isBinary ? "this is a binary workbook (.xlsb)" : "there is no workbook in this zip file",
        hint: isBinary
          ? "save it as .xlsx" : "unpack a zip file and drop what is in it; save another program's workbook as .xlsx")
    }
    let relations = try relations(of: main)
    stringsPart = relations.first { $0.type == "sharedStrings" }?.target
    stylesPart = relations.first { $0.type == "styles" }?.target
    while true {
      switch try xml.next() {
      case .none: return
      case .start where xml.name == "workbookPr":
        isFrom1904 = ["1", "true"].contains(xml["date1904"].map { String($0) })
      case .start where xml.name == "sheet":
        let id = xml.attributes.first { $0.name == "id" && !$0.prefix.isEmpty }.map { String($0.value) }
        guard let target = relations.first(where: { $0.id == id && $0.type == "worksheet" })?.target else { continue }
        sheets.append(
          Sheet(
            name: String(xml["name"] ?? .empty), part: target,
            isHidden: !["visible", nil].contains(xml["state"].map { String($0) })))
      default: continue
      }
    }
  }

  /// Which part belongs to which, by kind: `worksheet`, `styles`.
  private mutating func relations(of part: String) throws(FileFault) -> [(id: String, type: String, target: String)] {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<slash])
    guard var xml = try xml("\(folder)_rels/\(part[slash...]).rels") else { return [] }
    var found: [(id: String, type: String, target: String)] = []
    while try xml.next() != .none {
      guard xml.name == "Relationship", let type = xml["Type"], let target = xml["Target"] else { continue }
      if xml["TargetMode"] == "External" || found.count > ZipArchive.most.files { continue }
      let kind = String(type).split(separator: "/").last.map(String.init) ?? ""
      found.append((String(xml["Id"] ?? .empty), kind, Workbook.path(String(target), in: folder)))
    }
    return found
  }

  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  // MARK: - The rows

  private mutating func readRows(of name: String?, into table: inout TableText.Made) throws(FileFault) {
    let names = sheets.map { "\"\(Problem.cut($0.name))\"" }.joined(separator: ", ")
    guard !sheets.isEmpty else { throw Workbook.fault("there is no sheet in the workbook") }
    let strings = SharedStrings(arena: arena)
    if let stringsPart, var xml = try xml(stringsPart) { try strings.read(&xml) }
    var formats = NumberFormats(isFrom1904: isFrom1904)
    if let stylesPart, var xml = try xml(stylesPart) { try formats.read(&xml) }
    if let name {
      guard
        let sheet = sheets.first(where: { $0.name == name })
          ?? sheets.first(where: { $0.name.lowercased() == name.lowercased() })
      else {
        throw FileFault(
          code: .missingColumn,
          message: "the workbook has no sheet \"\(name)\", which the settings name; it has \(names)",
          hint: "correct \"sheet\" of columns in pipeline.json")
      }
      try readRows(of: sheet, strings, formats, into: &table)
      return
    }
    let visible = sheets.filter { !$0.isHidden }
    for sheet in SheetName.likeliestFirst(visible.isEmpty ? sheets : visible, name: \.name) {
      try readRows(of: sheet, strings, formats, into: &table)
      guard table.content.count > 0 else { continue }
      if visible.count > 1 {
        table.notes.append(
          SourceNote(
            .passedOver, line: 1, message: "only the sheet \"\(Problem.cut(sheet.name))\" is read, of \(names)",
            hint: "set \"sheet\" of columns in pipeline.json for another one"))
      }
      return
    }
  }

  private mutating func readRows(
    of sheet: Sheet, _ strings: SharedStrings, _ formats: NumberFormats, into table: inout TableText.Made
  ) throws(FileFault) {
    guard var xml = try xml(sheet.part) else {
      throw Workbook.fault("the sheet \"\(Problem.cut(sheet.name))\" is missing in it")
    }
    var rows = SheetRows(strings: strings, formats: formats, arena: arena)
    try rows.read(&xml, into: &table)
  }
}
