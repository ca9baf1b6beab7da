/// One item of a preview: the listing it would become, and its problems.
public struct PreviewItem {
  /// In one piece, since to take it apart copies it.
  var prepared: Preparation.Prepared
  var outcome: Preparation.Outcome { prepared.outcome }
  var findings: Findings { prepared.findings }

  /// What was prepared; see `judge`.
  init(unjudged prepared: consuming Preparation.Prepared) { self.prepared = prepared }

  init(_ prepared: (outcome: Preparation.Outcome, findings: Findings)) {
    self.init(unjudged: Preparation.Prepared(outcome: prepared.outcome, findings: prepared.findings))
    judge(repeated: nil)
  }

  /// Says what it becomes in its file: nothing if there is none of it, or if its name came before.
  @inline(__always)
  mutating func judge(repeated: RepeatedProducts.Repeat?) {
    if let repeated { prepared.findings.add(repeated) }
    if case .listing(let listing, _) = prepared.outcome, listing.mapped.product.stock == 0 {
      prepared.findings.addOutOfStock()
      prepared.outcome = .skipped(Preparation.UnlistedProduct(listing))
    }
    if prepared.findings.refused { prepared.outcome = .refused(prepared.outcome.unlisted) }
  }

  var item: Item { prepared.findings.item }
  /// Whether it would become a listing, or take one down.
  public var isReady: Bool { !prepared.findings.refused && !isSkipped }
  /// Whether it can be sent, but Vinted will refuse it.
  public var isUnaccepted: Bool { isReady && findings.vintedRefuses }
  /// Whether the settings leave it out.
  public var isSkipped: Bool { if case .skipped = prepared.outcome { true } else { false } }
  /// What is wrong, and what is good to know.
  public var problems: [Problem] { findings.problems }
  /// The name of the file as the caller gave it.
  public var file: String { item.file }
  /// Where the item begins.
  public var line: Int { item.line }
  /// The title that it would have.
  public var title: String? { listing.map { String($0.title) } }
  /// The selling price.
  public var price: String? { listing?.price.text }
  /// Whether it asks to take a product down.
  public var isRemoval: Bool { if case .removal = outcome { true } else { false } }

  /// Whether its place is one line only, as in JSON lines.
  public var isSingleLine: Bool { item.raw.trimmed.first(10) == nil }

  /// The photos of a listing, as the seller names them.
  var photos: Texts { listing?.mapped.product.images ?? .none }

  private var listing: Listing? { if case .listing(let listing, _) = outcome { listing } else { nil } }

  /// Writes it as one line of JSON.
  public func write(to writer: inout Writer) {
    writer.write("{\"file\": ")
    writer.write(json: prepared.findings.item.file)
    writer.write(", \"line\": ")
    writer.write(prepared.findings.item.line)
    if case .listing(let listing, let payload) = prepared.outcome {
      writer.write(", \"product_id\": ")
      writer.write(json: listing.productID)
      writer.write(", ")
      payload.writeMembers(to: &writer)
      writer.write(", \"ready_to_publish\": true, \"problems\": [")
    } else {
      writer.write(", \"product_id\": ")
      writer.write(json: removalID)
      writer.write(", \"title\": null, \"description\": null, \"price\": null, \"mapped_attributes\": null")
      writer.write(", \"product_data\": null, \"ready_to_publish\": false, \"problems\": [")
    }
    writer.write(each: prepared.findings.problems) { problem, writer in
      problem.write(to: &writer)
    }
    writer.write("]}\n")
  }

  private var removalID: Int? { if case .removal(let removal) = outcome { removal.id } else { nil } }
}
