// Where the page finds a photo.

import Testing

@testable import Pipeline

@Suite struct PhotoPlaceTests {
  private let inside = PhotoPlace(from: "/srv/shop", to: "/srv/shop")

  @Test(arguments: [
    ("photos/a.jpg", "./photos/a.jpg"), ("été 1.jpg", "./%C3%A9t%C3%A9%201.jpg"),
    ("a\"onerror=x.jpg", "./a%22onerror%3Dx.jpg"),
    ("100%.jpg", "./100%25.jpg"), ("a#b?c.jpg", "./a%23b%3Fc.jpg"), ("/home/me/a.jpg", "file:///home/me/a.jpg"),
    ("//example.org/a.jpg", "file:///example.org/a.jpg"), ("..\\a.jpg", "./..%5Ca.jpg"),
    ("https://example.org/a.jpg?x=1&y=2", "https://example.org/a.jpg?x=1&y=2"),
    ("HTTP://example.org/a", "HTTP://example.org/a"),
    (" \u{1}javascript\u{9}x.jpg", "./%01javascript%09x.jpg"), ("a/b:c.jpg", "./a/b%3Ac.jpg"),
  ])
  func photosBecomeLinks(_ written: String, _ link: String) {
    #expect(inside.photo(text(written)) == .link(link))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "\u{1}javascript:alert(1)", "java\tscript:alert(1)", "vbscript:x",
    "data:text/html,<script>alert(1)</script>", "C:\\photos\\a.jpg", "blob:x", "",
    "data:image/png;base64," + String(repeating: "A", count: 70_000),
  ])
  func whatIsNoPhotoIsNoLink(_ written: String) { #expect(inside.photo(text(written)) == .unusable) }

  @Test func smallPicturesMayBeInside() {
    #expect(inside.photo("data:image/gif;base64,R0lGOD") == .data("data:image/gif;base64,R0lGOD"))
  }

  @Test(arguments: [
    ("/srv/shop", "/srv/shop", "./a.jpg"), ("/srv", "/srv/shop", "shop/a.jpg"),
    ("/srv/pages", "/srv/my shop", "../my%20shop/a.jpg"),
    ("/", "/srv/shop", "srv/shop/a.jpg"), ("/a/b/c", "/", "../../../a.jpg"),
    ("/tmp/x", "/srv/a:b", "../../srv/a%3Ab/a.jpg"),
  ])
  func namesAreFoundFromThePage(_ page: String, _ workspace: String, _ link: String) {
    #expect(PhotoPlace(from: page, to: workspace).photo("a.jpg") == .link(link))
  }
}
