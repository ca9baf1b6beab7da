/// What a card of the page shows: an item with its product, as far as it can be read.
struct PageItem {
  /// What would become of it; every item has exactly one of these states.
  enum State: String, CaseIterable {
    case ready, warned, unaccepted, refused, removal, skipped

    /// As people read it on the card and on the button that shows only these.
    var label: Text {
      switch self {
      case .ready: "Ready"
      case .warned: "Ready, with warnings"
      case .unaccepted: "Vinted will refuse"
      case .refused: "Refused"
      case .removal: "To take down"
      case .skipped: "Left out"
      }
    }

    var name: Text {
      switch self {
      case .ready: "ready"
      case .warned: "warned"
      case .unaccepted: "unaccepted"
      case .refused: "refused"
      case .removal: "removal"
      case .skipped: "skipped"
      }
    }
  }

  /// Its number on the page, from 1.
  let number: Int
  let item: Item
  let state: State
  let problems: [Problem]
  /// The product; of a refused item, what can be read of it.
  let product: Kept<ReadProduct>?
  let listing: Listing?
  let category: MappedCategory?
  /// The product that a removal is for.
  let removal: Removal?

  /// What the settings leave out has not been read; `leftOut` reads it.
  init(_ preview: PreviewItem, number: Int, leftOut: (Item) -> Kept<ReadProduct>?) {
    self.number = number
    item = preview.item
    problems = preview.problems
    switch preview.outcome {
    case .listing(let listing, _):
      let isWarned = preview.problems.contains { $0.severity == .warning }
      state = preview.isUnaccepted ? .unaccepted : isWarned ? .warned : .ready
      self.listing = listing
      product = listing.mapped.product.read
      category = listing.mapped.category
      removal = nil
    case .removal(let removal):
      state = .removal
      self.removal = removal
      (listing, product, category) = (nil, nil, nil)
    case .refused(let unlisted):
      state = .refused
      (product, category) = (unlisted?.read, unlisted?.category)
      (listing, removal) = (nil, nil)
    case .skipped(let unlisted):
      state = .skipped
      (product, category) = (unlisted?.read ?? leftOut(preview.item), unlisted?.category)
      (listing, removal) = (nil, nil)
    }
  }

  var id: Int? { listing?.productID ?? product?.id ?? removal?.id }
  var sku: Text? { product?.sku ?? removal?.sku }
}
