// Words of titles, categories and conditions mean what a reader understands by them, or nothing.

import Testing

@testable import Pipeline

@Suite struct WordsAsWrittenTests {
  private func found(_ kind: ColumnExpression.WordKind, _ title: String) -> String? {
    let arena = Arena()
    return withExtendedLifetime(arena) {
      WordFinder(tables: BuiltIn.tables, arena: arena).find(kind, in: arena.keep(title)).map { String($0) }
    }
  }

  @Test(arguments: [
    ("Long Sleeve Blouse white", "Blouse"), ("Men's Polo Neck T-Shirt", "T-Shirt"), ("Blazer - Shawl Lapel", "Blazer"),
    ("Robe bleue en jean", "Robe"), ("Camicia Polo Ralph Lauren", "Camicia"), ("Jack & Jones jacket blue", "jacket"),
    ("Pull and Bear dress", "dress"), ("Dress with belt", "dress"), ("Yoga tights black", "leggings"),
    ("Watch  - For Men", "Watch"), ("pantalon de golf noir", "pantalon"), ("Nike - Jacket", "Jacket"),
    ("Robe noire", "Robe"), ("Summer dresses", "dresses"), ("Denim jacket for women", "Denim jacket"),
  ])
  func theHeadOfATitle(_ title: String, _ word: String) {
    #expect(found(.category, title)?.lowercased() == word.lowercased())
  }

  /// A colour or a size behind a hyphen is no part of the garment's name.
  @Test(arguments: [
    ("Denim jacket-Blue", "Denim jacket", "Blue"), ("Oxford shirt-White", "Oxford shirt", "White"),
    ("Leather jacket-M-Black", "Leather jacket", "Black"), ("T-shirt-Noir", "T-shirt", "Noir"),
    ("Cardigan long-M-Noir", "Cardigan", "Noir"), ("Mantel-Schwarz", "Mantel", "Schwarz"),
  ])
  func aHyphenHidesNoHead(_ title: String, _ category: String, _ color: String) {
    #expect(found(.category, title) == category)
    #expect(found(.color, title) == color)
  }

  /// German and Dutch compounds are what their end says.
  @Test(arguments: [
    ("Etuikleid blau", "kleid"), ("Spitzen-Kleid", "kleid"), ("Cordhose", "hose"), ("Strickjäckchen", "jacke"),
    ("Daunenmantel", "mantel"), ("Faltenrock", "rock"), ("Wolltrui heren", "trui"), ("Plooirok", "rok"),
    ("Overhemdblouse", "Overhemdblouse"), ("Leren winterjas", "winterjas"), ("Barock Bild", nil),
    ("Rettungsweste", nil), ("Vestido hojas rojas", "Vestido"),
  ])
  func theEndOfACompoundSaysWhatItIs(_ title: String, _ category: String?) {
    #expect(found(.category, title) == category)
  }

