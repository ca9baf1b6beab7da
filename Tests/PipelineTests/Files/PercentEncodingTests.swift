// Names of photos as links write them.

import Glibc
import Testing

@testable import Pipeline

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("My%20stock/IMG_0.jpeg", "My stock/IMG_0.jpeg"), ("%C3%A9t%C3%A9.jpg", "été.jpg"), ("50%25.jpg", "50%.jpg"),
  ])
  func whatALinkWroteIsRead(_ name: String, _ wanted: String) { #expect(PercentEncoding.decoded(name) == wanted) }

  @Test(arguments: ["plain.jpg", "100%.jpg", "%", "a%zz.jpg", "%FF.jpg", "a%00.jpg", "%2"])
  func whatIsNoneIsNot(_ name: String) { #expect(PercentEncoding.decoded(name) == nil) }

  @Test func aPhotoIsFoundByIt() throws {
    let workspace = try TemporaryWorkspace()
    mkdir(workspace.folder + "/inbox/My stock", 0o700)
    workspace.write("inbox/My stock/IMG_0.jpeg", "x")
    let finder = PhotoFinder(try Disk(folder: workspace.folder), folders: [])
    #expect(finder.mayHave(text("My%20stock/IMG_0.jpeg")))
    #expect(finder.place(of: "My%20stock/IMG_0.jpeg")?.path.hasSuffix("/My stock/IMG_0.jpeg") == true)
    #expect(finder.place(of: "My%20stock/IMG_1.jpeg") == nil)
  }
}
