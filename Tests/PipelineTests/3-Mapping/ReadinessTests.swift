// What Vinted will refuse is recognized: it is a warning if all items are sent, an error if only those that Vinted
// takes are.

import Testing

@testable import Pipeline

@Suite struct ReadinessTests {
  private let send = Settings()
  private let accepted: Settings = {
    var settings = Settings()
    settings.readiness = .accepted
    return settings
  }()

  @Test func aWholeItemIsReadyForBoth() {
    for settings in [send, accepted] {
      let prepared = prepare(seed(), settings: settings)
      #expect(prepared.codes == [] && !prepared.isUnaccepted && prepared.title != nil)
    }
  }

  @Test(
    arguments: [
      (["images": nil], "missing_images"), (["images": "[]"], "missing_images"),
      (["category": "\"Zzzz\"", "size": nil], "unmapped_category"),
      (["category": "\"Jupe\"", "size": "\"M\"", "gender": "\"boy\""], "unmapped_category"),
      (["color": nil], "missing_color"), (["color": "\"Zzzz\""], "unmapped_color"),
      (["category": "\"3667\"", "size": nil], "missing_package_size"),
    ] as [(KeyValuePairs<String, String?>, String)])
  func whatVintedWillRefuseIsHeldBackIfThatIsWanted(_ changes: KeyValuePairs<String, String?>, _ code: String) {
    let sent = prepare(seed(changes), settings: send)
    #expect(sent.isUnaccepted && sent.title != nil)
    #expect(sent.problems.first { $0.code.rawValue == code }?.severity == .warning)
    let held = prepare(seed(changes), settings: accepted)
    #expect(held.title == nil && !held.isUnaccepted)
    #expect(held.problems.first { $0.code.rawValue == code }?.severity == .error)
  }

  /// Without a gender there is no catalogue. One warning says so; if only items that Vinted takes are wanted, an error
  /// must say so.
  @Test func withoutAGenderThereIsNoCatalogue() {
    let sent = prepare(seed(["gender": nil, "size": nil]), settings: send)
    #expect(sent.codes == ["missing_gender", "missing_size"] && sent.isUnaccepted)
    let held = prepare(seed(["gender": nil, "size": nil]), settings: accepted)
    #expect(held.codes == ["missing_gender", "missing_catalogue", "missing_size"] && held.title == nil)
  }

  @Test func rowsWithoutAnIDAreNoHelp() throws {
    let tables = try Tables(overlay: [
      ("colors.csv", "name,label,vinted_id\nPetrol,,\n"), ("sizes.csv", "gender,kind,size,vinted_id\n,,XL,\n"),
      ("categories.csv", "name,gender,fit,label,article,kind,vinted_id\nGilet long,,,Gilet long,,top,\n"),
    ])
    for (changes, code) in [
      (["color": "\"Petrol\""], "missing_color"), (["size": "\"XL\""], "missing_size"),
      (["category": "\"Gilet long\"", "size": nil], "missing_catalogue"),
    ] as [(KeyValuePairs<String, String?>, String)] {
      let sent = prepare(seed(changes), settings: send, tables: tables)
      #expect(sent.isUnaccepted && sent.codes.contains(code), "\(sent.codes)")
      #expect(prepare(seed(changes), settings: accepted, tables: tables).title == nil)
    }
  }

  /// One colour that is known is enough, and an unknown second one is worth a warning.
  @Test func oneKnownColourIsEnough() {
    let prepared = prepare(seed(["color": "\"Blue, Zzzz\""]), settings: accepted)
    #expect(prepared.codes == ["unmapped_color"] && prepared.title != nil && !prepared.isUnaccepted)
  }

  /// The settings for a code win, and a product that is to be taken down needs nothing.
  @Test func theSettingsAndTheStockGoFirst() throws {
    let own = try settings("{\"readiness\": \"accepted\", \"validation\": {\"missing_images\": \"warning\"}}")
    let prepared = prepare(seed(["images": nil]), settings: own)
    #expect(prepared.title != nil && prepared.isUnaccepted)
    let off = try settings("{\"validation\": {\"missing_images\": \"off\"}}")
    #expect(prepare(seed(["images": nil]), settings: off).isUnaccepted == false)
    let gone = seed(["stock_quantity": "0", "images": nil, "color": nil, "category": "\"Zzzz\"", "size": nil])
    #expect(prepare(gone, settings: accepted).title != nil)
  }

  @Test(
    arguments: [
      ("Jeans", "male", 1), ("T-shirt", "female", 1), ("Dress", "female", 1), ("Coat", "female", 2),
      ("Sneakers", "male", 2), ("Boots", "girl", 2), ("Parka", "boy", 2), ("T-shirt", "boy", 1), ("Bag", "female", 2),
      ("Wallet", "female", 1), ("Travel bag", "female", 3), ("Bra", "female", 1), ("Suit", "male", 2),
      ("Necklace", "female", 1),
    ])
  func theParcelIsTheUsualOne(_ category: String, _ gender: String, _ parcel: Int) {
    let product = seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": nil])
    var relaxed = Settings()
    relaxed.severities[.missingSize] = .off
    #expect(prepare(product, settings: relaxed).id("package_size_id") == parcel)
    relaxed.defaultPackageSizeID = 3
    #expect(prepare(product, settings: relaxed).id("package_size_id") == 3)
  }

  /// Without a catalogue nobody knows which parcel sizes it takes. If the usual size is not offered, the larger one is
  /// taken.
  @Test func theParcelIsOneThatTheCatalogueTakes() {
    #expect(prepare(seed(["category": "\"Zzzz\""])).id("package_size_id") == nil)
    let table = CatalogueTable("header\n10,,1,,2 3,,,top\n11,,1,,8 9,,,top\n12,,1,,,,,top\n13,,1,,1 2 3,,,\n")
    let sizes = [10, 11, 12, 13].map { ParcelSizes.size(for: table[$0], table[$0]?.kind ?? .other, in: table) }
    #expect(sizes == [2, nil, 1, nil])
  }

  @Test func theCataloguesOfTheParcelsAreThere() {
    for id in ParcelSizes.byCatalogue.keys { #expect(BuiltIn.tables.catalogues[id] != nil, "\(id)") }
  }
}
