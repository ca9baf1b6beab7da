/// Reads `bridge` of pipeline.json: what a browser may have outside the workspace.
extension SettingsReader {
  mutating func readBridge(_ node: JSONNode) {
    object(node, "bridge", ["image_folders"]) { reader, key, value in
      let wanted = "a list of folders, such as [\"/home/me/photos\"]"
      guard value.kind == .array else { return reader.wrong("bridge.image_folders", value, wanted) }
      for element in value.elements {
        let folder = element.string.map { String($0) } ?? ""
        // Nobody means the whole disk, or nothing.
        if folder.allSatisfy({ $0 == "/" }) {
          reader.wrong("bridge.image_folders", element, wanted)
        } else {
          reader.settings.imageFolders.append(folder)
        }
      }
    }
  }
}
