/// Knows what Vinted asks for in a catalogue. It is read from the catalogue's row once: a shop's items are in few of them.
final class CatalogueNeeds {
  struct Needs: BitwiseCopyable {
    let catalogue: CatalogueTable.Node
    let asksForSize: Bool
    let takesNoSize: Bool
    let asksForColor: Bool
    /// By kind of garment: the usual parcel, 0 if nothing says it.
    private let parcels: SIMD8<UInt8>

    init(of catalogue: CatalogueTable.Node, in table: CatalogueTable) {
      self.catalogue = catalogue
      asksForSize = catalogue.asksForSize
      takesNoSize = catalogue.takesNoSize
      asksForColor = catalogue.asksForColor
      var parcels = SIMD8<UInt8>(repeating: 0)
      for kind in MappedCategory.Kind.allCases {
        parcels[Int(kind.rawValue)] = UInt8(ParcelSizes.size(for: catalogue, kind, in: table) ?? 0)
      }
      self.parcels = parcels
    }

    func parcel(for kind: MappedCategory.Kind) -> Int? {
      let size = Int(parcels[Int(kind.rawValue)])
      return size == 0 ? nil : size
    }
  }

  private let table: CatalogueTable
  /// By the catalogue's id.
  private let known = Answers<Needs>()

  init(table: CatalogueTable) { self.table = table }

  /// nil if there is no such catalogue.
  subscript(_ id: Int) -> Needs? {
    if let needs = known.answer(for: .empty, id) { return needs }
    guard let catalogue = table[id] else { return nil }
    let needs = Needs(of: catalogue, in: table)
    known.remember(needs, for: .empty, id)
    return needs
  }
}
