// The installed files are what the program prints, and they work in a shell.

import Foundation
import Testing

@testable import pipeline_run

@Suite struct InstallTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("samples/install")

  @Test(arguments: [
    (["man"], "pipeline-run.1"), (["completions", "bash"], "pipeline-run.bash"),
    (["completions", "zsh"], "_pipeline-run"), (["completions", "fish"], "pipeline-run.fish"),
  ])
  func theFilesAreWhatTheProgramPrints(_ words: [String], _ name: String) throws {
    let printed = try Program(in: Folder()).run(words).output
    let file = InstallTests.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_SAMPLES"] != nil {
      try printed.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == printed, "UPDATE_SAMPLES=1 writes it again")
  }

  @Test(arguments: [
    ("pipeline-run pre", "preview"), ("pipeline-run run --ten", "--tenants"), ("pipeline-run completions f", "fish"),
    ("pipeline-run --wor", "--workspace"), ("pipeline-run products --st", "--status"),
    ("pipeline-run preview no", "notes.json"), ("pipeline-run run --workspace sho", "shop"),
    ("pipeline-run products --status s", "sold"), ("pipeline-run products --status = so", "sold"),
    ("pipeline-run bridge --install ", "chrome chromium firefox"), ("pipeline-run bridge --uninstall f", "firefox"),
    ("pipeline-run help prob", "problems"), ("pipeline-run help wat", "watch"),
    ("pipeline-run help problems price_amb", "price_ambiguous"), ("pipeline-run help fields stock", "stock_quantity"),
    ("pipeline-run --workspace shop products --st", "--status"), ("pipeline-run tasks --limit ", ""),
  ])
  func bashCompletes(_ line: String, _ wanted: String) throws {
    let folder = try Folder()
    try folder.makeFolder("shop")
    try folder.write("", to: "notes.json")
    #expect(try completions(of: line.components(separatedBy: " "), in: folder) == wanted.components(separatedBy: " "))
  }

  /// The store's own names; no shell expands what a seller wrote.
  @Test func bashCompletesProducts() throws {
    let folder = try Folder()
    try folder.makeFolder("shop/inbox/results")
    let skus = ["A06", "A 07", "$(touch broken)", "B1"]
    let lines = skus.map { seedLine(["id": nil, "sku": "\"\($0)\""]) } + [seedLine(["id": "4711"])]
    try folder.write(lines.joined(), to: "shop/inbox/a.jsonl")
    _ = try Program(in: folder)("run", "--workspace", "shop")
    func words(_ typed: String...) throws -> [String] { try completions(of: ["pipeline-run"] + typed, in: folder) }
    #expect(try words("delete", "--workspace", "shop", "A") == ["A06", "A 07"])
    #expect(try words("--workspace", "shop", "retry", "47") == ["4711"])
    #expect(try words("--workspace", "=", "shop", "products", "$") == ["$(touch broken)"])
    #expect(try words("products", "A") == [""])
    #expect(!folder.files.contains { $0.hasSuffix("broken") })
  }

  /// What bash would offer for the last word.
  private func completions(of words: [String], in folder: Folder) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments =
      [
        "-c",
        "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _pipeline_run; printf '%s\\n' \"${COMPREPLY[@]}\"",
        "bash", InstallTests.folder.appendingPathComponent("pipeline-run.bash").path,
      ] + words
    process.currentDirectoryURL = folder.url
    let path = try Program.built().deletingLastPathComponent().path
    process.environment = ["PATH": "\(path):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).dropLast().components(separatedBy: "\n")
  }

  @Test func theUnitsStartTheProgram() throws {
    for ending in ["service", "timer", "path"] {
      let unit = try String(
        contentsOf: InstallTests.folder.appendingPathComponent("pipeline-run@.\(ending)"), encoding: .utf8)
      #expect(unit.contains("[Unit]\nDescription="))
    }
    let service = try String(
      contentsOf: InstallTests.folder.appendingPathComponent("pipeline-run@.service"), encoding: .utf8)
    #expect(service.contains("ExecStart=/usr/local/bin/pipeline-run --workspace /srv/%i\n"))
  }

  @Test func aShellThatIsNotKnownIsSaid() throws {
    #expect(try Program(in: Folder())("completions", "tcsh").status == 64)
    #expect(try Program(in: Folder())("completions").errors.contains("write bash, zsh or fish"))
  }
}
