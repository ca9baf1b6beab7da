// The built program as a browser starts it: through pipes, with a browser's arguments, until the browser ends.

import Foundation
import Testing

@testable import pipeline_run

/// A bridge that was started as a browser would.
private final class Host {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(_ program: URL, _ words: [String]) throws {
    process.executableURL = program
    process.arguments = words
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    try Folder.whileNothingIsWritten { try process.run() }
  }

  deinit { if process.isRunning { process.terminate() } }

  func send(_ json: String) throws {
    var length = UInt32(json.utf8.count)
    try input.fileHandleForWriting.write(contentsOf: Data(bytes: &length, count: 4) + Data(json.utf8))
  }

  func ask(_ json: String) throws -> String {
    try send(json)
    let header = try #require(try output.fileHandleForReading.read(upToCount: 4))
    var count = 0
    for byte in header.reversed() { count = count << 8 | Int(byte) }
    var data = Data()
    while data.count < count, let more = try output.fileHandleForReading.read(upToCount: count - data.count) {
      data += more
    }
    return String(decoding: data, as: UTF8.self)
  }

  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

@Suite struct BridgeTests {
  @Test func theLauncherServesABrowser() throws {
    let folder = try Folder.workspace(["inbox/a.jsonl": seedLine(["id": nil, "sku": "\"a\""])])
    let program = Program(in: folder)
    #expect(try program("--quiet").status == 0)
    let home = ["HOME": folder["home"].path]
    let installed = try program.run(["bridge", "--install", "chromium", "--json"], environment: home)
    #expect(installed.status == 0, "\(installed.errors)")
    let launcher = folder["home/.config/chromium/NativeMessagingHosts/pipeline_run.sh"]
    let host = try Host(launcher, ["chrome-extension://mfdmcekdpljocaakodinemcnakoeclpa/", "--parent-window=0"])
    #expect(try host.ask("{\"type\": \"sync\"}").hasPrefix("{\"type\": \"sync\", \"connected\": true"))
    #expect(try host.ask("{\"type\": \"tasks\"}").contains("\"task_type\": \"vinted_publish\""))
    #expect(try host.ask("{\"type\": \"tasks\"}") == "{\"type\": \"tasks\", \"tasks\": [], \"left\": []}")
    let answer = try host.ask(
      "{\"type\": \"result\", \"task_id\": 1, \"success\": true, \"result\": {\"vinted_id\": 9}}")
    #expect(answer == "{\"type\": \"result\", \"task_id\": 1, \"accepted\": true}")
    // A run continues beside it.
    #expect(try program("run", "--json").output.contains("\"published\": 1"))
    #expect(try host.ask("nonsense").hasPrefix("{\"type\": \"error\""))
    #expect(try host.end() == 0)
    #expect(try program.run(["bridge", "--uninstall", "chromium"], environment: home).status == 0)
    #expect(!FileManager.default.fileExists(atPath: launcher.path))
  }

  @Test func wrongWordsAreSaid() throws {
    let folder = try Folder.workspace()
    let program = Program(in: folder)
    #expect(try program("bridge", "--install", "netscape").status == 64)
    #expect(try program("bridge", "--extension-id", "x").status == 64)
    #expect(try program("bridge", "--install", "firefox", "--uninstall", "firefox").status == 64)
    #expect(try program("bridge", "--install", "chromium", "--extension-id", "no", "--workspace", ".").status == 64)
    #expect(try Program(in: Folder())("bridge", "chrome-extension://x/").status == 64)
    #expect(try program("bridge", "/manifest.json", "plugin@example.org", input: "").status == 0)
  }
}
