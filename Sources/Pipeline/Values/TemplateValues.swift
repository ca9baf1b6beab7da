/// Some of the values that templates can name, as one number: what a listing has, or what a section names.
struct TemplateValues: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always)
  init(_ value: Template.Value) { rawValue = 1 &<< value.place }

  /// The value alone, or nothing.
  @inline(__always)
  init(_ value: Template.Value, if isThere: Bool) { rawValue = isThere ? 1 &<< value.place : 0 }
}

extension Template.Value {
  /// A small number for each.
  @inline(__always)
  fileprivate var place: UInt32 {
    switch self {
    case .article: 0
    case .item: 1
    case .brand: 2
    case .model: 3
    case .category: 4
    case .fit: 5
    case .size: 6
    case .color: 7
    case .material: 8
    case .decade: 9
    case .years: 10
    case .condition: 11
    case .conditionDetails: 12
    case .description: 13
    case .measurements: 14
    case .hashtags: 15
    case .price: 16
    case .location: 17
    case .title: 18
    case .sizeWord: 19
    case .words: 20
    }
  }
}