  /// In French it is a garment, in English a length.
  @Test(arguments: [
    ("Short femme", "Short"), ("short homme noir", "short"), ("Short fille fleuri", "Short"),
    ("Short sleeve shirt", "shirt"), ("Robe courte et short femme", "Robe courte"), ("Short dress", "Short dress"),
    ("Short black jacket", "jacket"), ("Short story", nil),
  ])
  func shortIsAGarmentInFrench(_ title: String, _ category: String?) { #expect(found(.category, title) == category) }

  @Test(arguments: [
    ("Tie dye t-shirt", "t-shirt"), ("Slip dress", "Slip dress"), ("Trench dress", "Trench dress"),
    ("Shirt collar dress", "dress"), ("Haut de maillot de bain", "Haut de maillot de bain"),
    ("Bas de pyjama", "Bas de pyjama"), ("Col roulé fin", "Col roulé"), ("Roll neck jumper", "Roll neck jumper"),
    ("Costume uomo mare", "Costume uomo mare"), ("Costume nero uomo", "costume da bagno"),
    ("Camisa Oxford slim fit", "Camisa"), ("Jersey de lana", "sweater"), ("Jersey negro mujer", "sweater"),
    ("Basketball jersey", "Basketball jersey"),
    ("Vest zwart dames", "vestje"), ("Suit vest black", "Suit vest"),
    ("Gucci bag with dust bag", "bag"), ("Black dress back zip", "dress"),
  ])
  func theHeadOfTwoGarments(_ title: String, _ word: String) { #expect(found(.category, title) == word) }

  @Test(arguments: [
    "Body lotion", "Shoe bag", "Boîte à chaussures", "Shoe laces", "Dust bag", "Sac de couchage", "Tie dye kit",
  ])
  func whatHoldsAGarmentIsNone(_ title: String) { #expect(found(.category, title) == nil) }

  @Test(arguments: [
    "Set of 2 curtains", "Plant pot set", "Pet food bowl", "Rock cover for tablet", "White silk robe for women",
    "levis low boot cut",
  ])
  func noGarmentIsNone(_ title: String) { #expect(found(.category, title) == nil) }

  @Test(arguments: [
    ("Snow boots brown", "brown"), ("Graphic print orange T-shirt", "orange"), ("Gonna - Grigio - lunga", "Grigio"),
  ])
  func theColourOfTheItem(_ title: String, _ color: String) { #expect(found(.color, title) == color) }

  @Test(arguments: [
    ("Jean homme/femme", "homme/femme"), ("Giacca uomo donna", "uomo donna"), ("Robe femme bleue", "femme"),
    ("Damenjacke rot", "Damenjacke"), ("Not your girl shirt", nil),
  ])
  func whomATitleSpeaksOf(_ title: String, _ words: String?) { #expect(found(.gender, title) == words) }

  /// Such a word does not say how good, and is never taken for more than it says.
  @Test(arguments: ["Usado", "worn", "pre-loved", "Porté 10 fois", "not good", "not new", "is_worn"])
  func aVagueConditionStaysOne(_ written: String) {
    let arena = Arena()
    withExtendedLifetime(arena) {
      #expect(ConditionWords.entry(for: arena.keep(written), in: BuiltIn.tables, arena) == nil)
    }
  }

  /// What the table does not know is looked for in it: patterns, shades, numbers and other forms aside.
  @Test(arguments: [
    ("blue stripes", [9]), ("blau kariert", [9]), ("blu a righe", [9]), ("bleu rayé", [9]), ("red plaid", [7]),
    ("grau meliert", [3]), ("Anthrazit", [3]), ("Core Black / Cloud White", [1, 12]), ("BLK/WHT", [1, 12]),
    ("001 Black", [1]), ("Black (001)", [1]), ("black & white", [1, 12]), ("noir et blanc", [1, 12]), ("negra", [1]),
    ("rotes", [7]), ("zwarte", [1]), ("knallrot", [7]), ("dunkel blau", [27]), ("ciemnozielona", [28]),
    ("dk grey", [3]),
    ("rouge à pois blancs", [7, 12]), ("estampado", [15]), ("à fleurs", [15]), ("gestreift", [15]), ("hell-grau", [3]),
  ])
  func theColoursInAColour(_ written: String, _ ids: [Int]) {
    let prepared = prepare(seed(["color": "\"\(written)\""]))
    let list = ids.map(String.init).joined(separator: ", ")
    #expect(prepared.attributes?.contains(text: "\"color_ids\": [\(list)]") ?? false, "\(prepared.lines)")
    #expect(!prepared.codes.contains("unmapped_color"))
  }

  @Test(arguments: ["xyz", "not black", "carrot", "Legend"])
  func aColourThatIsNoneIsSaid(_ written: String) {
    #expect(prepare(seed(["color": "\"\(written)\""])).codes.contains { $0 == "unmapped_color" })
  }

  @Test func whatHasNoColourHasNone() { #expect(found(.color, "MINT condition card") == nil) }

  /// What is only like a brand, or is said not to be of it.
  @Test(arguments: [
    "Gucci style dress", "Like Chanel tweed jacket", "Inspired by Prada sunglasses", "not Gucci unbranded dress",
    "Dress not Gucci or Prada", "Robe façon Chanel", "Pas de marque, robe noire Zara", "Jacke ähnlich wie Barbour",
    "Tasche im Stil von Gucci", "Kleid ohne Marke wie Zara", "Vestido tipo Zara", "Giacca stile Chanel",
    "Tas lijkt op Gucci", "Torebka w stylu Chanel", "Kurtka podobna do Moncler", "Levi's dupe jacket",
  ])
  func whatIsLikeABrandIsNotOfIt(_ title: String) { #expect(found(.brand, title) == nil) }

  /// A word with a meaning of its own is a name if it is written as one and nothing follows that says otherwise.
  @Test(arguments: [
    ("Hunter green coat", nil), ("Small gap in seam skirt", nil), ("Reserved for Anna dress", nil),
    ("I love Milano t-shirt", nil), ("Boss babe t-shirt", nil), ("Like a Boss t-shirt", nil),
    ("Top mango print", nil), ("World champion t-shirt", nil), ("Skirt reserved", nil),
    ("Wellies Hunter black", "Hunter"), ("Sweat Gap gris", "Gap"), ("Dress Reserved M", "Reserved"),
    ("robe mango noire", "mango"), ("Mango black dress", "Mango"), ("Zara dress like new", "Zara"),
    ("Nike like new trainers", "Nike"), ("Nike Style CW2288 shoes", "Nike"), ("Robe comme neuve Zara", "Zara"),
    ("Comme des Garçons shirt", "Comme des Garçons"),
  ])
  func aWordIsABrandIfItIsWrittenAsOne(_ title: String, _ brand: String?) { #expect(found(.brand, title) == brand) }

  @Test func ofAGreenTheWholeNameCounts() { #expect(found(.color, "Hunter green coat") == "Hunter green") }

  @Test(arguments: ["Kiwi green vest", "Bamboo scarf", "Body bébé rose"])
  func ordinaryWordsAreNoBrands(_ title: String) { #expect(found(.brand, title) == nil) }

  @Test(arguments: [
    ("Pre-owned – Good", "GOOD"), ("USED_EXCELLENT", "EXCELLENT"), ("is_gently_used", "EXCELLENT"),
    ("Très bon état ✨", "EXCELLENT"), ("Neuf, jamais porté", "NEW"), ("New (never used)", "NEW"),
    ("Brand new, never worn", "NEW"), ("Neuf avec étiquettes !", "NEW_WITH_TAGS"), ("Usado - Buen estado", "GOOD"),
    ("New with small defect", "GOOD"), ("8.5/10", "8"), ("https://schema.org/NewCondition", "NEW"),
    ("Bon état / Satisfaisant", "FAIR"), ("Neu ohne Mängel", "NEW"),
    // Vinted's own words in Italian, and short forms.
    ("Ottime", "EXCELLENT"), ("Buone", "GOOD"), ("Discrete", "FAIR"), ("Soddisfacenti", "FAIR"),
    ("Nuovo senza cartellino", "NEW"), ("NewWithTags", "NEW_WITH_TAGS"), ("newWithoutTags", "NEW"),
    ("Neuf + étiquette", "NEW_WITH_TAGS"), ("NEU m. Etikett", "NEW_WITH_TAGS"), ("nowa z metkami", "NEW_WITH_TAGS"),
    ("New with tags removed", "NEW"), ("new w/o tags", "NEW"), ("Neu mit Etikett, kleiner Fleck", "GOOD"),
    ("Porté 2 fois", "EXCELLENT"), ("1x getragen", "EXCELLENT"), ("usata due volte", "EXCELLENT"),
    ("een keer gedragen", "EXCELLENT"), ("worn a few times", "GOOD"), ("Usagé", "FAIR"), ("Gebrauchsspuren", "FAIR"),
    ("leichte Gebrauchsspuren", "GOOD"), ("excellent vintage condition", "EXCELLENT"), ("UsedGood", "GOOD"),
    ("preloved good", "GOOD"), ("LikeNew", "EXCELLENT"), ("état correct", "FAIR"), ("VGUC", "EXCELLENT"),
  ])
  func conditionsOfOtherMarkets(_ written: String, _ wanted: String) {
    let arena = Arena()
    withExtendedLifetime(arena) {
      let tables = BuiltIn.tables
      let entry = ConditionWords.entry(for: arena.keep(written), in: tables, arena)
      let name = tables.conditions.named(arena.folded(arena.keep(wanted))).map { String($0.name) }
      #expect(entry.map { String($0.name) } == name)
    }
  }

  @Test(arguments: ["Used", "Pre-owned", "Gebraucht", "Occasion", "https://schema.org/UsedCondition"])
  func aWordThatDoesNotSayHowGoodIsAskedAbout(_ written: String) {
    let problem = prepare(seed(["condition": "\"\(written)\""])).problems.first
    #expect(problem?.code == .unmappedCondition)
    #expect(problem?.hint.hasPrefix("it does not say how good: write EXCELLENT, GOOD or FAIR") == true)
  }

  @Test(arguments: [
    ("Casual Dress", "female"), ("Tuxedos", "male"), ("Men's Suits", "male"), ("Leather Jackets", "male"),
    ("Robes midi", "female"), ("Chaussures femme", "female"), ("Sparkle & Sequin Blazers", "female"),
  ])
  func categoriesAreReadAsTitlesAre(_ category: String, _ gender: String) {
    let prepared = prepare(seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"M\""]))
    #expect(prepared.problems.contains { $0.code == .unmappedCategory } == false)
    #expect(prepared.problems.contains { $0.code == .unmappedSize } || prepared.id("category_id") != nil)
  }

  @Test(arguments: [
    ("Vestito", "male"), ("Dress", "male"), ("Bath & Body", "female"), ("Cell Phones & Accessories", "male"),
  ])
  func aWrongShelfIsWorseThanNone(_ category: String, _ gender: String) {
    let prepared = prepare(seed(["category": "\"\(category)\"", "gender": "\"\(gender)\"", "size": "\"M\""]))
    #expect(prepared.id("category_id") == nil)
    #expect(prepared.codes.contains("unmapped_category"))
  }

  @Test func aCatalogueSaysWhomItIsForAndALeafWhatItIs() {
    let prepared = prepare(seed(["category": "\"1056\"", "gender": nil, "size": "\"M\""]))
    #expect(prepared.attributes?.contains("\"gender\": \"female\"") == true)
    #expect(prepared.codes.isEmpty)
    #expect(prepared.title?.contains("Robe") == true)
  }
}
