/// German and Dutch write what an item is made of or for in one word with it: `Sommerkleid`, `Cordhose`, `Plooirok`. The
/// end of the word says what it is.
enum CompoundWords {
  /// The garment at the end of a folded word that no table knows; nil if there is none.
  static func head(of folded: Text, _ finder: WordFinder) -> Text? {
    guard folded.count > 5, folded.count < 40, ends.contains(where: { $0 == folded[folded.count - 1] }) else {
      return nil
    }
    if let space = folded.last(32, notBefore: 0) { return joined(folded.from(space + 1)) }
    if others[folded] != nil { return nil }
    for (end, garment) in certain where folded.hasSuffix(end) && folded.count > end.count + 2 { return garment }
    for (end, garment) in likely where folded.hasSuffix(end) {
      if prefixes[folded[0..<(folded.count - end.count)]] != nil { return garment }
    }
    return nil
  }

  /// Of `T-Shirt-Kleid` the last word.
  private static func joined(_ last: Text) -> Text? { garments[last].map { list[$0] } }

  /// The last letters of all garments below, to leave other words quickly.
  private static let ends: [UInt8] = Array("denlkrstjeig".utf8)

  private static let certain: [(Text, Text)] = [
    ("kleid", "kleid"), ("kleider", "kleid"), ("kleidchen", "kleid"), ("hose", "hose"), ("hosen", "hose"),
    ("mantel", "mantel"), ("bluse", "bluse"), ("blusen", "bluse"), ("jacke", "jacke"), ("jacken", "jacke"),
    ("jackchen", "jacke"), ("pullover", "pullover"), ("pulli", "pulli"), ("stiefel", "stiefel"), ("schuhe", "schuhe"),
    ("sandalen", "sandalen"), ("jurk", "jurk"), ("jurken", "jurk"), ("jurkje", "jurk"), ("broek", "broek"),
    ("broeken", "broek"), ("broekje", "broek"), ("schoenen", "schoenen"), ("laarzen", "laarzen"),
    ("laarsjes", "laarzen"),
    ("blouse", "blouse"), ("jasje", "jasje"), ("rokje", "rok"), ("mutze", "mutze"), ("weste", "weste"),
    ("blazer", "blazer"), ("leggings", "leggings"), ("cardigan", "cardigan"), ("overall", "overall"),
  ]
  /// Ends of other words, too: only after what garments are made of or for.
  private static let likely: [(Text, Text)] = [
    ("rock", "rock"), ("rocke", "rock"), ("rok", "rok"), ("rokken", "rok"), ("jas", "jas"), ("jassen", "jas"),
    ("hemd", "hemd"), ("hemden", "hemd"), ("vest", "vestje"), ("trui", "trui"), ("truien", "trui"),
    ("shirt", "t shirt"),
    ("shirts", "t shirt"), ("tasche", "tasche"), ("tas", "tas"), ("tassen", "tas"), ("top", "top"), ("jeans", "jeans"),
    ("shorts", "shorts"), ("schal", "schal"), ("hut", "hut"), ("gurtel", "gurtel"), ("riem", "riem"),
    ("sjaal", "sjaal"),
    ("muts", "muts"),
  ]
  private static let list: [Text] = (certain + likely).map(\.1)
  private static let garments: KeyTable = {
    var table = KeyTable()
    for (index, pair) in (certain + likely).enumerated() { table.set(pair.0, index) }
    return table
  }()

  private static func table(_ words: Text) -> KeyTable {
    var table = KeyTable()
    words.split(by: 32) { table.set($0, 1) }
    return table
  }

  private static let prefixes = table(
    """
    sommer winter herbst fruhlings ubergangs leder kunstleder wildleder jeans denim cord kord woll wolle strick samt satin \
    seiden spitzen leinen baumwoll maxi midi mini falten plissee wickel blazer trench regen ski wind wander trachten \
    bleistift tellerrock teller glocken stufen volant tull a-linien karo karierte jersey stretch business freizeit \
    langarm kurzarm rundhals ringel streifen polo sport lauf trainings funktions tunika oversize crop basic print \
    flanell holzfaller hawaii oxford schulter umhange abend hand kinder damen herren bauch reise bowling strand stroh \
    zomer herfst tussen leren leer suede spijker wol wollen gebreide gebreid fluwelen zijden kanten linnen katoenen plooi \
    wikkel koker kokerr rij teddy puffer donzen dons bomber bont imitatiebont bontjas outdoor softshell zeil \
    plissé ruches sweat hoodie over heup schouder rug strand avond feest kerst nep flanellen geruite
    """)
  private static let others = table(
    """
    barock hardrock punkrock folkrock ahose gehause zuhause handschuhe hausschuhe strumpfhose strumpfhosen windhose \
    wasserhose buchse bekleid verkleid umkleide kleiderstange kleiderbugel nahmaschine schonbluse kopfhorer \
    unterkleid steckschuhe schlittschuhe rollschuhe bettjacke zwangsjacke schwimmjacke rettungsweste schwimmweste \
    warnweste luftmatratze zipfelmutze badmutze bademutze duschmutze onderbroek zwembroek luierbroek
    """)
}
