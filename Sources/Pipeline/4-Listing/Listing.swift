/// A product as Vinted should show it. Only the lister makes one.
struct Listing {
  let mapped: Kept<MappedProduct>
  /// nil if the workspace has not given one yet; the title then has no `[id]`.
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
  private let words: SellersWords
  private let descriptions: DescriptionMaker

  init(settings: Settings, tables: Tables, arena: Arena) {
    self.settings = settings
    self.arena = arena
    titles = TitleMaker(settings: settings)
    words = SellersWords(tables: tables, arena: arena)
    descriptions = DescriptionMaker(settings: settings)
  }

  func list(
    _ mapped: Kept<MappedProduct>, productID: Int?, written: Product, _ findings: inout Findings
  ) -> Listing? {
    let price = price(of: mapped, written, &findings)
    let description = descriptions.description(of: mapped, at: price ?? mapped.product.price, in: arena)
    if description.shortened {
      findings.add(
        .descriptionShortened, .description, written[.description],
        "the description is longer than \(settings.descriptionMaximum) characters; your text was cut",
        hint: "shorten your text, or write less into the templates")
    }
    if let location = mapped.product.location, titles.mayBeTooLong(location),
      titles.suffixLength(location, productID: productID) > titles.maximum
    {
      findings.add(
        .textTooLong, .location, written[.location],
        "with the location and the id the title is longer than \(titles.maximum) characters", hint: "shorten it")
    }
    guard let price else { return nil }
    let words = words(of: mapped, productID)
    let title = titles.title(of: mapped, productID: productID, words: words, in: arena)
    report(title.rest, written[.title], &findings)
    return Listing(
      mapped: mapped, productID: productID, title: title.text, description: description.text, price: price)
  }

  /// Without rules for some products there is one pricing, which need not be copied for each of them.
  private func price(of mapped: Kept<MappedProduct>, _ written: Product, _ findings: inout Findings) -> Money? {
    if settings.pricing.rules.isEmpty {
      return SellingPrice.price(of: mapped.product.price, settings.pricing, written[.price], &findings)
    }
    let pricing = settings.pricing.effective(of: mapped, in: arena)
    return SellingPrice.price(of: mapped.product.price, pricing, written[.price], &findings)
  }

  /// The words of the seller's title that the new one may leave out.
  @inline(__always)
  private func words(of mapped: Kept<MappedProduct>, _ productID: Int?) -> [SellersWords.Stretch] {
    if mapped.hasPlainTitle, titles.parts.isSuperset(of: .ofPlainTitles) { return [] }
    if settings.severities[.titleWordsLeftOut] == .off, titles.template == nil { return [] }
    return words.left(of: mapped, productID: productID, said: titles.parts)
  }

  private func report(_ left: [SellersWords.Stretch], _ written: Product.Value, _ findings: inout Findings) {
    guard !left.isEmpty, findings.wants(.titleWordsLeftOut) else { return }
    let list = arena.made { writer in
      for (index, stretch) in left.enumerated() {
        writer.write(index > 0 ? ", \"" : "\"")
        stretch.write(to: &writer)
        writer.write(byte: 34)
      }
    }
    findings.add(
      .titleWordsLeftOut, .title, written, "the title of the listing leaves out \(Problem.cut(list))",
      hint: titles.takesWords
        ? "there is no room for them, or another part says so already; shorten them, or remove parts from title.template"
        : "to keep such words write {words} into title.template of pipeline.json")
  }

  /// The same listing under the id that the workspace gave it.
  func identified(_ listing: Listing, as productID: Int) -> Listing {
    if listing.productID == productID { return listing }
    let words = titles.template == nil ? [] : words(of: listing.mapped, productID)
    return Listing(
      mapped: listing.mapped, productID: productID,
      title: titles.title(of: listing.mapped, productID: productID, words: words, in: arena).text,
      description: listing.description, price: listing.price)
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
