// Runs, commands and the browser's bridge must belong to one user: `health` says what another user has left.

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
    let folder = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": nil, "sku": "\"A1\""])])
    let program = Program(in: folder)
    _ = try program("run")
    try folder.write(seedLine(["id": nil, "sku": "\"A2\""]), to: "inbox/b.jsonl")
    return try self.program(["health"], closing: closed, in: folder)
  }

  /// What the program says to a user to whom these places are closed.
  private func program(_ words: [String], closing closed: [String: Int], in folder: Folder) throws -> Program.Ended {
    let program = Program(in: folder)
    if geteuid() == 0 {
      let paths = FileManager.default.enumerator(atPath: folder.url.path)?.compactMap { $0 as? String } ?? []
      for path in [""] + paths { chown(folder[path].path, 65534, 65534) }
    }
    for (path, mode) in closed { chmod(folder[path].path, mode_t(mode)) }
    defer { for path in closed.keys { chmod(folder[path].path, 0o755) } }
    if geteuid() != 0 { return try program.run(words) }
    // Another user may not be able to read the folder of the build.
    let copy = try Folder()
    try FileManager.default.copyItem(at: Program.built(), to: copy["pipeline-run"])
    chmod(copy.url.path, 0o755)
    let other = ["--reuid", OwnersTests.other, "--regid", OwnersTests.other, "--clear-groups"]
    return try program.start(
      other + [copy["pipeline-run"].path] + words, executable: URL(fileURLWithPath: OwnersTests.setpriv)
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

  /// A check of something that cannot be read has failed; the other checks are still there.
  @Test(
    .enabled(if: isPossible),
    arguments: [
      ("inbox", 0o300, "inbox: cannot be read; give this user permission"),
      ("outbox/batch-000001", 0o000, "tasks: cannot "),
    ])
  func saysWhatItCannotLookAt(_ path: String, _ mode: Int, _ message: String) throws {
    let ended = try health([path: mode])
    #expect(ended.outputLines.contains { $0.hasPrefix("error  \(message)") }, "\(ended.output) \(ended.errors)")
    #expect(ended.output.contains("ok     settings: ") && ended.output.contains("last run: ") && ended.status == 74)
  }

  /// Nor does a tenant that cannot be opened hide the others.
  @Test(.enabled(if: isPossible)) func aTenantThatCannotBeOpenedHidesNoOther() throws {
    let folder = try Folder()
    try folder.makeFolder("anna/inbox/results")
    try folder.makeFolder("ben/inbox/results")
    let words = ["health", "--tenants", folder.url.path]
    let all = try program(words, closing: ["anna": 0o300], in: folder)
    #expect(all.outputLines.first?.hasPrefix("anna  error  cannot ") == true, "\(all.output) \(all.errors)")
    #expect(all.outputLines.last == "ben   ok     nothing to do" && all.status == 74)
  }

  @Test(.enabled(if: isPossible)) func saysNothingOfItsOwn() throws {
    let ended = try health([:])
    #expect(!ended.output.contains("owner") && ended.status == 0)
  }
}
