// Runs, commands and the browser's bridge have to be of one user: `health` says what another one has left.

import Foundation
import Glibc
import Testing

@Suite struct OwnersTests {
  private static let setpriv = "/usr/bin/setpriv"
  /// root may do everything, so as root the program is started as another user.
  private static let isPossible = geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv)
  private static let other = "65534"

  /// A workspace in which a run has worked, with these places closed to its user.
  private func health(_ closed: [String: Int]) throws -> Program.Ended {
    let folder = try Folder.workspace(["inbox/a.jsonl": Product(sku: "A1").line])
    let program = Program(in: folder)
    _ = try program("run")
    try folder.write(Product(sku: "A2").line, to: "inbox/b.jsonl")
    if geteuid() == 0 {
      let paths = FileManager.default.enumerator(atPath: folder.url.path)?.compactMap { $0 as? String } ?? []
      for path in [""] + paths { chown(folder[path].path, 65534, 65534) }
    }
    for (path, mode) in closed { chmod(folder[path].path, mode_t(mode)) }
    defer { for path in closed.keys { chmod(folder[path].path, 0o755) } }
    if geteuid() != 0 { return try program("health") }
    // Where the program was built, another user may not be able to look.
    let copy = try Folder()
    try FileManager.default.copyItem(at: Program.built(), to: copy["pipeline-run"])
    chmod(copy.url.path, 0o755)
    let words = ["--reuid", OwnersTests.other, "--regid", OwnersTests.other, "--clear-groups"]
    return try program.start(
      words + [copy["pipeline-run"].path, "health"], executable: URL(fileURLWithPath: OwnersTests.setpriv)
    ).end()
  }

  @Test(
    .enabled(if: isPossible),
    arguments: [
      ("store/products.jsonl", 0o444, "written"), ("store", 0o555, "written"), ("archive", 0o555, "written"),
      ("outbox/batch-000001", 0o555, "written"), ("outbox/claimed", 0o555, "written"), ("inbox/b.jsonl", 0o000, "read"),
    ])
  func saysWhatThisUserCannotUse(_ path: String, _ mode: Int, _ what: String) throws {
    let ended = try health([path: mode])
    let said = ended.outputLines.filter { $0.hasPrefix("error  owner: ") }
    let wanted = "error  owner: \(path) cannot be \(what) by this user; give it back with chown; "
    #expect(said.count == 1 && said[0].hasPrefix(wanted) && ended.status == 74, "\(said)")
  }

  @Test(.enabled(if: isPossible)) func saysNothingOfItsOwn() throws {
    let ended = try health([:])
    #expect(!ended.output.contains("owner") && ended.status == 0)
  }
}
