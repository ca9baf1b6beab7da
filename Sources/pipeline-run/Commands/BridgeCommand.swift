// `bridge`: the native messaging host between a browser's extension and the workspace.

import Pipeline

struct BridgeCommand: Command {
  let name = "bridge"
  let summary = "give tasks to a browser's extension and take its results; a browser starts it"
  let options = [Option.install, Option.uninstall, Option.extensionID, Option.hostName]
  let details = """
    A browser starts it by a manifest that --install writes for this user, and talks with it over standard input and
    output: a length of 32 bits, then JSON. It works beside runs and ends when the browser goes.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    if invocation.has(.install) || invocation.has(.uninstall) { return try change(invocation) }
    for option in [Option.extensionID, .hostName] where invocation.has(option) {
      throw RunError.usage(message: "--\(option.name) goes with --install", hint: "see pipeline-run bridge --help")
    }
    // A browser adds arguments of its own: the extension that asks, and in Firefox the manifest, too.
    try Bridge(folder: invocation.folder, version: Version.text).serve(input: 0, output: 1)
    return .done
  }

  private func change(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    if invocation.has(.install), invocation.has(.uninstall) {
      throw RunError.usage(message: "--install and --uninstall do not go together", hint: "type one of them")
    }
    let browser = try browser(invocation.value(.install) ?? invocation.value(.uninstall) ?? "")
    let host = try HostInstall(browser: browser, name: invocation.value(.hostName) ?? HostInstall.defaultName)
    if invocation.has(.uninstall) {
      let wasThere = try host.uninstall()
      try say(invocation, wasThere ? "uninstalled" : "nothing was installed", host)
    } else {
      let id = invocation.value(.extensionID) ?? browser.defaultExtensionID
      try host.install(workspace: invocation.folder, extensionID: id)
      try say(invocation, "installed", host)
      if !invocation.isQuiet, let hint = host.boxHint { Terminal.say(hint) }
    }
    return .done
  }

  private func browser(_ word: String) throws -> HostBrowser {
    if let browser = HostBrowser(rawValue: word) { return browser }
    throw RunError.usage(message: "there is no browser \(word)", hint: "write chrome, chromium or firefox")
  }

  private func say(_ invocation: Invocation, _ outcome: String, _ host: HostInstall) throws {
    if invocation.has(.json) {
      var writer = Writer()
      writer.write("{\"outcome\": ")
      writer.write(json: outcome)
      writer.write(", \"manifest\": ")
      writer.write(json: host.manifest)
      writer.write(", \"launcher\": ")
      writer.write(json: host.launcher)
      writer.write("}\n")
      try Terminal.write(writer.text)
    } else if !invocation.isQuiet {
      try Terminal.show("\(outcome): \(host.manifest)\n")
    }
  }
}
