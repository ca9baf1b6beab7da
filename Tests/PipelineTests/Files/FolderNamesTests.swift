/// The names of a folder: what is there, what is alike, and which picture was meant.
import Testing

@testable import Pipeline

struct FolderNamesTests {
  @Test func aNameIsAlikeWhateverItsCaseAndForm() {
    let names = FolderNames(["B.JPG", "caf\u{65}\u{301}.jpg", "x.jpg", "X.jpg", "x.JPG"])
    #expect(names.alike("b.jpg") == "B.JPG")
    #expect(names.alike("caf\u{E9}.jpg") == "caf\u{65}\u{301}.jpg")
    #expect(names.alike("x.jpg") == "x.jpg")
    // Two names are equally near.
    #expect(names.alike("X.Jpg") == nil)
    #expect(names.has("X.JPg") && !names.has("y.jpg"))
  }

  @Test func thePictureThatWasMeantHasTheSameNumber() {
    let names = FolderNames((1...5000).map { "img-\($0).jpg" } + ["notes.txt", "veste.webp"])
    #expect(names.nearestPicture(to: "imag-4711.jpg") == "img-4711.jpg")
    #expect(names.nearestPicture(to: "img-5001.jpg") == nil)
    #expect(names.nearestPicture(to: "vest.webp") == "veste.webp")
    #expect(names.nearestPicture(to: "note.txt") == nil)
    #expect(names.hasPictures && !FolderNames(["notes.txt"]).hasPictures)
  }

  @Test(arguments: [
    ("a.jpg", true), ("a.JPEG", true), ("a.b.webp", true), (".png", true), ("a.txt", false), ("jpg", false),
    ("a.", false), ("", false),
  ])
  func picturesAreToldByTheirEndings(_ name: String, _ isPicture: Bool) {
    #expect(FolderNames.isPicture(name) == isPicture)
  }

  /// A folder with a file for each product is the usual inbox of a program that exports one by one.
  @Test func manyMissingPhotosInALargeFolderTakeNoLongerThanInASmallOne() throws {
    let workspace = try TemporaryWorkspace(#"{"outbox": {"window": 1}}"#)
    let line = { (id: Int) in seed(["id": "\(id)", "images": "[\"missing-\(id).jpg\"]"]) }
    workspace.write("inbox/a.jsonl", (1...3000).map(line).joined(separator: "\n") + "\n")
    let began = Platform.elapsed
    try workspace.run()
    let alone = Platform.elapsed - began
    for id in 1...20_000 { workspace.write("photos/\(id).txt", "") }
    workspace.write("inbox/b.jsonl", (3001...6000).map(line).joined(separator: "\n") + "\n")
    let again = Platform.elapsed
    try workspace.run()
    // Comparing each with each takes minutes.
    #expect(Platform.elapsed - again < 10 * alone + 10)
  }
}
