/// One item of a preview: the listing it would become, and its problems.
public struct PreviewItem {
  let outcome: Preparation.Outcome
  private(set) var findings: Findings

  init(
    _ prepared: consuming (outcome: Preparation.Outcome, findings: Findings), repeated: RepeatedProducts.Repeat? = nil
  ) {
    findings = prepared.findings
    if let repeated { findings.add(repeated) }
    var outcome = prepared.outcome
    if case .listing(let listing, _) = outcome, listing.mapped.product.stock == 0 {
      findings.addOutOfStock()
      outcome = .skipped
    }
    self.outcome = findings.refused ? .refused : outcome
  }

  var item: Item { findings.item }
  /// Whether it would become a listing, or take one down.
  public var isReady: Bool { !findings.refused && !isSkipped }
  /// Whether it can be sent, but Vinted will refuse it.
  public var isUnaccepted: Bool { isReady && findings.vintedRefuses }
  /// Whether the settings leave it out.
  public var isSkipped: Bool { if case .skipped = outcome { true } else { false } }
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
    writer.write(json: item.file)
    writer.write(", \"line\": ")
    writer.write(item.line)
    if case .listing(let listing, let payload) = outcome {
      writer.write(", \"product_id\": ")
      writer.write(json: listing.productID)
      writer.write(", \"title\": ")
      writer.write(payload.title)
      writer.write(", \"description\": ")
      writer.write(payload.description)
      writer.write(", \"price\": ")
      writer.write(payload.price)
      writer.write(", \"mapped_attributes\": ")
      writer.write(payload.mappedAttributes)
      writer.write(", \"product_data\": ")
      writer.write(payload.productData)
      writer.write(", \"ready_to_publish\": true")
    } else {
      writer.write(", \"product_id\": ")
      writer.write(json: removalID)
      writer.write(", \"title\": null, \"description\": null, \"price\": null, \"mapped_attributes\": null")
      writer.write(", \"product_data\": null, \"ready_to_publish\": false")
    }
    writer.write(", \"problems\": [")
    for (index, problem) in findings.problems.enumerated() {
      if index > 0 { writer.write(", ") }
      problem.write(to: &writer)
    }
    writer.write("]}\n")
  }

  private var removalID: Int? { if case .removal(let removal) = outcome { removal.id } else { nil } }
}
