/// A preview as one page for a browser: every listing as a buyer would see it, with what is wrong next to it.
///
/// The page needs only itself and the sellers' photos. Items go through it one by one and are not kept; what its top
/// counts has a limit.
public final class PreviewPage {
  private let settings: Settings
  private let file: PageFile
  private let card: PageCard
  /// Made when the first item that the settings leave out comes.
  private lazy var preparation = Preparation(settings: settings, tables: rows.tables)
  private let rows: ReferenceRows
  private let made: Timestamp
  private var totals = PageTotals()
  private var unmapped = UnmappedWords()
  private var left: [String] = []
  private var writer = Writer(capacity: 1 << 20)

  /// A page that will be written to `path` on a disk; photos named without a folder are in the workspace.
  public init(
    _ path: String, on disk: Disk, of workspace: Disk, settings: Settings, tables: Tables, made: Timestamp = .now
  ) throws {
    self.settings = settings
    self.made = made
    file = try PageFile(path, on: disk)
    card = PageCard(
      settings: settings, facts: PageFacts(names: PageNames(tables: tables)),
      photos: PhotoPlace(
        from: file.place, to: workspace.wholePath("."),
        finder: PhotoFinder(workspace, folders: settings.imageFolders)))
    rows = ReferenceRows(tables: tables)
  }

  /// Adds an item; they come one after the other, in the order of the page.
  public func add(_ preview: PreviewItem) {
    let item = PageItem(preview, number: totals.read + 1) { preparation.leftOut($0) }
    totals.add(item)
    unmapped.add(item, in: rows.tables, rows.arena)
    card.write(item, to: &writer)
    if item.state == .skipped { preparation.reset() }
  }

  /// Adds a file that a run would leave in the inbox.
  public func add(_ left: LeftFile) {
    if self.left.count < 200 { self.left.append(left.oneLine) }
  }

  /// Writes what was added to the disk.
  public func flush() throws {
    try file.write(listings: writer.text)
    writer.clear()
  }

  /// Puts the complete page in its place.
  public func finish() throws {
    try flush()
    PageTop(settings: settings, totals: totals, left: left, made: made).write(unmapped, rows, to: &writer)
    try file.finish(above: writer.text, below: PageTop.bottom)
  }
}
