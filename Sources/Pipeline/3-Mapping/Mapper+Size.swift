/// Finds what Vinted asks for by catalogue: size, colour, parcel.
extension Mapper {
  func mapSize(
    _ product: Kept<ReadProduct>, _ category: MappedCategory, _ needs: CatalogueNeeds.Needs?, _ written: Product,
    _ findings: inout Findings
  ) -> Int? {
    let catalogue = needs?.catalogue
    let asked = needs?.asksForSize ?? false
    if needs?.takesNoSize ?? false { return nil }
    guard let size = product.size else {
      // A size that could not be read has been reported already; a bag or a pair of sunglasses takes none.
      if !written[.size].isAbsent, !SizeRule.meansNone(written[.size].text, in: arena) { return nil }
      if catalogue != nil && !asked || catalogue == nil && category.kind == .accessory { return nil }
      report(
        .missingSize, asked, product, written[.size], asked ? "Vinted asks for a size here" : "the size is missing",
        hint: "write it as on the label, such as M, 38 or W32", usually: asked ? .error : .warning, &findings)
      return nil
    }
    let wearer = SizeMatcher.Wearer(
      gender: product.gender ?? catalogue?.gender, kind: category.kind, catalogue: catalogue,
      isAmerican: settings.currency == "USD" || SizeCountry.isInDollars(written[.price]))
    if let id = brandsSize(size, wearer, product, written, &findings) { return id }
    let isBrandsOwn = SizeCountry.isBrandsOwn(size, wearer)
    let found = knownSizes.find(size, for: wearer, in: arena)
    if !isBrandsOwn, case .found(let id) = found.match {
      if id == nil, asked {
        report(
          .missingSize, true, product, written[.size],
          "reference/sizes.csv has no id for the size \"\(Problem.cut(size))\", and Vinted asks for one",
          hint: "write its vinted_id there", usually: .warning, &findings)
      }
      if id != nil, found.isOpen, let note = SizeCountry.note(size, wearer, in: arena) {
        findings.add(.ambiguousSize, .size, written[.size], note.message, hint: note.hint)
      }
      if id != nil, found.isPair, let pair = SizePair(String(size), isShoe: category.kind == .shoes) {
        findings.add(
          .betweenSizes, .size, written[.size],
          "\"\(Problem.cut(size))\" is two sizes; on Vinted it goes as \(pair.first)", hint: "write the one that it is")
      }
      return id
    }
    if product.category == nil || catalogue?.sizeGroups.isEmpty == true { return nil }
    let groups = sizes.groups(for: wearer, in: arena)
    let known = tables.sizes.suggestions(to: size, groups: groups).map { "\"\($0)\"" }.joined(separator: ", ")
    let isForeignShoe = category.kind == .shoes && size.isDigits && (size.integer ?? 99) < 16
    report(
      .unmappedSize, asked, product, written[.size], "the size \"\(Problem.cut(size))\" is not known for this item",
      hint: isBrandsOwn
        ? "each brand means something else by it: write S, M or L, or a number such as 38"
        : wearer.isAdult && SizeMatcher.isAge(SizeWord(size, in: arena).text)
          ? "a size in years is a child's: write girl or boy as the gender"
          : isForeignShoe
            ? "say whose size it is, as in \"US \(size)\" or \"UK \(size)\", or write the European one"
            : known.isEmpty
              ? "give \(product.gender == nil ? "the gender" : "a category that is known"), so that the size can be found"
              : "did you mean \(known)? If not, add it to reference/sizes.csv",
      usually: asked ? .error : .warning, &findings)
    return nil
  }

  /// The size of a brand that counts from 0, see `BrandSizes`.
  private func brandsSize(
    _ size: Text, _ wearer: SizeMatcher.Wearer, _ product: Kept<ReadProduct>, _ written: Product,
    _ findings: inout Findings
  ) -> Int? {
    guard size.count < 12, wearer.gender == .female, wearer.kind != .shoes, wearer.kind != .accessory,
      let brand = product.brand, let letter = BrandSizes.letter(for: size, of: brand, in: arena),
      case .found(let id?) = knownSizes.find(letter, for: wearer, in: arena).match
    else { return nil }
    findings.add(
      .ambiguousSize, .size, written[.size],
      "\"\(Problem.cut(size))\" is taken as a number of \(Problem.cut(brand))'s own, which is \(letter)",
      hint: "write S, M or L, or a number such as 38, if it is another")
    return id
  }

