// Strangers' text stays text, and their photos lead nowhere else.

import Testing

@testable import Pipeline

@Suite struct HTMLTests {
  private func html(_ text: Text) -> String {
    var writer = Writer()
    writer.write(html: text)
    return String(writer.text)
  }

  @Test(arguments: [
    ("", ""), ("Jean Levi's 501", "Jean Levi&#39;s 501"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b &amp; \"c\"", "a &amp; b &amp;amp; &quot;c&quot;"), ("deux\r\nlignes\tet plus", "deux\r\nlignes\tet plus"),
    ("\u{0}\u{1B}[31m\u{7F}", "\u{FFFD}\u{FFFD}[31m\u{FFFD}"), ("a\u{85}b\u{9F}", "a\u{FFFD}b\u{FFFD}"),
    ("é ê 😀 👩‍👧 €", "é ê 😀 👩‍👧 €"), ("\u{202E}gpj.exe\u{202C}", "\u{FFFD}gpj.exe\u{FFFD}"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("\u{2028}x", "\u{2028}x"),
  ])
  func textIsShownAsCharacters(_ written: String, _ shown: String) {
    #expect(html(text(written)) == shown)
  }

  @Test func brokenBytesAreReplaced() {
    #expect(html(text(bytes: [60, 0xC3, 60, 0xE2, 0x80])) == "&lt;\u{FFFD}&lt;\u{FFFD}")
  }

  @Test func everyByteIsHarmless() {
    for byte in UInt8.min...UInt8.max {
      for other in [UInt8(60), 0x80, 0xBF, 34] {
        let shown = html(text(bytes: [byte, other, byte]))
        #expect(!shown.utf8.contains { $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 || $0 == 0 })
      }
    }
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12_345_678, "12,345,678"), (1_000_007, "1,000,007"),
  ])
  func numbersAreGrouped(_ number: Int, _ shown: String) {
    var writer = Writer()
    writer.write(grouped: number)
    #expect(String(writer.text) == shown)
  }

  /// The examples of FIPS 180-4, and the empty text.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func hashesAreThoseOfTheStandard(_ written: String, _ hash: String) {
    #expect(SHA256.base64(of: text(written)) == hash)
  }
}

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
