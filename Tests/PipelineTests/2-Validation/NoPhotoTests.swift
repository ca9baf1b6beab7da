// What is no photo of the item: videos, pages, signs for a missing photo, and one photo in several sizes.

import Testing

@testable import Pipeline

@Suite struct NoPhotoTests {
  private func kind(_ image: String) -> NoPhoto? {
    let arena = Arena()
    return withExtendedLifetime(arena) { NoPhoto(arena.keep(image)) }
  }

  @Test(arguments: ["https://e.example/a.mp4", "b.MOV", "https://e.example/a.webm?x=1", "clips/c.m4v"])
  func aVideoIsNone(_ image: String) { #expect(kind(image) == .video) }

  @Test(arguments: [
    "https://e.example/no-image.jpg", "placeholder.png", "https://e.example/img/No_Photo.gif", "default.jpg",
    "https://e.example/image-not-available.png?v=2", "NO IMAGE.jpg", "p/no_image_400x400.png", "Pas-de-photo.jpg",
  ])
  func aPlaceholderIsNone(_ image: String) { #expect(kind(image) == .placeholder) }

  @Test(arguments: [
    "https://drive.google.com/file/d/1AbC/view?usp=sharing", "https://www.dropbox.com/s/x/a.jpg?dl=0",
    "https://photos.app.goo.gl/AbC", "https://imgur.com/a/XyZ12", "https://www.instagram.com/p/AbC/",
    "https://www.vinted.fr/items/123-robe",
  ])
  func aPageIsNone(_ image: String) { #expect(kind(image) == .page) }

  @Test(arguments: [
    "a.jpg", "https://e.example/a.jpg?w=100", "missing-button.jpg", "https://www.dropbox.com/s/x/a.jpg?dl=1",
    "IMG_1.heic",
    "nike.png", "IMG_1234.jpg", "noir.jpg", "a/no.jpg", "image1.jpg", "https://e.example/p/1", "mini.gif", "blank",
    "https://www.vinted.fr/shown/three.jpg", "https://i.imgur.com/XyZ12.jpg",
  ])
  func othersMayBePhotos(_ image: String) { #expect(kind(image) == nil) }

  private func images(_ list: String) -> (images: [String], codes: [String]) {
    let prepared = prepare(seed(["images": "\"\(list)\""]))
    let data = prepared.data.flatMap { try? JSONValue(parsing: $0) } ?? .null
    return (data.images.string.split(separator: ",").map { String($0) }, prepared.codes)
  }

  @Test func whatIsNoneIsLeftOutAndSaid() {
    let (kept, codes) = images("https://e.example/a.jpg, https://e.example/a.mp4")
    #expect(kept == ["https://e.example/a.jpg"] && codes.contains("bad_photo"))
    // If nothing is left, there is no photo.
    #expect(images("https://e.example/placeholder.png").codes.contains("missing_images"))
  }

  @Test func ofSeveralSizesTheLargestIsKept() {
    let sizes = "https://e.example/a.jpg?w=100 https://e.example/a.jpg?w=800&q=80 https://e.example/b.jpg?w=100"
    #expect(images(sizes).images == ["https://e.example/a.jpg?w=800&q=80", "https://e.example/b.jpg?w=100"])
    let others = "https://e.example/a.jpg?id=1 https://e.example/a.jpg?id=2"
    #expect(images(others).images == ["https://e.example/a.jpg?id=1", "https://e.example/a.jpg?id=2"])
  }
}
