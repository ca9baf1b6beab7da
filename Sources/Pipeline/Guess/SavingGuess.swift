extension Workspace {
  /// Puts a proposal into the folder's pipeline.json, in front of what stands there; throws where it has columns already.
  public static func save(_ guess: ColumnGuess, on disk: Disk) throws {
    let arena = Arena()
    let present = try disk.read("pipeline.json") ?? ""
    guard !present.trimmed.isEmpty else { return try disk.replace("pipeline.json", arena.keep(guess.settingsFile)) }
    let settings = try SettingsReader.read(arena.keep(present), file: "pipeline.json")
    guard settings.columns.isEmpty else {
      throw RunError.usage(
        message: "pipeline.json has columns already",
        hint: "take them away, or make a list of both: \"columns\": [{…}, {…}]")
    }
    // The settings could be read, so they begin with a brace.
    guard let brace = present.firstIndex(of: "{") else { return }
    let rest = present[present.index(after: brace)...]
    let isEmpty = rest.trimmed == "}"
    let text = present[...brace] + "\n  \"columns\": \(guess.json())" + (isEmpty ? "\n" : ",") + rest
    // What is written has to be readable again.
    _ = try SettingsReader.read(arena.keep(String(text)), file: "pipeline.json")
    try disk.replace("pipeline.json", arena.keep(String(text)))
  }
}