  /// Vinted refuses the item without a size that it asks for. An item that is sold must come down all the same.
  private func report(
    _ code: ProblemCode, _ isAsked: Bool, _ product: Kept<ReadProduct>, _ value: Product.Value?, _ message: String,
    hint: String, usually: Severity, _ findings: inout Findings
  ) {
    if isAsked {
      findings.addRefusal(
        code, .size, value, message, hint: hint, usually: product.stock != 0 ? usually : .warning,
        isListed: product.stock != 0)
    } else {
      findings.add(code, .size, value, message, hint: hint, usually: usually)
    }
  }

  func mapColors(
    _ product: Kept<ReadProduct>, _ needs: CatalogueNeeds.Needs?, _ written: Product, _ findings: inout Findings
  ) -> MappedWords {
    let isAsked = needs?.asksForColor ?? false
    let isListed = product.stock != 0
    let colors = mapWords(
      knownColors(product.colors), colorsAlone, .unmappedColor, .color, written, &findings, isNeeded: isAsked,
      isListed: isListed)
    guard isAsked, colors.idCount == 0 else { return colors }
    if product.colors.isEmpty {
      // A colour that could not be read has been reported already.
      guard written[.color].isAbsent else { return colors }
      findings.addRefusal(
        .missingColor, .color, written[.color], "Vinted asks for a colour here",
        hint: "write its main colour, such as Blue",
        isListed: isListed)
    } else if product.colors.allSatisfy({ tables.colors.named(arena.folded($0)) != nil }) {
      findings.addRefusal(
        .missingColor, .color, written[.color],
        "reference/colors.csv has no id for the colour, and Vinted asks for one",
        hint: "write its vinted_id there", isListed: isListed)
    }
    return colors
  }

  /// The colours, and those that an unknown one is known to be of, see `ColorWords`.
  private func knownColors(_ colors: Texts) -> Texts {
    if colors.count == 1, colorsAlone.find(colors[0], in: arena) != nil { return colors }
    if colors.allSatisfy({ tables.colors.place(of: arena.folded($0)) != nil }) { return colors }
    var known: [Text] = []
    for color in colors {
      let found =
        tables.colors.place(of: arena.folded(color)) == nil ? colorWords.find(in: color) : ColorWords.Found()
      if found.first < 0 { known.append(color) }
      for place in [found.first, found.second] where place >= 0 {
        let name = tables.colors.entries[place].name
        if !known.contains(name) { known.append(name) }
      }
    }
    return Texts(in: arena, capacity: 2) { add in known.prefix(2).forEach(add) }
  }

  /// The parcel size of the settings, or the usual one for the kind of item.
  func mapPackage(
    _ product: Kept<ReadProduct>, _ category: MappedCategory, _ needs: CatalogueNeeds.Needs?,
    _ findings: inout Findings
  ) -> Int? {
    guard let package = settings.defaultPackageSizeID else {
      guard category.id != nil else { return nil }
      let usual = needs.map { $0.parcel(for: category.kind) } ?? ParcelSizes.usual(for: category.kind)
      if let usual { return usual }
      findings.addRefusal(
        .missingPackageSize, nil, nil, "its parcel size is not known, and Vinted asks for one",
        hint: "set defaults.package_size_id: 1 small, 2 medium, 3 large", isListed: product.stock != 0)
      return nil
    }
    if let offered = needs?.catalogue.packageSizes, !offered.isEmpty {
      var fits = false
      offered.split(by: 32) { if $0.integer == package { fits = true } }
      if !fits {
        findings.addRefusal(
          .packageSize, nil, nil, "Vinted does not take parcel size \(package) in this catalogue",
          hint: "set defaults.package_size_id to one of \(offered)", isListed: product.stock != 0)
        return nil
      }
    }
    return package
  }
}
