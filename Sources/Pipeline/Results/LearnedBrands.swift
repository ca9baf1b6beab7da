/// Brands whose ids came with results: the next products of these brands have the ids from the beginning.
struct LearnedBrands {
  private var brands: [(title: String, id: Int, market: VintedMarket?)] = []

  private static let unknown: Text = "{\"brand_id\": null"

  /// Takes the brand of a result if it fits the product's own word. The record's listing gets it too, so the id alone
  /// does not count as a change.
  mutating func note(in success: inout PluginResult.Success, of record: Record, task: Int, _ arena: Arena) {
    guard let brand = success.brand, let open = record.task, open.id == task else { return }
    let content = open.type == .update ? record.update ?? record.listing : record.listing
    guard content.mappedAttributes.hasPrefix(LearnedBrands.unknown),
      LearnedBrands.word(of: content).map(VintedTables.key) == VintedTables.key(of: brand.title)
    else { return }
    brands.append((brand.title, brand.id, success.url.flatMap(LearnedBrands.market)))
    let attributes = arena.made { writer in
      writer.write("{\"brand_id\": ")
      writer.write(brand.id)
      writer.write(content.mappedAttributes.from(LearnedBrands.unknown.count))
    }
    let isCurrent = content.hash(in: arena).hexadecimal(in: arena) == record.contentHash
    let hash = Payload(content, attributes: attributes).hash(in: arena).hexadecimal
    success.learned = (attributes, isCurrent ? arena.keep(hash) : nil)
  }

  private static func word(of content: Payload) -> String? {
    let document = JSONDocument(arena: Arena(chunk: 4096))
    guard (try? document.parse(content.productData)) != nil else { return nil }
    return document.root["brand"]?.string.map { String($0) }
  }

  /// The market of a listing's address, which is JSON.
  private static func market(of url: Text) -> VintedMarket? {
    let parts = String(url).split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 1 else { return nil }
    return Arena.with(chunk: 1024) { arena in VintedMarket(arena.keep(String(parts[1]))) }
  }

  /// Saves them with the brands that a browser has read.
  func save(to disk: Disk, for language: Language, now: Timestamp) throws {
    if brands.isEmpty { return }
    try VintedFiles.change(disk) {
      let (former, damages) = try VintedFiles.read(disk, for: language)
      guard let market = former?.market ?? brands.compactMap(\.market).first(where: { $0.suits(language) }) else {
        return
      }
      var tables = former ?? VintedTables(market: market)
      for brand in brands where brand.market == nil || brand.market == market {
        tables.add(VintedTables.Brand(word: brand.title, id: brand.id, title: brand.title, readAt: now))
      }
      try VintedFiles.write(tables, over: former, damages: damages, to: disk)
    }
  }
}
