// `bridge` of pipeline.json: folders for photos, and values that are not folders.

import Testing

@testable import Pipeline

@Suite struct BridgeSettingsTests {
  @Test func foldersAreAList() throws {
    #expect(try settings("{}").imageFolders == [])
    #expect(try settings("{\"bridge\": {}}").imageFolders == [])
    let read = try settings("{\"bridge\": {\"image_folders\": [\"/home/me/photos\", \"../photos\"]}}")
    #expect(read.imageFolders == ["/home/me/photos", "../photos"])
  }

  @Test(arguments: [
    "[]", "\"/a\"", "{\"image_folder\": []}", "{\"image_folders\": \"/a\"}", "{\"image_folders\": [1]}",
    "{\"image_folders\": [\"\"]}", "{\"image_folders\": [\"/\"]}", "{\"image_folders\": [\"//\"]}",
  ])
  func everythingElseIsSaid(_ value: String) {
    #expect(throws: RunError.self) { try settings("{\"bridge\": \(value)}") }
  }
}
