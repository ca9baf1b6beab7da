/// The photos that a product names, checked before a browser asks for them.
import Testing

@testable import Pipeline

struct PhotoCheckTests {
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46]

  private func problems(_ images: String, _ files: [(String, [UInt8])], settings: String = "{}") throws -> [String] {
    let workspace = try TemporaryWorkspace(settings)
    for folder in ["photos", "albums"] { try Disk.makeRoot("\(workspace.folder)/\(folder)") }
    for (name, bytes) in files { workspace.write(name, bytes: bytes) }
    workspace.drop("a.jsonl", seed(["id": "1", "images": "\(images)"]))
    var found: [String] = []
    var observer = RunObserver()
    observer.onProblem = { if $0.field == "images" { found.append($0.text) } }
    _ = try Run(workspace.opened(), now: workspace.clock, cores: 1, observer: observer).perform()
    return found
  }

  @Test func photosAreFoundWhereSellersPutThem() throws {
    let files = [("a.jpg", Self.jpeg), ("photos/b.JPG", Self.jpeg), ("inbox/c.jpg", Self.jpeg)]
    #expect(try problems(#"["a.jpg", "b.jpg", "c.jpg", "photos/b.JPG", "https://c.example/x.jpg"]"#, files) == [])
  }

  @Test func aMissingOneIsReportedWithTheNearestName() throws {
    #expect(
      try problems(#"["jean-1.jpg", "other.jpg"]"#, [("photos/jean1.jpg", Self.jpeg)]) == [
        "images: there is no file jean-1.jpg, and 1 more [missing_photo]; did you mean jean1.jpg?"
      ])
    #expect(
      try problems(#"["jean.jpg"]"#, []) == [
        "images: there is no file jean.jpg [missing_photo]; put it next to the list, or into photos/, or name its folder in bridge.image_folders"
      ])
  }

  /// In JSON the place is that of the name; a name that is written in another way has the item's.
  @Test(arguments: [
    (#"["a.jpg", "jean.jpg"]"#, "\"jean.jpg\""), (#"["xjean.jpg", "jean.jpg"]"#, "\"xjean.jpg\""),
    (#"["jean\u002ejpg"]"#, ""), (#""jean.jpg, a.jpg""#, ""),
  ])
  func itsPlaceIsThatOfTheName(_ images: String, _ name: String) throws {
    let workspace = try TemporaryWorkspace()
    workspace.write("a.jpg", bytes: Self.jpeg)
    let line = seed(["id": "1", "images": images])
    workspace.drop("a.jsonl", line)
    var observer = RunObserver()
    var columns: [Int] = []
    observer.onProblem = { if $0.code == .missingPhoto { columns.append($0.column) } }
    _ = try Run(workspace.opened(), now: workspace.clock, cores: 1, observer: observer).perform()
    #expect(columns == [name.isEmpty ? 1 : (line.firstRange(of: name)?.lowerBound.utf16Offset(in: line) ?? -1) + 1])
  }

  @Test func whatIsNoPictureIsReported() throws {
    #expect(
      try problems(#"["a.jpg"]"#, [("a.jpg", [])]) == [
        "images: a.jpg is empty [bad_photo]; export the photo again, as JPEG or PNG"
      ])
    #expect(
      try problems(#"["a.jpg"]"#, [("a.jpg", Array("<html>not a photo</html>".utf8))]) == [
        "images: a.jpg is not a JPEG, PNG, WebP, GIF, HEIC or AVIF [bad_photo]; export the photo again, as JPEG or PNG"
      ])
  }

  @Test func foldersOfTheSettingsCount() throws {
    let settings = #"{"bridge": {"image_folders": ["albums"]}}"#
    #expect(try problems(#"["a.jpg"]"#, [("albums/a.jpg", Self.jpeg)], settings: settings) == [])
  }

  /// Vinted wants one photo; a run takes the item all the same, as the photos may come before a browser does.
  @Test(arguments: [
    (#"["a.jpg"]"#, 1), (#"["a.jpg", "b.jpg"]"#, 0), (#"["a.jpg", "https://c.example/x.jpg"]"#, 0),
    (#"["empty.jpg"]"#, 1),
  ])
  func anItemWithoutAPhotoIsNotReady(_ images: String, _ unaccepted: Int) throws {
    let off = try TemporaryWorkspace(#"{"validation": {"missing_photo": "off", "bad_photo": "off"}}"#)
    off.write("empty.jpg", bytes: [])
    off.drop("a.jsonl", seed(["id": "1", "images": "\(images)"]))
    #expect(try off.run().unaccepted == 0)
    let workspace = try TemporaryWorkspace(#"{"readiness": "accepted"}"#)
    workspace.write("b.jpg", bytes: Self.jpeg)
    workspace.write("empty.jpg", bytes: [])
    workspace.drop("a.jsonl", seed(["id": "1", "images": "\(images)"]))
    let report = try workspace.run()
    #expect(report.unaccepted == unaccepted && report.products.enqueued == 1, "\(report.problemsByCode)")
  }

  @Test func itCanBeSwitchedOff() throws {
    #expect(try problems(#"["jean.jpg"]"#, [], settings: #"{"validation": {"missing_photo": "off"}}"#) == [])
  }
}
