/// Changes by hand: a task that the browser can only fail again is not made without a word.
import Testing

@testable import Pipeline

struct ChangesTests {
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46]
  private static let missing =
    "images: there is no file a.jpg [missing_photo]; put it next to the list, or into photos/, or name its folder in bridge.image_folders"

  /// A product whose publish was given up.
  private func givenUp(_ settings: String = "{}") throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(settings)
    workspace.drop("a.jsonl", seed(["id": "5", "images": "[\"a.jpg\"]"]))
    try workspace.run()
    workspace.answer("1.json", "{\"success\": false, \"error_message\": \"no\", \"retryable\": false}")
    try workspace.run()
    return workspace
  }

  private func retry(_ workspace: TemporaryWorkspace) throws -> Changes.Outcome {
    try Changes(workspace.opened(), now: workspace.clock).retry([5])[0].outcome
  }

  @Test func aRetrySaysThatThePhotoIsStillMissing() throws {
    #expect(try retry(givenUp()) == .enqueued("vinted_publish", photos: [Self.missing]))
  }

  @Test func aRetryWithThePhotoSaysNothing() throws {
    let workspace = try givenUp()
    workspace.write("a.jpg", bytes: Self.jpeg)
    #expect(try retry(workspace) == .enqueued("vinted_publish"))
  }

  @Test func aSettingRefusesItAsARunDoes() throws {
    let workspace = try givenUp()
    workspace.settings.severities[.missingPhoto] = .error
    #expect(try retry(workspace) == .refused([Self.missing]))
    #expect(try workspace.record(5).status == "error")
  }

  @Test func aRelistLooksForThePhotosToo() throws {
    let workspace = try TemporaryWorkspace()
    workspace.drop("a.jsonl", seed(["id": "5", "images": "[\"a.jpg\"]"]))
    try workspace.run()
    let changes = Changes(try workspace.opened(), now: workspace.clock)
    #expect(try changes.delete([5])[0].outcome == .deleted)
    #expect(try changes.relist([5])[0].outcome == .enqueued("vinted_publish", photos: [Self.missing]))
  }
}
