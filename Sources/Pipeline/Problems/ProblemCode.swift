/// The stable name of every problem, in report order. A rule's message is beside the rule; docs/problems.md says what
/// each code means and what to do.
public enum ProblemCode: String, Sendable, CaseIterable {
  // Reading
  case invalidJSON = "invalid_json"
  case invalidUTF8 = "invalid_utf8"
  case nestedTooDeep = "nested_too_deep"
  case lineTooLong = "line_too_long"
  case notAnObject = "not_an_object"
  case duplicateKey = "duplicate_key"
  case incompleteList = "incomplete_list"
  case manyGone = "many_gone"
  case emptyFile = "empty_file"
  case wrongFormat = "wrong_format"
  case soldBelow = "sold_below"
  case invalidWorkbook = "invalid_workbook"
  case invalidXML = "invalid_xml"
  case tooLarge = "too_large"
  case guessedEncoding = "guessed_encoding"
  case repairedText = "repaired_text"
  case workbookError = "workbook_error"
  case passedOver = "passed_over"
  case csvFieldCount = "csv_field_count"
  case csvQuote = "csv_quote"
  case missingColumn = "missing_column"
  case unreadColumn = "unread_column"
  case leftOut = "left_out"
  case unknownField = "unknown_field"
  case wrongType = "wrong_type"
  // Identity and operation
  case invalidID = "invalid_id"
  case invalidSKU = "invalid_sku"
  case textTooLong = "text_too_long"
  case unknownOperation = "unknown_operation"
  case missingIdentity = "missing_identity"
  case cameTwice = "came_twice"
  case noIdentity = "no_identity"
  case looksKnown = "looks_known"
  case skuConflict = "sku_conflict"
  case idConflict = "id_conflict"
  case otherProduct = "other_product"
  case unknownProduct = "unknown_product"
  case wrongShard = "wrong_shard"
  case alreadySold = "already_sold"
  case deletedByHand = "deleted_by_hand"
  // Required fields
  case missingTitle = "missing_title"
  case missingBrand = "missing_brand"
  case missingCategory = "missing_category"
  case missingCondition = "missing_condition"
  case missingPrice = "missing_price"
  case missingStock = "missing_stock_quantity"
  // Price and stock
  case priceNotANumber = "price_not_a_number"
  case priceAmbiguous = "price_ambiguous"
  case priceNotPositive = "price_not_positive"
  case priceTooPrecise = "price_too_precise"
  case priceCurrency = "price_currency"
  case priceBelowMinimum = "price_below_minimum"
  case priceAboveMaximum = "price_above_maximum"
  case invalidStock = "invalid_stock_quantity"
  case outOfStock = "out_of_stock"
  case titleSaysSold = "title_says_sold"
  // Optional fields
  case missingSize = "missing_size"
  case missingImages = "missing_images"
  case tooManyImages = "too_many_images"
  case imageName = "image_name"
  case missingPhoto = "missing_photo"
  case badPhoto = "bad_photo"
  case missingGender = "missing_gender"
  case unknownGender = "unknown_gender"
  case genderConflict = "gender_conflict"
  case missingColor = "missing_color"
  case tooManyColors = "too_many_colors"
  case tooManyMaterials = "too_many_materials"
  case unknownDecade = "unknown_decade"
  case invalidMeasurement = "invalid_measurement"
  case sizeIsDate = "size_is_date"
  case sizeSaysSold = "size_says_sold"
  case severalSizes = "several_sizes"
  case ambiguousSize = "ambiguous_size"
  case betweenSizes = "between_sizes"
  case modelInferred = "model_inferred"
  // Mapping
  case unmappedBrand = "unmapped_brand"
  case unmappedCategory = "unmapped_category"
  case missingCatalogue = "missing_catalogue"
  case goneCatalogue = "gone_catalogue"
  case nearestCatalogue = "nearest_catalogue"
  case almostNew = "almost_new"
  case unmappedCondition = "unmapped_condition"
  case unmappedColor = "unmapped_color"
  case unmappedSize = "unmapped_size"
  case unmappedMaterial = "unmapped_material"
  case packageSize = "package_size"
  case missingPackageSize = "missing_package_size"
  case damagedTable = "damaged_table"
  // The listing
  case titleWordsLeftOut = "title_words_left_out"
  case descriptionShortened = "description_shortened"
  // Results
  case unknownTask = "unknown_task"
  case taskMismatch = "task_id_mismatch"
  case missingTaskID = "missing_task_id"
  case missingSuccess = "missing_success"
  case missingVintedID = "missing_vinted_id"
  case invalidResult = "invalid_result"
  case secretRemoved = "secret_removed"
  case invalidWardrobe = "invalid_wardrobe"
  case otherAccount = "other_account"
  case incompleteWardrobe = "incomplete_wardrobe"
  case unknownListing = "unknown_listing"
  case ambiguousListing = "ambiguous_listing"

  /// The severity if the settings say nothing.
  public var defaultSeverity: Severity {
    switch self {
    case .unknownField, .unreadColumn, .noIdentity, .missingPhoto, .badPhoto, .looksKnown, .incompleteList, .manyGone,
      .repairedText,
      .workbookError,
      .missingSize, .missingImages,
      .missingGender, .unknownGender, .genderConflict,
      .missingColor, .tooManyColors, .tooManyMaterials, .unknownDecade, .invalidMeasurement, .ambiguousSize,
      .unmappedBrand, .unmappedCategory, .missingCatalogue, .unmappedColor, .unmappedMaterial, .packageSize,
      .missingPackageSize, .goneCatalogue, .nearestCatalogue, .titleSaysSold, .damagedTable, .descriptionShortened,
      .secretRemoved,
      .deletedByHand,
      .invalidWardrobe, .unknownListing, .ambiguousListing:
      .warning
    case .modelInferred, .titleWordsLeftOut, .guessedEncoding, .passedOver, .leftOut, .almostNew, .betweenSizes,
      .alreadySold,
      .outOfStock,
      .incompleteWardrobe:
      .info
    default: .error
    }
  }

  /// Whether the settings may lower its severity. If a product cannot be read, or lacks what every listing needs, it
  /// cannot be listed, whatever they say.
  public var canBeRelaxed: Bool {
    switch self {
    case .missingImages, .missingSize, .missingGender, .tooManyImages, .duplicateKey, .priceBelowMinimum,
      .priceAboveMaximum, .cameTwice, .otherProduct, .skuConflict, .unmappedSize, .csvFieldCount, .invalidMeasurement,
      .priceCurrency:
      true
    default: defaultSeverity != .error
    }
  }

  /// The place in report order, and in tables by code.
  var index: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }
}

extension ProblemCode {
  /// By their places: to compare names takes longer.
  public static func == (a: ProblemCode, b: ProblemCode) -> Bool { a.index == b.index }

  /// By its place, too.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
