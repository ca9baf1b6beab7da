/// The fields of a product as sellers write them. A new field needs one case and its name here, and one rule in
/// 2-Validation.
enum ProductField: Int, CaseIterable {
  case id, sku, operation, title, brand, category, condition, price, stockQuantity, size, color, images, gender
  case model, fit, decade, material, location, description, conditionDetails, measurements

  /// As in a product file.
  var name: Text {
    switch self {
    case .id: "id"
    case .sku: "sku"
    case .operation: "operation"
    case .title: "title"
    case .brand: "brand"
    case .category: "category"
    case .condition: "condition"
    case .price: "price"
    case .stockQuantity: "stock_quantity"
    case .size: "size"
    case .color: "color"
    case .images: "images"
    case .gender: "gender"
    case .model: "model"
    case .fit: "fit"
    case .decade: "decade"
    case .material: "material"
    case .location: "location"
    case .description: "description"
    case .conditionDetails: "condition_details"
    case .measurements: "measurements"
    }
  }

  /// Other spellings that mean the same field.
  static let otherNames: [(Text, ProductField)] = [
    ("materials", .material), ("colour", .color), ("colors", .color), ("colours", .color),
  ]

  /// Whether a name is one of the field's spellings.
  static func name(_ name: String, means field: ProductField) -> Bool {
    name == String(field.name) || otherNames.contains { $1 == field && name == String($0) }
  }

  /// Every name and other spelling, to the field's number.
  static let byName: KeyTable = {
    var table = KeyTable()
    for field in allCases { table.set(field.name, field.rawValue) }
    for (name, field) in otherNames { table.set(name, field.rawValue) }
    return table
  }()

  /// The field that a key names, or nil.
  static func named(_ key: Text) -> ProductField? { byName[key].flatMap(ProductField.init(rawValue:)) }
}
