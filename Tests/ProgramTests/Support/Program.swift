/// Runs the built program, as a shell would.
import Dispatch
import Foundation

struct Program: Sendable {
  /// The folder it is started in.
  let folder: Folder

  /// What it has left at its end.
  struct Ended: Sendable {
    let status: Int32
    let output: String
    let errors: String

    var outputLines: [String] { Ended.lines(of: output) }
    var errorLines: [String] { Ended.lines(of: errors) }

    /// With Foundation: in a debug build it is a hundred times faster than `split`.
    private static func lines(of text: String) -> [String] {
      text.components(separatedBy: "\n").filter { !$0.isEmpty }
    }
  }

  /// A program that has been started and may still work.
  struct Started {
    fileprivate let process: Process
    fileprivate let files: Folder
    fileprivate let ended: DispatchGroup

    var isRunning: Bool { process.isRunning }

    /// As Ctrl-C does.
    func interrupt() { process.interrupt() }

    /// What it has written so far.
    func outputSoFar() throws -> String { try files.text(of: "output") ?? "" }

    /// Waits for its end; one that does not end within a minute is killed, and its status says so.
    func end() throws -> Ended {
      // `waitUntilExit` would keep a core busy meanwhile.
      if ended.wait(timeout: .now() + 60) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
      }
      return Ended(
        status: process.terminationStatus, output: try files.text(of: "output") ?? "",
        errors: try files.text(of: "errors") ?? "")
    }
  }

  init(in folder: Folder) { self.folder = folder }

  func callAsFunction(_ words: String..., input: String = "") throws -> Ended { try run(words, input: input) }

  /// As a daemon may start it: without some of its streams 0, 1 and 2.
  func run(_ words: [String], closed streams: [Int]) throws -> Ended {
    let closing = streams.map { "\($0)>&-" }.joined(separator: " ")
    let program = try Program.built()
    return try start(
      ["-c", "exec \"$0\" \"$@\" \(closing)", program.path] + words, executable: URL(fileURLWithPath: "/bin/sh")
    ).end()
  }

  /// Under a limit of this many blocks of 512 or 1024 bytes for each file.
  func run(_ words: [String], limit blocks: Int) throws -> Ended {
    let program = try Program.built()
    return try start(
      ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", program.path] + words,
      executable: URL(fileURLWithPath: "/bin/sh")
    ).end()
  }

  func run(_ words: [String], input: String = "", environment: [String: String] = [:]) throws -> Ended {
    try start(words, input: input, environment: environment).end()
  }

  /// Starts it; its streams are files, so that no pipe can fill up.
  func start(
    _ words: [String], executable: URL? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Started {
    let files = try Folder()
    try files.write(input, to: "input")
    try files.write("", to: "output")
    try files.write("", to: "errors")
    let process = Process()
    process.executableURL = try executable ?? Program.built()
    process.arguments = words
    process.currentDirectoryURL = folder.url
    // What it says must not depend on who runs the tests.
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let streams = [
      try FileHandle(forReadingFrom: files["input"]), try FileHandle(forWritingTo: files["output"]),
      try FileHandle(forWritingTo: files["errors"]),
    ]
    process.standardInput = streams[0]
    process.standardOutput = streams[1]
    process.standardError = streams[2]
    // Foundation keeps them open for as long as this process lives; with more than 1,300 open files its next start of a
    // process reads past the end of a buffer.
    defer { for stream in streams { try? stream.close() } }
    // A process that is being started holds, for a moment, every file that is open here; the program would take
    // one of an inbox for a file that is still being written.
    let ended = DispatchGroup()
    ended.enter()
    process.terminationHandler = { _ in ended.leave() }
    try Folder.whileNothingIsWritten { try process.run() }
    return Started(process: process, files: files, ended: ended)
  }

  private struct NotBuilt: Error {}

  /// The program is beside the test bundle, whatever the build's scratch path is.
  static func built() throws -> URL {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var place = URL(fileURLWithPath: argument)
      for _ in 0..<5 {
        place.deleteLastPathComponent()
        let program = place.appendingPathComponent("pipeline-run")
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      }
    }
    throw NotBuilt()
  }
}
