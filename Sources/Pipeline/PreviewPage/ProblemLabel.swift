/// The words of a problem's button on the page: a seller reads words, not codes.
extension ProblemCode {
  /// A few plain words; those of the code itself if they say it.
  var label: String {
    if let label = ProblemCode.labels[self] { return label }
    let words = rawValue.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let labels: [ProblemCode: String] = [
    .invalidJSON: "Not readable as JSON", .invalidUTF8: "Unreadable characters", .notAnObject: "Not a product",
    .duplicateKey: "Field given twice", .manyGone: "Many products missing in the list",
    .invalidWorkbook: "Unreadable workbook", .invalidXML: "Unreadable feed", .tooLarge: "File too large",
    .workbookError: "Spreadsheet error in a cell", .passedOver: "Lines passed over",
    .csvFieldCount: "Wrong number of columns", .csvQuote: "Quote not closed", .leftOut: "Left out by your settings",
    .wrongType: "Wrong kind of value", .missingIdentity: "Neither id nor sku", .cameTwice: "Comes twice in the file",
    .noIdentity: "No sku of its own", .looksKnown: "Looks like a listed product",
    .skuConflict: "Sku of another product", .idConflict: "Id of another product",
    .otherProduct: "Another product under the same id", .deletedByHand: "Taken down by hand",
    .missingStock: "Missing stock", .priceNotANumber: "Price is not a number",
    .priceAmbiguous: "Price can be read two ways", .priceNotPositive: "Price is 0 or less",
    .priceTooPrecise: "Price has too many decimals", .priceCurrency: "Price in another currency",
    .priceBelowMinimum: "Price below the minimum", .priceAboveMaximum: "Price above the maximum",
    .invalidStock: "Stock is not a number", .missingImages: "No photo", .tooManyImages: "Too many photos",
    .imageName: "Comma in the name of a photo", .missingPhoto: "Photo not found", .badPhoto: "Photo not readable",
    .soldBelow: "Below a line that says sold", .sizeSaysSold: "Size says that it is sold",
    .sizeIsDate: "Size is a date", .severalSizes: "Several sizes in one row", .ambiguousSize: "Size without a country",
    .betweenSizes: "Size between two", .modelInferred: "Model taken from the title",
    .unmappedBrand: "Brand not known", .unmappedCategory: "Category not known",
    .missingCatalogue: "No catalogue on Vinted", .goneCatalogue: "Catalogue closed by Vinted",
    .nearestCatalogue: "Nearest catalogue taken", .almostNew: "Like new goes as new",
    .unmappedCondition: "Condition not known", .unmappedColor: "Colour not known", .unmappedSize: "Size not known",
    .unmappedMaterial: "Material not known", .packageSize: "Parcel size not possible",
    .missingPackageSize: "Missing parcel size", .missingColor: "Missing colour", .tooManyColors: "Too many colours",
    .titleWordsLeftOut: "Words left out of the title",
  ]
}
