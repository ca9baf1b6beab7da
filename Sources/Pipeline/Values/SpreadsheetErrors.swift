/// What a spreadsheet shows in a cell that it cannot calculate: `#N/A`, `#REF!`, in the languages of its menus.
enum SpreadsheetErrors {
  static func isOne(_ text: Text) -> Bool { text.byte(orZeroAt: 0) == 35 && text.count < 20 && all[text] != nil }

  private static let all: KeyTable = {
    var table = KeyTable()
    let words: [Text] = [
      "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
      "#GETTING_DATA", "#ERROR!", "#NV", "#BEZUG!", "#WERT!", "#ZAHL!", "#ÜBERLAUF!", "#NOM?", "#VALEUR!", "#NOMBRE!",
      "#NUL!", "#N/D", "#N/D!", "#¡REF!", "#¡VALOR!", "#¿NOMBRE?", "#¡DIV/0!", "#¡NUM!", "#RIF!", "#VALORE!",
      "#NOME?", "#VERW!", "#WAARDE!", "#NAAM?", "#DEEL/0!", "#GETAL!", "#N/B", "#ADR!", "#ARG!", "#NAZWA?",
      "#LICZBA!", "#DZIEL/0!",
    ]
    for word in words { table.set(word, 1) }
    return table
  }()
}
