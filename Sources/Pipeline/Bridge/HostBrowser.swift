/// A browser that can start the bridge: where it looks for native messaging hosts, and how it names extensions.
public enum HostBrowser: String, CaseIterable, Sendable {
  /// Google's build.
  case chrome
  /// The free build, as in Debian.
  case chromium
  /// Mozilla's.
  case firefox

  /// The reference extension's id, which its manifest fixes.
  public var defaultExtensionID: String {
    self == .firefox ? "plugin@pipeline-run.example" : "mfdmcekdpljocaakodinemcnakoeclpa"
  }

  /// The folder of a user's host manifests.
  func folder(home: String?, configHome: String?) throws(RunError) -> String {
    switch self {
    case .firefox:
      guard let home else { throw HostBrowser.homeless }
      return "\(home)/.mozilla/native-messaging-hosts"
    case .chrome, .chromium:
      // As the XDG specification has it, a relative path there is not valid.
      let config = configHome.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.map { "\($0)/.config" }
      guard let config else { throw HostBrowser.homeless }
      return "\(config)/\(self == .chrome ? "google-chrome" : "chromium")/NativeMessagingHosts"
    }
  }

  /// What to know if this browser of a user is a Snap or a Flatpak.
  func boxHint(home: String?) -> String? {
    guard let home else { return nil }
    let boxes =
      switch self {
      case .firefox: [("Snap", "snap/firefox"), ("Flatpak", ".var/app/org.mozilla.firefox")]
      case .chromium: [("Snap", "snap/chromium"), ("Flatpak", ".var/app/org.chromium.Chromium")]
      case .chrome: [("Flatpak", ".var/app/com.google.Chrome")]
      }
    guard let box = boxes.first(where: { Platform.wholePath("\(home)/\($0.1)") != nil }) else { return nil }
    return
      "\(rawValue) may be a \(box.0) here, which starts no programs of the system: if the extension does not reach the "
      + "bridge, install the browser from its maker's or the system's packages"
  }

  private static var homeless: RunError {
    .usage(message: "HOME is not set, so the browser's folder is not known", hint: "set HOME and try again")
  }

  /// Whether an id has the form of this browser's ids.
  func takes(extensionID id: String) -> Bool {
    if self != .firefox { return id.utf8.count == 32 && id.utf8.allSatisfy { (97...112).contains($0) } }
    func isPlain(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 45 || byte == 46 || byte == 95 }
    if id.hasPrefix("{"), id.hasSuffix("}") {
      let inner = id.utf8.dropFirst().dropLast()
      return inner.count == 36 && inner.allSatisfy { isLetter($0) || isDigit($0) || $0 == 45 }
    }
    let parts = id.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[1].isEmpty && parts.allSatisfy { $0.allSatisfy(isPlain) }
  }

  /// An example of an id, for people.
  var exampleID: String { self == .firefox ? "name@example.org" : "32 letters from a to p" }
}
