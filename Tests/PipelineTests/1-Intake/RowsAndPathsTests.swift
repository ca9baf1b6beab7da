// What the settings say about rows: which are left out, when a sale is, what is in one cell or one object.

import Testing

@testable import Pipeline

@Suite struct RowsAndPathsTests {
  private func mapped(_ object: String, _ columns: String, now: Int = 1_764_000_000) throws -> (
    String, leftOut: String?
  ) {
    let settings = try settings("{\"columns\": \(columns)}")
    let arena = Arena()
    let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena, now: Timestamp(seconds: now))
    let item = Item(raw: text(object), file: "a.jsonl", line: 1)
    return withExtendedLifetime(arena) {
      (translator.translate(item, by: settings.columns[0]).object, translator.leftOut)
    }
  }

  @Test(arguments: [
    (#""Draft""#, "Status is Draft"), (#""archived""#, "Status is archived"), (#""active""#, nil), (#""""#, nil),
  ])
  func skipLeavesOut(_ status: String, _ reason: String?) throws {
    let columns = #"{"skip": {"Status": ["draft", "Archived"]}, "fields": {"title": "{t}"}}"#
    #expect(try mapped("{\"t\": \"a\", \"Status\": \(status)}", columns).leftOut == reason)
  }

  @Test(arguments: [("true", nil), ("\"1\"", nil), ("false", "Published is false"), ("\"\"", "Published is empty")])
  func onlyLetsIn(_ value: String, _ reason: String?) throws {
    let columns = #"{"only": {"Published": ["true", "1"]}, "fields": {"title": "{t}"}}"#
    #expect(try mapped("{\"t\": \"a\", \"Published\": \(value)}", columns).leftOut == reason)
  }

  @Test func aRowThatIsLeftOutIsCountedAndSaid() throws {
    let settings = try settings(#"{"columns": {"skip": {"s": "sold"}, "fields": {"title": "{t}"}}}"#)
    let item = Item(raw: text(#"{"t": "a", "s": "SOLD"}"#), file: "a.jsonl", line: 3, columns: settings.columns[0])
    let prepared = prepare(item, settings: settings)
    #expect(prepared.isSkipped)
    #expect(prepared.codes == ["left_out"] && prepared.problems.first?.line == 3)
  }

  @Test(arguments: [
    ("2025-11-01", "2025-12-01", "20"), ("2025-01-01", "2025-02-01", "40"), ("2026-01-01", "2026-02-01", "40"),
    ("", "", "20"),
    ("2025-11-01", "", "20"), ("", "2025-01-01", "40"), ("soon", "", "40"), ("01/11/2025", "13/12/2025", "40"),
    ("24/11/2025", "30/11/2025", "20"), ("2025-11-24T00:00", "2025-11-24T23:59", "20"),
  ])
  func aSaleHasItsDates(_ start: String, _ end: String, _ price: String) throws {
    let columns = #"{"sale_dates": {"sale": "[{a}]/[{b}]"}, "fields": {"price": "{sale|usual}"}}"#
    let object = "{\"sale\": 20, \"usual\": 40, \"a\": \"\(start)\", \"b\": \"\(end)\"}"
    #expect(try mapped(object, columns).0 == "{\"price\": \"\(price)\"}")
  }

  @Test func aSaleAtNothingIsNone() throws {
    let columns = #"{"fields": {"price": "{sale|usual}"}}"#
    #expect(try mapped(#"{"sale": "0.00", "usual": "40"}"#, columns).0 == #"{"price": "40"}"#)
    #expect(try mapped(#"{"sale": "0,00 €"}"#, columns).0 == #"{}"#)
  }

  @Test func aPartOfACellHasItsName() throws {
    let columns = #"{"fields": {"size": "{attrs[Size]}", "color": "{attrs[color]}", "brand": "{more[Marque]}"}}"#
    let object = #"{"attrs": "color=Bleu,size=38,material=Coton,Lin", "more": "Taille:M:1,Marque:Zara:2"}"#
    #expect(try mapped(object, columns).0 == #"{"size": "38", "color": "Bleu", "brand": "Zara"}"#)
  }

  @Test func wordsForNoneAreNone() throws {
    let columns = #"{"fields": {"brand": "{b|\"no brand\"}", "size": "{s}", "material": "{m[]}"}}"#
    let object = #"{"b": "Not Available", "s": "pas de taille", "m": ["95% Polyester", "5% Spandex"]}"#
    #expect(try mapped(object, columns).0 == #"{"brand": "no brand", "material": ["Polyester", "Spandex"]}"#)
  }

  @Test func signsInNamesAreEscaped() throws {
    #expect(try ColumnExpression(#"{A\|B|C}"#).columns == ["A|B", "C"])
    #expect(try ColumnExpression(#"{\"A\"}"#).columns == ["\"A\""])
    #expect(try ColumnExpression(#"{a\}b}"#).columns == ["a}b"])
    #expect(ColumnExpression.escaped(column: "all x") == #"\all x"#)
    for name in ["A|B", "\"A\"", "{x}", #"a\b"#, "all photos", "brand in name"] {
      #expect(try ColumnExpression("{\(ColumnExpression.escaped(column: name))}").columns == [name])
    }
  }

  @Test func variantsOfAnObjectAreProductsOfTheirOwn() throws {
    let settings = try settings(
      #"{"columns": {"product_rows": "{variants[]}", "fields": {"sku": "{variants[].sku}", "title": "{name}", "size": "{variants[].size}"}}}"#
    )
    let line = #"{"name": "Robe", "variants": [{"sku": "a", "size": "S"}, {"sku": "b", "size": "M"}]}"#
    let arena = Arena()
    let rows = NestedRows(arena: arena)
    let item = Item(raw: text(line), file: "a.jsonl", line: 1, columns: settings.columns[0])
    withExtendedLifetime(arena) {
      let items = rows.items(of: item, path: "variants")
      let translator = ColumnTranslator(tables: BuiltIn.tables, arena: arena)
      #expect(
        items.map { translator.translate($0, by: settings.columns[0]).object } == [
          #"{"sku": "a", "title": "Robe", "size": "S"}"#, #"{"sku": "b", "title": "Robe", "size": "M"}"#,
        ])
      #expect(items.map { String($0.handBack) }.first == #"{"name": "Robe", "variants": [{"sku": "a", "size": "S"}]}"#)
    }
  }
}
