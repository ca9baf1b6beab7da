/// Refuses products that belong to another shard of the catalogue.
enum ShardRule {
  static func check(_ identity: ProductIdentity, _ shard: Shard, _ product: Product, _ findings: inout Findings) {
    if shard.count == 1 { return }
    let owner = Shard.index(of: identity, among: shard.count)
    if owner == shard.index { return }
    let message = "it belongs to shard \(owner) of 0 to \(shard.count - 1), and this workspace is shard \(shard.index)"
    let hint = "drop it there; `pipeline-run split FILE --shards \(shard.count)` splits a whole file"
    switch identity {
    case .id: findings.add(.wrongShard, .id, product[.id], message, hint: hint)
    case .sku: findings.add(.wrongShard, .sku, product[.sku], message, hint: hint)
    case .content: findings.add(.wrongShard, at: 0, field: nil, value: nil, message: message, hint: hint)
    }
  }
}

extension Shard {
  /// The number of the shard that an identity belongs to, out of `count`.
  static func index(of identity: ProductIdentity, among count: Int) -> Int {
    index(of: identity.hash, among: count)
  }
}
