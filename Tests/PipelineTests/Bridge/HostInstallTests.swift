// The manifest and the launcher: in the place where each browser looks, with all that it needs, and removed completely.

import Testing

@testable import Pipeline

@Suite struct HostInstallTests {
  private func host(_ browser: HostBrowser, _ home: String, config: String? = nil) throws -> HostInstall {
    try HostInstall(browser: browser, name: "pipeline_run", home: home, configHome: config)
  }

  @Test(arguments: [
    (HostBrowser.chromium, nil, "/h/.config/chromium/NativeMessagingHosts/pipeline_run.json"),
    (.chromium, "/c", "/c/chromium/NativeMessagingHosts/pipeline_run.json"),
    (.chromium, "relative", "/h/.config/chromium/NativeMessagingHosts/pipeline_run.json"),
    (.chrome, nil, "/h/.config/google-chrome/NativeMessagingHosts/pipeline_run.json"),
    (.firefox, "/c", "/h/.mozilla/native-messaging-hosts/pipeline_run.json"),
  ])
  func aManifestIsWhereItsBrowserLooks(_ browser: HostBrowser, _ config: String?, _ path: String) throws {
    #expect(try host(browser, "/h", config: config).manifest == path)
  }

  @Test(arguments: HostBrowser.allCases)
  func installsAndUninstalls(_ browser: HostBrowser) throws {
    let home = try TemporaryWorkspace()
    let workspace = try TemporaryWorkspace()
    let host = try host(browser, home.folder)
    try host.install(workspace: workspace.folder, extensionID: browser.defaultExtensionID, program: "/opt/it's/run")
    func read(_ path: String) throws -> String? { try Disk(folder: "/").read(path) }
    let written = try #require(try read(host.manifest))
    let manifest = try JSONValue(parsing: written)
    #expect(manifest.name == "pipeline_run")
    #expect(manifest.path == .text(host.launcher))
    #expect(manifest.type == "stdio")
    if browser == .firefox {
      #expect(manifest.allowed_extensions[0] == .text(browser.defaultExtensionID))
    } else {
      #expect(manifest.allowed_origins[0] == .text("chrome-extension://\(browser.defaultExtensionID)/"))
    }
    let script = try #require(try read(host.launcher))
    #expect(script.contains(text: "exec '/opt/it'\\''s/run' bridge --workspace '\(workspace.folder)' -- \"$@\"\n"))
    #expect(try host.uninstall())
    #expect(try !host.uninstall())
    #expect(try read(host.manifest) == nil)
  }

  @Test func theBridgeOfAnotherWorkspaceIsNotTakenAway() throws {
    let home = try TemporaryWorkspace()
    let (one, other) = (try TemporaryWorkspace(), try TemporaryWorkspace())
    let host = try host(.firefox, home.folder)
    func install(_ workspace: TemporaryWorkspace) throws {
      try host.install(
        workspace: workspace.folder, extensionID: HostBrowser.firefox.defaultExtensionID, program: "/opt/run")
    }
    try install(one)
    try install(one)
    let error = #expect(throws: RunError.self) { try install(other) }
    let line = RunError.oneLine(try #require(error))
    #expect(line.hasPrefix("pipeline_run is the bridge of '\(one.folder)' already; "))
    #expect(line.contains(text: "--host-name pipeline_run_"))
    #expect(try host.uninstall())
    try install(other)
  }

  @Test func aBoxedBrowserIsSaid() throws {
    let home = try TemporaryWorkspace()
    #expect(HostBrowser.firefox.boxHint(home: home.folder) == nil)
    try Disk.makeRoot("\(home.folder)/snap/firefox")
    #expect(HostBrowser.firefox.boxHint(home: home.folder)?.hasPrefix("firefox may be a Snap here") == true)
    #expect(HostBrowser.chromium.boxHint(home: home.folder) == nil)
  }

  @Test func wrongWordsAreSaid() throws {
    let workspace = try TemporaryWorkspace()
    let host = try host(.chromium, workspace.folder)
    for id in ["", "abc", "plugin@example.org", String(repeating: "q", count: 32)] {
      #expect(throws: RunError.self) { try host.install(workspace: workspace.folder, extensionID: id, program: "/p") }
    }
    let firefox = try self.host(.firefox, workspace.folder)
    for id in ["", "abc", "a@", "a b@c", "\"@c", "{12}"] {
      #expect(throws: RunError.self) {
        try firefox.install(workspace: workspace.folder, extensionID: id, program: "/p")
      }
    }
    #expect(throws: RunError.self) {
      try host.install(workspace: "/proc", extensionID: HostBrowser.chromium.defaultExtensionID, program: "/p")
    }
    for name in ["", "A", "a/b", "..", ".a", "a."] {
      #expect(throws: RunError.self) { try HostInstall(browser: .chromium, name: name, home: "/h", configHome: nil) }
    }
    #expect(throws: RunError.self) { try HostInstall(browser: .firefox, name: "a", home: nil, configHome: "/c") }
  }
}
