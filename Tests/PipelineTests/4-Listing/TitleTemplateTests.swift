// Titles by a seller's template: its parts, its room, the seller's own words, and the end.

import Testing

@testable import Pipeline

/// A title by a template; `more` are further keys of the settings' `title`.
private func title(
  _ template: String, _ changes: KeyValuePairs<String, String?> = [:], more: String = ""
) throws -> String? {
  try prepare(seed(changes), settings: settings("{\"title\": {\"template\": \"\(template)\"\(more)}}")).title
}

@Suite struct TitleTemplateTests {
  @Test(arguments: [
    ("{brand} {model}", "Levi's 501 [123]"),
    ("  {brand}\\n{model}  ", "Levi's 501 [123]"),
    ("{category}, {size_word} {size}", "Jean, Taille 32 [123]"),
    ("{brand}/{model}", "Levi's/501 [123]"),
    ("{brand}[ - {fit}] {color}", "Levi's Bleu [123]"),
    ("{brand}[ - {model}] {color}", "Levi's - 501 Bleu [123]"),
    ("{brand}[ {model} ]{color}", "Levi's 501 Bleu [123]"),
    ("{brand} {fit} {condition}", "Levi's Très bon état [123]"),
    ("{fit}: {brand}", "Levi's [123]"),
    ("[Vintage {decade}] {brand} [\\\\[{model}\\\\]]", "Levi's [501] [123]"),
    ("{title}", "Jean Levi's 501 [123]"),
    ("{title} {color}", "Jean Levi's 501 Bleu [123]"),
  ])
  func partsAreInItsOrder(_ template: String, _ wanted: String) throws {
    #expect(try title(template) == wanted)
  }

  @Test func onlyTheFirstColourIsThere() throws {
    #expect(try title("{brand} {color}", ["color": "\"Blue, White\""]) == "Levi's Bleu [123]")
  }

  @Test(arguments: [
    ("Jean Levi's 501 cargo", "Levi's 501 Jean cargo Taille 32 Très bon état Bleu [123]"),
    ("CARGO jean levis 501 CARGO bleu", "Levi's 501 Jean Cargo Taille 32 Très bon état Bleu [123]"),
    ("Jean Levi's 501", "Levi's 501 Jean Taille 32 Très bon état Bleu [123]"),
    ("Jean à pinces pour homme", "Levi's 501 Jean à pinces Taille 32 Très bon état Bleu [123]"),
    (
      "Jean imprimé à fleurs, ourlet cousu",
      "Levi's 501 Jean imprimé à fleurs ourlet cousu Taille 32 Très bon état Bleu [123]"
    ),
    // Words that contradict another field are not taken over.
    ("Jean cargo femme taille XL neuf", "Levi's 501 Jean cargo Taille 32 Très bon état Bleu [123]"),
  ])
  func wordsThatAreLeftComeOnce(_ own: String, _ wanted: String) throws {
    #expect(
      try title("{brand} {model} {category} {words} [{size_word} {size}] {condition} {color}", ["title": "\"\(own)\""])
        == wanted)
  }

  /// The other parts get their room first, and only full words are taken.
  @Test func theSellersWordsTakeTheRoomThatIsLeft() throws {
    let template = "{brand} {words} {model} {category} {size_word} {size} {condition} {color}"
    let rest = "Levi's 501 Jean Taille 32 Très bon état Bleu [123]"
    for room in [0, 1, 6, 7, 13] {
      let prepared = try prepare(
        seed(["title": "\"Cargos Ourlet jean\""]),
        settings: settings("{\"title\": {\"template\": \"\(template)\", \"max_length\": \(rest.count + room)}}"))
      let words = room >= 14 ? "Cargos Ourlet " : room >= 7 ? "Cargos " : ""
      #expect(prepared.title == "Levi's \(words)" + rest.dropFirst(7))
      #expect(prepared.codes == ["title_words_left_out"])
    }
    #expect(try title(template, ["title": "\"Cargos Ourlet jean\""]) == "Levi's Cargos Ourlet " + rest.dropFirst(7))
  }

  @Test func aTitleThatIsTooLongIsCutAtAWord() throws {
    let own = "Jean Levi's avec une coupe droite"
    let prepared = try prepare(
      seed(["title": "\"\(own)\""]), settings: settings("{\"title\": {\"template\": \"{title}\", \"max_length\": 35}}"))
    #expect(prepared.title == "Jean Levi's avec une coupe [123]")
    #expect(
      prepared.lines == [
        "1:11 info title: the title of the listing leaves out \"droite\" [title_words_left_out]; "
          + "there is no room for them, or another part says so already; shorten them, or remove parts from title.template"
      ])
    // Small words at the end say nothing.
    #expect(try title("{title}", ["title": "\"\(own)\""], more: ", \"max_length\": 27") == "Jean Levi's [123]")
  }

  @Test func aPartThatDoesNotFitIsLeftOutAndLaterOnesStay() throws {
    #expect(
      try title("{brand} {condition} {color}", ["brand": "\"Maison\""], more: ", \"max_length\": 24")
        == "Maison Bleu [123]")
  }

  @Test func theUsualPartsAreThereIfNothingElseIs() throws {
    #expect(try title("{fit}") == "Levi's 501 Jean Taille 32 Très bon état Bleu [123]")
  }

  @Test func theSizesWordIsTheLocales() throws {
    let german = try settings("{\"locale\": \"de\", \"title\": {\"template\": \"{brand} {size_word} {size}\"}}")
    #expect(prepare(seed(), settings: german).title == "Levi's Größe 32 [123]")
  }

  @Test(
    arguments: [
      ("{brand} {color}", ["location": "\"A3\""], "Levi's Bleu (A3)"),
      ("{title}", ["title": "\"Jean [77]\""], "Jean"),
      ("{title}", ["title": "\"[77]\""], "77"),
      ("{title}", ["title": "\"Jean [77] bleu\""], "Jean [77] bleu"),
    ] as [(String, KeyValuePairs<String, String?>, String)])
  func withoutAnIDNothingLooksLikeOne(_ template: String, _ changes: KeyValuePairs<String, String?>, _ wanted: String)
    throws
  {
    #expect(try title(template, changes, more: ", \"product_id\": false") == wanted)
  }

  @Test func theUsualTitleCanBeWithoutAnID() throws {
    let plain = try settings("{\"title\": {\"product_id\": false}}")
    #expect(prepare(seed(), settings: plain).title == "Levi's 501 Jean Taille 32 Très bon état Bleu")
    // It leaves more room for the location.
    let location = String(repeating: "x", count: 98)
    #expect(prepare(seed(["location": "\"\(location)\""]), settings: plain).title == "(\(location))")
    #expect(prepare(seed(["location": "\"\(location)x\""]), settings: plain).codes == ["text_too_long"])
  }
}
