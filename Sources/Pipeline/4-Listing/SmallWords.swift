/// Words that say nothing on their own, in the seven languages: articles, prepositions, and words before a size.
enum SmallWords {
  static func contains(_ folded: Text) -> Bool { table[folded] != nil }

  /// Whether a word, as it is written, says how something is together with the next one: `à pois`, `sans manches`.
  static func belongsToNext(_ word: Text) -> Bool { joining.contains(word) }

  private static let joining: [Text] = [
    "à", "À", "au", "aux", "sans", "n°", "N°", "without", "ohne", "senza", "sin", "zonder", "bez",
  ]

  /// `d'hiver` without its `d'`.
  static func withoutArticle(_ word: Text) -> Text {
    guard word.count > 3, "dljnscq".utf8.contains(word[0] | 32) else { return word }
    if word[1] == UInt8(ascii: "'") { return word.from(2) }
    return word.from(1).hasPrefix("’") ? word.from(4) : word
  }

  /// In folded form.
  private static let table: KeyTable = {
    var table = KeyTable(capacity: 256)
    for line in lines { line.split(by: 32) { table.set($0, 1) } }
    return table
  }()

  private static let lines: [Text] = [
    "& + x n° no nr num",
    "a au aux avec ce cette de des du en et la le les ou par pour sans sur un une dans",
    "an and at by for from in of on or the to with without",
    "als am auf aus bei das dem den der die ein eine einem einen einer fur im mit ohne oder um und von vom zu zum zur",
    "al con del e el las los o para por sin su un una unas unos y",
    "alla alle allo che coi da dal dalla dei del della delle di e ed gli i il in lo nel nella per senza su tra un uno",
    "de en het in met na of om op te uit van voor zonder een",
    "bez dla do i na od oraz po przy w we z za ze",
    "taille size talla taglia maat grosse gr rozmiar pointure eu eur fr tg",
  ]
}
