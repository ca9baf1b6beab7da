/// Tells a browser where the bridge is, with a manifest in the user's folder for manifests and a launcher beside it.
public struct HostInstall {
  /// The name by which an extension asks for the bridge.
  public static let defaultName = "pipeline_run"

  private let browser: HostBrowser
  private let name: String
  private let folder: String

  /// The place of a host for the user who runs this.
  public init(browser: HostBrowser, name: String = defaultName) throws {
    try self.init(
      browser: browser, name: name, home: Platform.environment("HOME"),
      configHome: Platform.environment("XDG_CONFIG_HOME"))
  }

  init(browser: HostBrowser, name: String, home: String?, configHome: String?) throws {
    let isName =
      !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..")
      && name.utf8.allSatisfy { (97...122).contains($0) || isDigit($0) || $0 == 95 || $0 == 46 }
    guard isName else {
      throw RunError.usage(
        message: "\(name) is no name of a host",
        hint: "write small letters, digits, _ and . only, such as \(HostInstall.defaultName)")
    }
    self.browser = browser
    self.name = name
    folder = try browser.folder(home: home, configHome: configHome)
  }

  /// Absolute paths.
  public var manifest: String { "\(folder)/\(name).json" }
  /// Manifests take no arguments, so a script names the workspace.
  public var launcher: String { "\(folder)/\(name).sh" }

  /// Writes both, and replaces those that are there.
  public func install(workspace: String, extensionID: String) throws {
    guard let program = Platform.programPath else {
      throw RunError.usage(message: "the program's own file is gone", hint: "install it again, then the bridge")
    }
    try install(workspace: workspace, extensionID: extensionID, program: program)
  }

  func install(workspace: String, extensionID: String, program: String) throws {
    guard browser.takes(extensionID: extensionID) else {
      throw RunError.usage(
        message: "\(extensionID) is no id of an extension of \(browser.rawValue)", hint: "write \(browser.exampleID)")
    }
    let disk = try Workspace.disk(of: workspace)
    guard disk.isWorkspace else {
      throw RunError.noWorkspace(workspace, hint: Workspace.makingHint(workspace))
    }
    try Disk.makeRoot(folder)
    let place = try Disk(folder: folder)
    try checkName(isFreeFor: disk.wholePath(""), in: place)
    var script = Writer()
    script.write(string: HostInstall.script(program: program, workspace: disk.wholePath("")))
    // The launcher comes first, so a manifest never names a file that is not there.
    try place.replace("\(name).sh", script.text)
    try place.makeExecutable("\(name).sh")
    var manifest = Writer()
    write(extensionID, place.wholePath("\(name).sh"), to: &manifest)
    try place.replace("\(name).json", manifest.text)
  }

  /// The workspace of another seller keeps its bridge: a user who wants the name must say so.
  private func checkName(isFreeFor workspace: String, in place: Disk) throws {
    guard let script = try place.read("\(name).sh") else { return }
    let start = " bridge --workspace "
    guard let line = script.split(separator: "\n").first(where: { $0.contains(start) }) else { return }
    if line.contains(start + HostInstall.quoted(workspace) + " ") { return }
    let other = line.components(after: start, before: " -- ") ?? "another workspace"
    let proposal = "\(HostInstall.defaultName)_\(HostInstall.word(of: workspace))"
    throw RunError.usage(
      message: "\(name) is the bridge of \(other) already",
      hint:
        "give this one a name of its own with --host-name \(proposal), and name it on the extension's page; or take "
        + "the other away with --uninstall \(browser.rawValue)\(name == HostInstall.defaultName ? "" : " --host-name \(name)")"
    )
  }

  /// The last folder of a path, in the characters that a host's name may have.
  private static func word(of path: String) -> String {
    let last = path.split(separator: "/").last.map { $0.lowercased() } ?? "shop"
    let word = last.unicodeScalars.map { ("a"..."z").contains($0) || ("0"..."9").contains($0) ? Character($0) : "_" }
    return String(word)
  }

  /// What to know if the browser is a Snap or a Flatpak, which starts no programs of the system; nil otherwise.
  public var boxHint: String? { browser.boxHint(home: Platform.environment("HOME")) }

  /// Removes both; false if neither was there.
  public func uninstall() throws -> Bool {
    guard Platform.wholePath(folder) != nil else { return false }
    let place = try Disk(folder: folder)
    let hadManifest = try place.remove("\(name).json")
    let hadLauncher = try place.remove("\(name).sh")
    return hadManifest || hadLauncher
  }

  private func write(_ extensionID: String, _ launcher: String, to writer: inout Writer) {
    let isFirefox = browser == .firefox
    writer.write("{\n  \"name\": ")
    writer.write(json: name)
    writer.write(",\n  \"description\": \"Tasks of pipeline-run for the browser, and their results\",\n  \"path\": ")
    writer.write(json: launcher)
    writer.write(",\n  \"type\": \"stdio\",\n  ")
    writer.write(isFirefox ? "\"allowed_extensions\": [" : "\"allowed_origins\": [")
    writer.write(json: isFirefox ? extensionID : "chrome-extension://\(extensionID)/")
    writer.write("]\n}\n")
  }

  /// The arguments that a browser adds come after `--`, so that none is taken for an option.
  private static func script(program: String, workspace: String) -> String {
    """
    #!/bin/sh
    # The bridge between a browser and a workspace of pipeline-run; made by `pipeline-run bridge --install`.
    exec \(quoted(program)) bridge --workspace \(quoted(workspace)) -- "$@"

    """
  }

  /// Quoted as one word for a shell, whatever is in it.
  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

extension Substring {
  /// The text between two marks; nil if one of them is missing.
  fileprivate func components(after start: String, before end: String) -> String? {
    guard let from = ranges(of: start).first?.upperBound, let to = self[from...].ranges(of: end).first?.lowerBound
    else {
      return nil
    }
    return String(self[from..<to])
  }
}
