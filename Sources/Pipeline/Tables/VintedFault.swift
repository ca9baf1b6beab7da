/// Why an answer of Vinted's, or a file of reference/vinted, is not accepted.
enum VintedFault: Error, Equatable {
  // A value of either

  case noID(String)
  case noTitle(String)
  case noList(String, of: String)
  case emptyList(String, of: String)
  case longList(String, of: String, count: Int, most: Int)
  case twice(catalogue: Int)

  // A file

  case noObject
  case noMarket
  case otherLanguage(VintedMarket, Language)
  case noTime
  case badTime(key: String)
  case noIDs(key: String)
  case laterParent(of: Int)
  case unknownGroup(Int, leaf: Int)
  case brandWithoutWord

  // An answer

  case dataIsNoObject
  case keyTwice(String)
  case nothingKnown
  case tooDeep
  case tooManyCatalogues
  case noListBelow(catalogue: Int)
  case notByCatalogue(part: String)
  case noCatalogue(String, part: String)
  case noCode(String)
  case noConfiguration(String)
  case brandsNotByWord
  case askedWithoutWord
  case cut(String, count: Int, last: Int)

  // The message with the answers

  case messageWithoutMarket
  case otherMarket(VintedMarket, Language)
  case messageWithoutTime
  case fromTheFuture

  /// What is wrong.
  var message: String {
    switch self {
    case .noID(let what): "\(what) has no id"
    case .noTitle(let what): "\(what) has no title"
    case .noList(let key, let what): "\(what) has no list \(key)"
    case .emptyList(let key, let what): "the list \(key) of \(what) is empty"
    case .longList(let key, let what, let count, let most):
      "the list \(key) of \(what) has \(count) items, and \(most) at most are taken"
    case .twice(let catalogue): "catalogue \(catalogue) is there twice"
    case .noObject: "it is no object"
    case .noMarket: "it does not say of which market it is"
    case .otherLanguage(let market, let language):
      "it is of \(market.host), and the listings are written in \"\(language.rawValue)\""
    case .noTime: "it does not say when it was read"
    case .badTime(let key): "\(key) is no time such as 2024-12-10T10:30:00Z"
    case .noIDs(let key): "\(key) is no list of ids"
    case .laterParent(let catalogue): "the parent of catalogue \(catalogue) does not come before it"
    case .unknownGroup(let group, let leaf): "leaf \(leaf) names size group \(group), which is not in the file"
    case .brandWithoutWord: "a brand has no word"
    case .dataIsNoObject: "data must be an object"
    case .keyTwice(let key): "the key \(key) is given twice"
    case .nothingKnown: "data holds no table that is known"
    case .tooDeep: "catalogues are more than \(VintedBounds.depth) deep in each other"
    case .tooManyCatalogues: "there are more than \(VintedBounds.catalogues) catalogues"
    case .noListBelow(let catalogue): "what is below catalogue \(catalogue) is no list"
    case .notByCatalogue(let part): "\(part) must be an object by catalogue"
    case .noCatalogue(let key, let part): "\"\(key)\" in \(part) is no catalogue"
    case .noCode(let what): "one of \(what) has no code"
    case .noConfiguration(let what): "\(what) came without their configuration"
    case .brandsNotByWord: "brands must be an object by word"
    case .askedWithoutWord: "a brand was asked for without a word"
    case .cut(let what, let count, let last):
      "only \(count) \(what) came, and there were \(last): the list seems to be cut"
    case .messageWithoutMarket: "the message does not say of which of Vinted's markets it is"
    case .otherMarket(let market, let language):
      "these are the tables of \(market.host), and the listings of this workspace are written in "
        + "\"\(language.rawValue)\"; set locale in pipeline.json, or log in at the workspace's own market"
    case .messageWithoutTime: "read_at must be a time such as 2024-12-10T10:30:00Z"
    case .fromTheFuture: "read_at is in the future; set this machine's clock"
    }
  }

  /// What to do with a file that has the fault.
  var hint: String {
    switch self {
    case .otherLanguage: "remove it, or set locale in pipeline.json to the market's language"
    default: "read it again, or remove the file: the extension reads it again"
    }
  }
}
