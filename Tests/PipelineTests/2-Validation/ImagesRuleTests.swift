// The photos of a product.

import Testing

@testable import Pipeline

@Suite struct ImagesRuleTests {
  @Test(
    arguments: [
      (
        "images", nil,
        "1:1 warning images: there is no photo [missing_images]; name one at least: \"images\": [\"front.jpg\"]"
      ),
      (
        "images", "[\"\", null]",
        "1:12 warning images: there is no photo [missing_images]; name one at least: \"images\": [\"front.jpg\"]"
      ),
      (
        "images", "[\"a.jpg\", {\"b\": 1}]",
        "1:22 error images: images must be a list of texts [wrong_type]; write it as \"images\": [\"front.jpg\", \"back.jpg\"]"
      ),
      (
        "images", "[\"a,b.jpg\", \"c.jpg\"]",
        "1:12 error images: the file name \"a,b.jpg\" has a comma in it [image_name]; rename the file; in the task, commas separate the names"
      ),
      (
        "images", "\"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21\"",
        "1:12 error images: there are 21 photos, 20 are the most [too_many_images]; keep the best 20"
      ),
    ] as [(String, String?, String)])
  func saysWhatIsWrong(_ field: String, _ value: String?, _ line: String) { expectProblem(of: field, value, line) }
}
