// Of one photo in several sizes, the largest goes.

import Testing

@testable import Pipeline

@Suite struct PhotoSizesTests {
  private func kept(_ links: [String]) -> [Int] { PhotoSizes.kept(of: links.map { text($0) }) }

  @Test(arguments: [
    ["https://e.example/a.jpg?w=100", "https://e.example/a.jpg?w=800"],
    ["https://e.example/small_a.jpg", "https://e.example/a.jpg"],
    ["https://e.example/thumbs/a.jpg", "https://e.example/a.jpg"],
    ["https://e.example/a.jpg", "https://e.example/large/a.jpg"],
    ["https://e.example/a-150x150.jpg", "https://e.example/a.jpg"],
    ["https://e.example/a-150x150.jpg", "https://e.example/a-1024x768.jpg"],
    ["https://m.example/I/1._AC_US40_.jpg", "https://m.example/I/1._AC_SL1500_.jpg"],
    ["https://e.example/640w/a.jpg", "https://e.example/1280w/a.jpg"],
    ["https://a.example/77/retina/medium.jpg", "https://a.example/77/retina/large.jpg"],
    ["https://e.example/a_thumb.jpg", "https://e.example/a_original.jpg"],
  ])
  func theLargestStays(_ links: [String]) {
    #expect(kept(links) == [1])
    #expect(kept(links.reversed()) == [0])
  }

  @Test(arguments: [
    ["https://e.example/a.jpg", "https://e.example/b.jpg"], ["a_small.jpg", "a.jpg"],
    ["https://e.example/a.jpg?id=1", "https://e.example/a.jpg?id=2"],
    ["https://e.example/small/front.jpg", "https://e.example/small/back.jpg"],
    ["https://e.example/a-1.jpg", "https://e.example/a-2.jpg"],
    ["https://e.example/large_a.jpg", "https://f.example/large_a.jpg"],
    ["https://e.example/shoe-xl/1.jpg", "https://e.example/shoe-s/1.jpg"],
  ])
  func differentPhotosStay(_ links: [String]) { #expect(kept(links) == Array(links.indices)) }

  @Test func eachPhotoStaysInItsPlace() {
    #expect(
      kept([
        "https://e.example/thumb/a.jpg", "https://e.example/b.jpg", "https://e.example/large/a.jpg",
      ]) == [2, 1])
  }
}
