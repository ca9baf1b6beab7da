/// Keeps items out of catalogues that Vinted has closed or moved since the tables were made.
extension Mapper {
  /// The leaf that replaces one that is gone; nil if nobody knows which.
  func replacement(
    of id: Int, _ product: CategorizedProduct, _ written: Product, _ findings: inout Findings
  ) -> Int? {
    let successors = tables.catalogueNames.successors(of: id)
    let title = tables.catalogueNames.title(of: id).map { "\"\($0)\"" } ?? "\(id)"
    if let moved = successors.moved {
      findings.add(
        .goneCatalogue, .category, written[.category],
        "Vinted's catalogue \(title) (\(id)) has a new number; the item goes to \"\(path(moved))\" (\(moved.id))",
        hint: "write another category if it is not the right one", usually: .info)
      return moved.id
    }
    let likely = successors.likely.map { "\(path($0)) (\($0.id))" }
    findings.addRefusal(
      .goneCatalogue, .category, written[.category],
      "Vinted's catalogue \(title) (\(id)) takes no items any more; the item goes without one",
      hint: likely.isEmpty
        ? "write one of Vinted's catalogues as category"
        : "write as category, or in reference/categories.csv, \(list(likely))",
      isListed: product.stock != 0)
    return nil
  }

  /// Handles a category that is the number of a catalogue that is gone.
  func mapGone(
    _ id: Int, _ product: CategorizedProduct, _ written: Product, _ findings: inout Findings
  ) -> (MappedCategory, name: Int?) {
    let moved = replacement(of: id, product, written, &findings).flatMap { tables.catalogues[$0] }
    if let moved { return (map(moved, product.category), nil) }
    let label = tables.catalogueNames.title(of: id) ?? product.category
    return (MappedCategory(label: label, article: nil, kind: tables.catalogues.gone[id]?.kind ?? .other, id: nil), nil)
  }
}
