// Photos come in pieces, only from the workspace and allowed folders, whatever path is asked for.

import Glibc
import Testing

@testable import Pipeline

@Suite struct ImageReaderTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 0x1A, 10, 1, 2, 3]

  private func put(_ bytes: [UInt8], _ path: String) throws {
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private func image(_ workspace: TemporaryWorkspace, _ path: String, _ offset: Int = 0) throws -> JSONValue {
    try ask(workspace, "{\"type\": \"image\", \"path\": \"\(path)\", \"offset\": \(offset)}")
  }

  @Test func aSmallPhotoIsOnePiece() throws {
    let workspace = try TemporaryWorkspace()
    try put(ImageReaderTests.png, workspace.folder + "/a b é.png")
    let answer = try image(workspace, "a b é.png")
    #expect(answer.mime == "image/png")
    #expect(answer.size == 11)
    #expect(answer.done == true)
    #expect(answer.data == "iVBORw0KGgoBAgM=")
    #expect(try image(workspace, "file://\(workspace.folder)/a b é.png").done == true)
    #expect(try image(workspace, "inbox/../a b é.png").done == true)
    #expect(try image(workspace, "a b é.png", 11).type == "error")
  }

  @Test func aLargePhotoComesInPieces() throws {
    let workspace = try TemporaryWorkspace()
    let count = ImageReader.pieceLength * 2 + 7
    try put(ImageReaderTests.png + [UInt8](repeating: 7, count: count - 11), workspace.folder + "/large.png")
    var offset = 0
    var versions: Set<String> = []
    for last in [false, false, true] {
      var out = Writer()
      try Bridge(folder: workspace.folder, version: "1").answer(
        text("{\"type\": \"image\", \"path\": \"large.png\", \"offset\": \(offset)}"), to: &out)
      #expect(out.count <= MessageStream.longestAnswer)
      let answer = try JSONValue(parsing: String(out.text))
      #expect(answer.done == .flag(last))
      if case .text(let version) = answer.version { versions.insert(version) }
      offset += ImageReader.pieceLength
    }
    #expect(versions.count == 1)
  }

  @Test func nothingLeadsOut() throws {
    let outside = try TemporaryWorkspace()
    try put(ImageReaderTests.png, outside.folder + "/secret.png")
    let workspace = try TemporaryWorkspace()
    let name = String(outside.folder.split(separator: "/").last ?? "")
    #expect(symlink(outside.folder + "/secret.png", workspace.folder + "/link.png") == 0)
    #expect(symlink(outside.folder, workspace.folder + "/folder") == 0)
    for path in [
      "\(outside.folder)/secret.png", "../\(name)/secret.png", "inbox/../../\(name)/secret.png", "link.png",
      "folder/secret.png", "file://\(outside.folder)/secret.png", "\(workspace.folder)/../\(name)/secret.png",
      "\(workspace.folder)x/../\(name)/secret.png", "/proc/self/root\(outside.folder)/secret.png",
    ] {
      let answer = try image(workspace, path)
      #expect(answer.type == "error", "\(path)")
      #expect(answer.data == .null, "\(path)")
    }
    workspace.write("pipeline.json", "{\"bridge\": {\"image_folders\": [\"\(outside.folder)\"]}}")
    #expect(try image(workspace, "\(outside.folder)/secret.png").done == true)
    #expect(try image(workspace, "secret.png").done == true, "a name is looked up in the allowed folders, too")
    #expect(try image(workspace, "link.png").done == true)
    #expect(try image(workspace, "/etc/hostname").code == "not_allowed")
  }

  @Test func onlyPhotosAreGiven() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("store/products.jsonl", "{}")
    workspace.write("empty.jpg", "")
    #expect(mkfifo(workspace.folder + "/pipe.jpg", 0o644) == 0)
    for path in ["store/products.jsonl", "empty.jpg", "inbox", "pipe.jpg", "/dev/zero"] {
      #expect(try image(workspace, path).type == "error", "\(path)")
    }
    #expect(try image(workspace, "none.jpg").code == "not_found")
  }

  @Test func wrongSettingsAreReported() throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("pipeline.json", "{\"bridge\": {\"image_folders\": \"/\"}}")
    #expect(try image(workspace, "a.jpg").code == "settings")
    #expect(try ask(workspace, "{\"type\": \"tasks\"}").type == "tasks", "the rest needs no settings")
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), (Array("GIF89a".utf8), "image/gif"),
      (Array("RIFF____WEBPVP8 ".utf8), "image/webp"), ([0, 0, 0, 24] + Array("ftypavif".utf8), "image/avif"),
      ([0, 0, 0, 24] + Array("ftypheic".utf8), "image/heic"), (Array("<svg xmlns=".utf8), nil), ([0xFF, 0xD8], nil),
      ([0, 0, 0, 24] + Array("ftypisom".utf8), nil),
    ] as [([UInt8], String?)])
  func kindsAreToldByTheirFirstBytes(_ bytes: [UInt8], _ mime: String?) {
    #expect(ImageReader.mime(of: text(bytes: bytes)) == mime)
  }
}
