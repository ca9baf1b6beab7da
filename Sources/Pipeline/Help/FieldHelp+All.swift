// Made of docs/formats.md: change the page, then write this file with UPDATE_SAMPLES=1 swift test --filter HelpTextTests.

extension FieldHelp {
  /// Every field, in the order of a report.
  public static let all: [FieldHelp] = [
    FieldHelp(
      name: "id",
      type: "whole number from 1 to 9007199254740991, or its digits as text", isRequired: false,
      meaning: "the product's id; if it is absent, the workspace assigns one"),
    FieldHelp(
      name: "sku",
      type: "text up to 100 characters", isRequired: false,
      meaning: "your own reference; it says which product is meant if `id` is absent"),
    FieldHelp(
      name: "operation",
      type: "`publish` (as if absent), `delete` or `relist`", isRequired: false,
      meaning: """
        a delete needs only `id` or `sku`; `update` is read as `publish`; `relist` lists again what was sold or \
        taken down
        """),
    FieldHelp(
      name: "title",
      type: "text", isRequired: true,
      meaning: "your own name for it; Vinted's title is made from the fields"),
    FieldHelp(
      name: "brand",
      type: "text", isRequired: true,
      meaning: "`no brand`, `sans marque` and their like mean none"),
    FieldHelp(
      name: "category",
      type: "text", isRequired: true,
      meaning: """
        a word such as `Jeans` or `Robe`, a leaf of Vinted's catalogue by its name, its path (`Hommes > \
        Vêtements > Jeans > Jeans slim`) or its id
        """),
    FieldHelp(
      name: "condition",
      type: "text or number", isRequired: true,
      meaning: """
        `NEW_WITH_TAGS`, `NEW`, `EXCELLENT`, `GOOD`, `FAIR`, `POOR`, a label in any language of `locale`, or a \
        note from 0 to 10
        """),
    FieldHelp(
      name: "price",
      type: "number, or text", isRequired: true,
      meaning: """
        over 0, at most two decimals. Text may carry a currency and separators: `25,00 €`, `1 250,50`
        """),
    FieldHelp(
      name: "stock_quantity",
      type: "whole number", isRequired: true,
      meaning: "0 on a known product takes it down; a new one with 0 is skipped"),
    FieldHelp(
      name: "size",
      type: "text or number", isRequired: false,
      meaning: "needed if the catalogue asks for one: `M`, `38`, `W32 L34`, `42,5`, `8 ans`"),
    FieldHelp(
      name: "color",
      type: "text, list, or text with commas", isRequired: false,
      meaning: "at most two are kept"),
    FieldHelp(
      name: "images",
      type: "list of texts, or text with commas", isRequired: false,
      meaning: "file names or links, best first; at most 20"),
    FieldHelp(
      name: "gender",
      type: "text", isRequired: false,
      meaning: """
        male, female, boy, girl, unisex, or such a word in French and other languages, alone or among others \
        (`women's clothing`, `bébé fille`); else as the category says (`jean homme`); else `defaults.gender`
        """),
    FieldHelp(
      name: "model",
      type: "text", isRequired: false,
      meaning: "such as `501`"),
    FieldHelp(
      name: "fit",
      type: "text", isRequired: false,
      meaning: "such as `Regular`"),
    FieldHelp(
      name: "decade",
      type: "text or number", isRequired: false,
      meaning: "`90s`, `1990s`, `1994`, `années 90`, `Y2K`: from 1950 to 2029"),
    FieldHelp(
      name: "material",
      type: "text, list, or text with commas", isRequired: false,
      meaning: "at most three are kept"),
    FieldHelp(
      name: "location",
      type: "text", isRequired: false,
      meaning: "where it is in your stock: `A3`"),
    FieldHelp(
      name: "description",
      type: "text", isRequired: false,
      meaning: "your own words; they become a section of the description"),
    FieldHelp(
      name: "condition_details",
      type: "text", isRequired: false,
      meaning: "such as a small stain; it comes below the condition"),
    FieldHelp(
      name: "measurements",
      type: "object of names and centimetres, or lengths with their unit", isRequired: false,
      meaning: """
        `{"length": 104, "waist": "32 in"}`; in a table, a column for each: `measurements.length`
        """),
  ]
}
