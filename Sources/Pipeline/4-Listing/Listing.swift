/// A product as Vinted shall show it. Only the lister makes one.
struct Listing {
  let mapped: Kept<MappedProduct>
  /// nil where the workspace has yet to give one; the title then has no `[id]`.
  let productID: Int?
  let title: Text
  let description: JSONText
  let price: Money
}

/// Mapped product → listing: price, title, description.
final class Lister {
  let settings: Settings
  let arena: Arena
  private let titles: TitleMaker
  private let descriptions: DescriptionMaker

  init(settings: Settings, arena: Arena) {
    self.settings = settings
    self.arena = arena
    titles = TitleMaker(phrases: settings.language.phrases, maximum: settings.titleMaximum)
    descriptions = DescriptionMaker(settings: settings)
  }

  func list(
    _ mapped: Kept<MappedProduct>, productID: Int?, written: Product, _ findings: inout Findings
  ) -> Listing? {
    let pricing = settings.pricing.effective(of: mapped, in: arena)
    let price = SellingPrice.price(of: mapped.product.price, pricing, written[.price], &findings)
    let description = descriptions.description(of: mapped, at: price ?? mapped.product.price, in: arena)
    if description.shortened {
      findings.add(
        .descriptionShortened, .description, written[.description],
        "the description is longer than \(settings.descriptionMaximum) characters; your text was cut",
        hint: "shorten your text, or write less into the templates")
    }
    if let location = mapped.product.location, titles.suffixLength(location, productID: productID) > titles.maximum {
      findings.add(
        .textTooLong, .location, written[.location],
        "with the location and the id the title is longer than \(titles.maximum) characters", hint: "shorten it")
    }
    guard let price else { return nil }
    return Listing(
      mapped: mapped, productID: productID, title: titles.title(of: mapped, productID: productID, in: arena),
      description: description.text, price: price)
  }

  /// The same listing under the id that the workspace gave it.
  func identified(_ listing: Listing, as productID: Int) -> Listing {
    if listing.productID == productID { return listing }
    return Listing(
      mapped: listing.mapped, productID: productID,
      title: titles.title(of: listing.mapped, productID: productID, in: arena), description: listing.description,
      price: listing.price)
  }
}

extension Pricing {
  /// The pricing of a product.
  func effective(of mapped: Kept<MappedProduct>, in arena: Arena) -> Pricing {
    if rules.isEmpty { return self }
    let product = mapped.product
    return effective(
      brand: [product.brand, mapped.brand], category: [product.category, mapped.category.label], in: arena)
  }
}
