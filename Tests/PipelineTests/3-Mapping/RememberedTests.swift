// What the mapper remembers depends on the same inputs as the search, and equals what a new search finds.

import Testing

@testable import Pipeline

@Suite struct RememberedTests {
  private static let kinds: [MappedCategory.Kind] = [.bottom, .top, .dress, .shoes, .accessory, .other]
  private static let genders: [Gender?] = [nil, .male, .female, .boy, .girl, .unisex]
  private static let sizes: [Text] = ["8", "38", "M", "W32 L34", "42.5", "104", "3-6 mois", "one size", "xyz"]

  /// The same size for other people, garments, catalogues and currencies, in every order of asking.
  @Test func sizesAreThoseOfTheWearer() {
    let arena = Arena(remembersWords: true)
    let tables = BuiltIn.tables
    let matcher = SizeMatcher(table: tables.sizes)
    let known = KnownSizes(matcher: matcher)
    var numbers = Set<Int>()
    var count = 0
    for turn in 0..<2 {
      for catalogue in [nil, tables.catalogues[1819], tables.catalogues[1864], tables.catalogues[1559]] {
        for kind in RememberedTests.kinds {
          for gender in RememberedTests.genders {
            for isAmerican in [false, true] {
              let wearer = SizeMatcher.Wearer(gender: gender, kind: kind, catalogue: catalogue, isAmerican: isAmerican)
              if turn == 0 {
                numbers.insert(wearer.number)
                count += 1
              }
              for size in RememberedTests.sizes {
                let found = known.find(size, for: wearer, in: arena)
                #expect(found.match.shown == matcher.match(size, for: wearer, in: arena).shown, "\(size) of \(wearer)")
                #expect(found.isOpen == SizeCountry.isOpen(size, wearer, in: arena), "\(size) of \(wearer)")
              }
            }
          }
        }
      }
    }
    #expect(numbers.count == count)
  }

  @Test func aCatalogueNeedsWhatItsRowSays() {
    let table = BuiltIn.tables.catalogues
    let needs = CatalogueNeeds(table: table)
    for _ in 0..<2 {
      for node in table.nodes.prefix(700) {
        let found = needs[node.id]
        #expect(found?.catalogue.id == node.id)
        #expect(found?.asksForSize == node.asksForSize)
        #expect(found?.takesNoSize == node.takesNoSize)
        #expect(found?.asksForColor == node.asksForColor)
        for kind in RememberedTests.kinds {
          #expect(found?.parcel(for: kind) == ParcelSizes.size(for: node, kind, in: table), "\(node.id)")
        }
      }
    }
    #expect(needs[-1] == nil)
    #expect(needs[987_654_321] == nil)
  }

  /// One preparation for many products, as in a run: none gets what another one was given.
  @Test func productsGetTheirOwn() {
    let items = [
      seed(), seed(["brand": "\"Unknown\""]), seed(["brand": "\"Xyzzyx\""]), seed(["brand": "\"levis\""]),
      seed(["gender": "\"female\""]), seed(["gender": "\"boy\"", "size": "\"8 ans\""]),
      seed(["category": "\"Jacket\"", "size": "\"M\"", "title": "\"Levi's bomber jacket\""]),
      seed(["category": "\"Jacket\"", "size": "\"M\"", "title": "\"Levi's jacket\""]),
      seed(["category": "\"Veste\"", "size": "\"M\"", "title": "\"Levi's jacket\"", "gender": "\"female\""]),
      // One title for other people, other broad words and another fit.
      seed(["category": "\"Veste\"", "size": "\"M\"", "title": "\"Blazer veste en jean\"", "fit": nil]),
      seed(["category": "\"Veste\"", "size": "\"M\"", "title": "\"Blazer veste en jean\"", "fit": "\"Slim\""]),
      seed(["category": "\"Veste\"", "size": "\"38\"", "title": "\"Blazer veste en jean\"", "gender": "\"female\""]),
      seed(["category": "\"Veste\"", "size": "\"8 ans\"", "title": "\"Blazer veste en jean\"", "gender": "\"boy\""]),
      seed(["category": "\"Robe\"", "size": "\"38\"", "title": "\"Blazer veste en jean\"", "gender": "\"female\""]),
      seed(["category": "\"Dress\"", "size": "\"8\"", "gender": "\"female\""]),
      seed(["category": "\"Dress\"", "size": "\"8\"", "gender": "\"female\"", "price": "\"$25\""]),
      seed(["color": "\"Blue, White\"", "material": "\"Coton, Xmat\""]), seed(["fit": "\"Slim\""]),
      // A word that is a colour and a material, and one that is neither.
      seed(["color": "\"Gold\"", "material": "\"Gold\""]), seed(["color": "\"Silver\"", "material": "\"Coton\""]),
      seed(["color": "\"Xcol\"", "material": "\"Xcol\""]),
      // Conditions that are known, and one that is reported each time.
      seed(["condition": "\"Neuf\""]), seed(["condition": "\"comme neuf\""]), seed(["condition": "\"Xcond\""]),
      // A gender that cannot be read, of a child and of nobody.
      seed(["gender": "\"kids\""]), seed(["gender": "\"xyz\""]), seed(["gender": nil]),
    ]
    let preparation = Preparation(settings: Settings(), tables: BuiltIn.tables)
    for turn in 0..<3 {
      for item in turn == 1 ? items.reversed() : items {
        let (outcome, findings) = preparation.prepare(Item(raw: text(item), file: "inbox/a.jsonl", line: 1))
        let alone = prepare(item)
        #expect(findings.problems == alone.problems)
        if case .listing(let listing, let payload) = outcome {
          #expect(String(listing.title) == alone.title)
          #expect("\(payload.mappedAttributes)" == alone.attributes)
        } else {
          #expect(alone.title == nil)
        }
        preparation.reset()
      }
    }
  }
}

extension SizeMatcher.Match {
  /// A text to compare: what was found.
  fileprivate var shown: String { if case .found(let id) = self { "found \(id ?? 0)" } else { "unknown" } }
}
