/// A cell with several photos, in each of the forms that exports have.
import Testing

@testable import Pipeline

@Suite struct PhotoListTests {
  @Test(arguments: [
    ("a.jpg", ["a.jpg"]), ("a.jpg, b.jpg", ["a.jpg", "b.jpg"]),
    ("http://x/1|http://x/2", ["http://x/1", "http://x/2"]),
    ("http://x/a,b.jpg", ["http://x/a,b.jpg"]), ("http://x/1,http://x/2", ["http://x/1", "http://x/2"]),
    ("a;b", ["a", "b"]),
    (
      "https://i.org/w_8,h_6/a.jpg,https://i.org/w_8,h_6/b.jpg",
      ["https://i.org/w_8,h_6/a.jpg", "https://i.org/w_8,h_6/b.jpg"]
    ),
    ("https://i.org/a.jpg https://i.org/b.jpg", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("https://i.org/a.jpg\nhttps://i.org/b.jpg\n", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("https://i.org/a.jpg|Front|8x6;https://i.org/b.jpg|Back|8x6", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    (#"["https:\/\/i.org\/a.jpg", "https://i.org/b.jpg"]"#, ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("['https://i.org/a.jpg', 'https://i.org/b.jpg']", ["https://i.org/a.jpg", "https://i.org/b.jpg"]),
    ("https://i.org/?u=https://j.org/a.jpg", ["https://i.org/?u=https://j.org/a.jpg"]),
    ("https://i.org/my dress.jpg", ["https://i.org/my%20dress.jpg"]), ("a.jpg b.jpg", ["a.jpg", "b.jpg"]),
    ("front.jpg, https://i.org/b.jpg", ["front.jpg", "https://i.org/b.jpg"]), ("my dress.jpg", ["my dress.jpg"]),
  ])
  func photosOfACellAreSplit(_ cell: String, _ wanted: [String]) {
    let arena = Arena(chunk: 256)
    withExtendedLifetime(arena) {
      #expect(PhotoList.photos(in: text(cell), arena: arena).map { String($0) } == wanted)
    }
  }
}
