/// One directory that holds everything of one seller.
public struct Workspace: Sendable {
  /// Its file operations.
  public let disk: Disk
  /// From pipeline.json, or the defaults.
  public let settings: Settings
  /// The built-in tables, with reference/ over them.
  public let tables: Tables
  /// What is wrong with the tables that a browser has read; the program continues without them.
  public private(set) var tableProblems: [Problem] = []

  /// Opens the workspace in a folder; throws if there is none, or if its settings or tables are wrong.
  public init(folder: String) throws { try self.init(folder: folder, sharing: nil) }

  /// Opens one of many. Those without their own tables share the built-in ones, which cost more to make than a run that
  /// finds nothing.
  init(folder: String, sharing shared: SharedValues<String, Tables>?) throws {
    disk = try Workspace.disk(of: folder)
    let settings = try Workspace.settings(on: disk)
    self.settings = settings
    if let shared, try Workspace.overlay(on: disk).isEmpty, disk.status(VintedFiles.folder) == nil {
      tables = try shared.value(of: settings.locale) { () throws(RunError) in try Tables(locale: settings.locale) }
    } else {
      (tables, tableProblems) = try Workspace.tables(on: disk, settings)
    }
    try Workspace.check(disk)
  }

  /// Throws if a folder is not a workspace.
  public static func check(_ disk: Disk) throws {
    if !disk.isWorkspace {
      throw RunError.noWorkspace(disk.folder, hint: makingHint(disk.folder))
    }
  }

  /// How a folder that is no workspace becomes one.
  static func makingHint(_ folder: String) -> String {
    "make one with `pipeline-run init \(folder)`, or name one with --workspace"
  }

  /// The files of a folder. A folder that is not there is a typing error, not a failed disk.
  public static func disk(of folder: String) throws -> Disk {
    do throws(DiskError) {
      return try Disk(folder: folder)
    } catch {
      guard error.errno == Platform.notFound else { throw error }
      throw RunError.usage(
        message: "there is no folder \(folder)",
        hint: "make a workspace with `pipeline-run init \(folder)`, or name another with --workspace")
    }
  }

  /// A workspace with parts that the caller has.
  init(disk: Disk, settings: Settings, tables: Tables) {
    self.disk = disk
    self.settings = settings
    self.tables = tables
  }

  /// Whether a product or result file waits.
  public func hasInput() throws -> Bool {
    for folder in [Layout.inbox, Layout.results] {
      for name in try disk.names(in: folder) where !PassedOver.isMeant(name) && InputFormat(name: name) != nil {
        return true
      }
    }
    return false
  }

  /// The settings of a folder; the defaults if it has none, and with `blankIsNone` also if the file is empty: a shell
  /// makes an empty one for `… > pipeline.json` before the program begins.
  public static func settings(on disk: Disk, blankIsNone: Bool = false) throws -> Settings {
    guard let text = try disk.read(Layout.settings), !blankIsNone || !text.trimmed.isEmpty else { return Settings() }
    return try Arena.with { arena in try SettingsReader.read(arena.keep(text), file: Layout.settings) }
  }

  /// The tables of a folder: the built-in ones, what a browser has read from Vinted, and the seller's own, each over
  /// those before; and what is wrong with those of the browser.
  public static func tables(on disk: Disk, _ settings: Settings) throws -> (Tables, problems: [Problem]) {
    let (vinted, damages) = try VintedFiles.read(disk, for: settings.language)
    let tables = try Tables(overlay: overlay(on: disk), locale: settings.locale, vinted: vinted)
    return (tables, damages.map(\.problem))
  }

  /// The seller's own tables in a folder's reference/.
  public static func overlay(on disk: Disk) throws -> Tables.Overlay {
    var overlay: Tables.Overlay = []
    for name in try disk.names(in: Layout.reference) where name.hasSuffix(".csv") && !name.hasPrefix(".") {
      let text = try disk.read("\(Layout.reference)/\(name)") ?? ""
      overlay.append((name, text))
    }
    return overlay
  }

  /// Makes the folders and a settings file of a new workspace; files that are there already stay.
  public static func make(in folder: String) throws {
    try Disk.makeRoot(folder)
    let disk = try Disk(folder: folder)
    for name in [Layout.results, Layout.claimed, Layout.store, Layout.archive, Layout.rejected, Layout.reference] {
      try disk.makeFolder(name)
    }
    if disk.status(Layout.settings) == nil {
      try disk.create(Layout.settings, Settings.example)
    }
  }
}

extension Settings {
  /// A settings file to begin with: the defaults that people change most.
  static let example: Text = """
    {
      "locale": "fr",
      "currency": "EUR",
      "readiness": "accepted",
      "defaults": {"gender": null, "package_size_id": null},
      "pricing": {"markup_percent": 10, "ending": 0.90, "minimum": 1.00, "maximum": null},
      "title": {"template": "{brand} {model} {category} {words} {fit} [{size_word} {size}] {condition} {color} [Vintage {decade}]"}
    }

    """
}
