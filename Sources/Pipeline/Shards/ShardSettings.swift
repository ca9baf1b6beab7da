/// Reads `shard` of pipeline.json: the part of a catalogue that the workspace is for.
extension SettingsReader {
  mutating func readShard(_ node: JSONNode, job: Int? = JobArray.index) {
    if node.isNull { return }
    var index = job
    var count: Int?
    object(node, "shard", ["index", "count"]) { reader, key, value in
      if key == "index" {
        if !value.isNull { reader.count("shard.index", value, 0...Shard.most - 1) { index = $1 } }
      } else {
        reader.count("shard.count", value, 1...Shard.most) { count = $1 }
      }
    }
    guard node.kind == .object, node["count"] == nil || count != nil else { return }
    let offset = Int(node.token.offset)
    guard let count else {
      return report(offset, "shard.count", "it is missing", "write how many shards there are")
    }
    guard let index else { return report(offset, "shard.index", "it is missing", JobArray.hint) }
    guard index >= 0, index < count else {
      return report(offset, "shard.index", "\(index) is not one of \(count) shards", "write 0 to \(count - 1)")
    }
    settings.shard = Shard(index: index, count: count)
  }
}
