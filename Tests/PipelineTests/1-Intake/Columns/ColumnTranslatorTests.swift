/// The item of another program becomes an object of our fields.
import Testing

@testable import Pipeline

@Suite struct ColumnTranslatorTests {
  @Test func listsAreListsAndHoldNothingTwice() throws {
    let object = #"{"photos": [{"url": "a.jpg"}, {"url": "b.jpg"}], "cover": "b.jpg", "tags": ["Blue", "White"]}"#
    #expect(
      try translated(object, #"{"fields": {"images": "{photos[].url}", "color": "{tags[]}"}}"#)
        == #"{"images": ["a.jpg", "b.jpg"], "color": ["Blue", "White"]}"#)
    #expect(
      try translated(object, #"{"fields": {"images": ["{cover}", "{photos[].url}", "{none}"]}}"#)
        == #"{"images": ["b.jpg", "a.jpg"]}"#)
  }

  @Test func wordsAreTranslatedAndMarkupGoes() throws {
    let columns = """
      {"fields": {"condition": "{state}", "title": "{name}", "stock_quantity": "{there}", "measurements.length": "{len}"},
       "words": {"condition": {"Used": "GOOD"}}}
      """
    #expect(
      try translated(
        #"{"state": "USED", "name": "<b>A&amp;B</b>", "there": "In stock", "len": 104}"#, columns)
        == #"{"condition": "GOOD", "title": "A&B", "stock_quantity": "1", "measurements": {"length": "104"}}"#)
  }

  @Test(arguments: [
    ("color", "White/Black", "White, Black"), ("color", "Blue and white", "Blue, white"),
    ("color", "Bleu marine / blanc", "Bleu marine, blanc"), ("color", "Noir & Or", "Noir, Or"),
    ("color", "Off-white", "Off-white"), ("color", "Blue, White", "Blue, White"),
    ("material", "80% Wool 20% Silk", "Wool, Silk"), ("material", "Cotton/Polyester", "Cotton, Polyester"),
    ("stock_quantity", "in_stock", "1"), ("stock_quantity", "Preorder", "0"), ("stock_quantity", "Ausverkauft", "0"),
    ("stock_quantity", "3.0", "3"), ("stock_quantity", "1.5", "1.5"), ("size", "38.0", "38"), ("size", "42.5", "42.5"),
  ])
  func cellsAreReadAsOtherProgramsWriteThem(_ field: String, _ written: String, _ wanted: String) throws {
    let object = "{\"cell\": \"\(written)\"}"
    let found = try translated(object, "{\"fields\": {\"\(field)\": \"{cell}\"}}")
    let words = found.dropFirst("{\"\(field)\": \"".count).dropLast("\"}".count)
    #expect(words.split(separator: ",").map { $0.trimmed } == wanted.split(separator: ",").map { $0.trimmed })
  }

  @Test(arguments: ["NaN", "nan", "NULL", "None", "N/A", "-", "—", " "])
  func wordsThatMeanNothingAreAsEmpty(_ word: String) throws {
    let object = "{\"cell\": \"\(word)\", \"other\": \"x\"}"
    #expect(try translated(object, #"{"fields": {"brand": "{cell|other}"}}"#) == #"{"brand": "x"}"#)
  }

  @Test func aPathWithManyValuesGivesTheFirstOfThemWhereOneIsAsked() throws {
    let object = #"{"path": ["Men", "Shoes"], "colors": [{"name": "Red"}, {"name": "Blue"}]}"#
    #expect(
      try translated(object, #"{"fields": {"gender": "{none|gender in path[]}", "color": "{colors[].name}"}}"#)
        == #"{"gender": "Men", "color": ["Red", "Blue"]}"#)
  }

  @Test func whatIsNoObjectIsLeftForTheReader() throws {
    for json in ["[1]", "{", "\"a\"", ""] {
      #expect(try translated(json, #"{"fields": {"title": "{a}"}}"#) == json)
    }
  }
}
