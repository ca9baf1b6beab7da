// Made of docs/problems.md: change the page, then write this file with UPDATE_SAMPLES=1 swift test --filter HelpTextTests.

extension ProblemHelp {
  /// Every problem, as its page groups them.
  public static let sections: [Section] = [
    Section(
      title: "Reading",
      problems: [
        ProblemHelp(
          code: .invalidJSON, severity: "error",
          meaning: """
            The text is not JSON at the place given. In a `.json` file the whole file is refused, in `.jsonl` \
            the line. No trailing commas, comments, single quotes or NaN.
            """,
          todo: "Fix the place. In most cases the hint says how."),
        ProblemHelp(
          code: .invalidUTF8, severity: "error",
          meaning: "Bytes are not UTF-8, in JSON, or in a CSV that is UTF-8 by the settings.",
          todo: "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")."),
        ProblemHelp(
          code: .nestedTooDeep, severity: "error",
          meaning: "Lists or objects are nested more than 64 deep.",
          todo: "Flatten it; a product needs two levels."),
        ProblemHelp(
          code: .lineTooLong, severity: "error",
          meaning: "A line or value is longer than 16 MiB.",
          todo: "Put pictures into files and name them in `images`."),
        ProblemHelp(
          code: .notAnObject, severity: "error",
          meaning: "The line or list element is not `{…}`.",
          todo: "Write each product or result as an object."),
        ProblemHelp(
          code: .duplicateKey, severity: "error",
          meaning: """
            A key is given twice; aliases such as `color` and `colour` are the same key. Relaxed, the last one \
            counts.
            """,
          todo: "Keep the one that is meant."),
        ProblemHelp(
          code: .incompleteList, severity: "warning; error for the last row of a list that ends within it",
          meaning: """
            Products are missing in a complete list, but the list was refused in part, or is empty. Nothing is \
            taken down.
            """,
          todo: "Fix what was refused and drop it again, or drop the full list."),
        ProblemHelp(
          code: .manyGone, severity: "warning",
          meaning: """
            More products are missing in a complete list than `max_gone_percent` allows, and more than 5. Or \
            the last products of the list before are missing, three or more, as if this one had been cut. They \
            stay listed.
            """,
          todo: """
            If they are really gone, type `pipeline-run run --accept-gone`. If the list was cut, drop the full \
            list.
            """),
        ProblemHelp(
          code: .emptyFile, severity: "error, warning if only the products are missing",
          meaning: """
            There is nothing in the file. Or it can be read and has no products, as a table with only a header \
            or `[]`: then it is taken. A complete list takes nothing down then.
            """,
          todo: """
            Drop it again with its content, or wait for the next list: when a later file of the kind is taken \
            in, the empty one leaves `rejected/`.
            """),
        ProblemHelp(
          code: .wrongFormat, severity: "error",
          meaning: """
            The file is not what its name says: a web page, a workbook, a PDF, a zip file or JSON under the \
            name of a CSV, or a second table with other columns below the first.
            """,
          todo: "The message says what it is, the hint what to do."),
        ProblemHelp(
          code: .soldBelow, severity: "error",
          meaning: """
            A line of the list, such as `VENDUS`, says that the rows below it are sold. None of them is listed.
            """,
          todo: """
            Take the line away if they are for sale. Else give each row `stock_quantity` 0, or remove it.
            """),
        ProblemHelp(
          code: .invalidWorkbook, severity: "error",
          meaning: """
            An `.xlsx` cannot be read: it is damaged, cut, locked by a password, or holds no sheet.
            """,
          todo: "Save it again in a spreadsheet, without a password."),
        ProblemHelp(
          code: .invalidXML, severity: "error",
          meaning: """
            An `.xml` is not well-formed, has a document type, or is no feed in RSS or Atom.
            """,
          todo: "Ask for a Google Merchant feed, or for the list as a workbook."),
        ProblemHelp(
          code: .tooLarge, severity: "error",
          meaning: "A workbook or feed is larger than can be held: 256 MiB unpacked.",
          todo: "Split it, or save it as \"CSV UTF-8\"."),
        ProblemHelp(
          code: .guessedEncoding, severity: "info",
          meaning: """
            Lines are not UTF-8; the encoding in which they read best was taken. It is said once a file, with \
            the first such line.
            """,
          todo: "Look at the accents in the preview. `encoding` in `columns` names another."),
        ProblemHelp(
          code: .repairedText, severity: "warning",
          meaning: """
            Texts such as `Ã©` are UTF-8 that another program read in a wrong encoding. If it is certain what \
            was meant, they are repaired. It is said once a file, with their number.
            """,
          todo: "Export the file again."),
        ProblemHelp(
          code: .workbookError, severity: "warning",
          meaning: """
            Cells of a workbook hold an error such as `#N/A`. They count as empty. It is said once a file, with \
            their number.
            """,
          todo: "Fix the formula."),
        ProblemHelp(
          code: .passedOver, severity: "info",
          meaning: """
            Some lines are not products: those above the header, a repeated header, a total. Or other sheets of \
            a workbook are not read.
            """,
          todo: """
            Nothing, if it is right. `header_line` and `sheet` in `columns` say otherwise.
            """),
        ProblemHelp(
          code: .csvFieldCount, severity: "error; warning if the file may have been cut",
          meaning: """
            A row has more fields than the header: most often a text that holds the separator has no quotes. Or \
            the last row has fewer fields, and no line break ends it: the file may have been cut. Other rows \
            may have fewer; the missing fields are empty.
            """,
          todo: """
            Put a text that holds the separator into double quotes. If the file may be cut, drop the whole file \
            again.
            """),
        ProblemHelp(
          code: .csvQuote, severity: "error",
          meaning: """
            A double quote is opened and never closed, or there is text after a closing one.
            """,
          todo: "Close it; write `\"\"` for a quote inside quotes."),
        ProblemHelp(
          code: .missingColumn, severity: "error",
          meaning: """
            A column, list or sheet that `columns` in the settings names is not in the file, or a table without \
            `columns` has other columns than ours and lacks one that every product needs; the complete file is \
            refused.
            """,
          todo: "Fix the name, or say in `files` which files it is for."),
        ProblemHelp(
          code: .unreadColumn, severity: "warning",
          meaning: """
            The file has a column with a name of ours, such as `stock_quantity`, but `columns` in the settings \
            has a constant for that field.
            """,
          todo: "Write `\"stock_quantity\": \"{stock_quantity}\"` there, or take the column away."),
        ProblemHelp(
          code: .leftOut, severity: "info",
          meaning: "`skip` or `only` in `columns` leaves the row out; it is counted as `skipped`.",
          todo: "Nothing, or change `skip` and `only`."),
        ProblemHelp(
          code: .unknownField, severity: "warning",
          meaning: """
            No product has a field of this name; it is not used. A CSV file none of whose columns is a field is \
            refused completely, with this code.
            """,
          todo: "Use the nearest known name from the hint, or remove the field."),
        ProblemHelp(
          code: .wrongType, severity: "error",
          meaning: """
            The field holds a list, an object or true/false where text or a number belongs, or the other way \
            round.
            """,
          todo: "Write it as the hint shows."),
      ]),
    Section(
      title: "Identity and operation",
      problems: [
        ProblemHelp(
          code: .invalidID, severity: "error",
          meaning: "`id` is not a whole number from 1 to 9007199254740991.",
          todo: "Write such a number, or use `sku` for references of your own."),
        ProblemHelp(
          code: .invalidSKU, severity: "error",
          meaning: """
            The `sku` was a long number of which a spreadsheet has made `3,70E+12`: its last digits are lost, \
            and several products have the same. Or it is an error of the spreadsheet, such as `#N/A`.
            """,
          todo: """
            Format the column as text, write the codes again, and export again; fix the formula.
            """),
        ProblemHelp(
          code: .textTooLong, severity: "error",
          meaning: """
            A short field has more than 1000 bytes, the sku more than 100 characters, or location and id leave \
            no room in the title.
            """,
          todo: "Shorten it; long text belongs into `description`."),
        ProblemHelp(
          code: .unknownOperation, severity: "error",
          meaning: "`operation` is none of `publish`, `delete` and `relist`.",
          todo: "Write one of them, or leave it out."),
        ProblemHelp(
          code: .missingIdentity, severity: "error",
          meaning: "A delete has neither `id` nor `sku`.",
          todo: "Say which product is meant."),
        ProblemHelp(
          code: .cameTwice, severity: "error, warning",
          meaning: """
            An id or sku comes a second time in one file. If the row is another piece, it is refused; if only \
            price, text or photos differ, the later row counts, with a warning. A preview of JSON lines that \
            prints JSON looks at each line on its own, and does not look for it.
            """,
          todo: """
            Give each product its own id or sku. If the rows are sizes of one product, give each size its own.
            """),
        ProblemHelp(
          code: .noIdentity, severity: "warning",
          meaning: """
            The product has neither `id` nor `sku`. Once you change it, it is listed again as another product.
            """,
          todo: "Give each product a sku."),
        ProblemHelp(
          code: .looksKnown, severity: "warning",
          meaning: """
            A product without id and sku looks like one that is listed or about to be: same title, brand and \
            size. Or a new one has the title of a known one, whose sku a spreadsheet may have changed, as from \
            0071 to 71; this is an error unless the settings say otherwise.
            """,
          todo: """
            If it is the same piece, type `pipeline-run delete ID`, or write the sku as it was. Give each \
            product a sku.
            """),
        ProblemHelp(
          code: .skuConflict, severity: "error",
          meaning: """
            The `sku` belongs to another product than the `id`, or the `id` had another `sku`.
            """,
          todo: "Write that product's id, or another sku."),
        ProblemHelp(
          code: .idConflict, severity: "error",
          meaning: "The workspace gave this `id` to a product that came without one.",
          todo: "Write that product's sku if you mean it, or choose another id."),
        ProblemHelp(
          code: .otherProduct, severity: "error",
          meaning: """
            A product that is listed, or about to be, comes with nothing of what it was: no word of its title \
            is the same, and brand, category, size or colour differ.
            """,
          todo: """
            Give the new piece an id or sku of its own. If two shops use the same numbers, name them in \
            `columns`: `"source"`. If the new piece takes the place of the old one, type `pipeline-run delete \
            ID` first.
            """),
        ProblemHelp(
          code: .unknownProduct, severity: "error",
          meaning: "A delete, or analytics, of a product that this workspace does not know.",
          todo: "Look it up with `pipeline-run products`."),
        ProblemHelp(
          code: .wrongShard, severity: "error",
          meaning: """
            The workspace is for one shard of a catalogue, and the product belongs to another one; the message \
            says to which.
            """,
          todo: "Drop it there, or split the file with `pipeline-run split`."),
        ProblemHelp(
          code: .alreadySold, severity: "info",
          meaning: "The product was sold on Vinted, and came again. It counts as unchanged.",
          todo: """
            Nothing. If there is another one of it, write `"operation": "relist"`, or type `pipeline-run relist \
            ID`.
            """),
        ProblemHelp(
          code: .deletedByHand, severity: "warning",
          meaning: """
            A person took the product down, with `delete` or on Vinted, and it came again. If it came as it \
            was, it is not listed again; if it has changed, it is. Made `off`, it is always listed again.
            """,
          todo: """
            To list it again type `pipeline-run relist ID`; to keep it down take it out of your file.
            """),
      ]),
    Section(
      title: "Required fields",
      problems: [
        ProblemHelp(
          code: .missingTitle, severity: "error",
          meaning: "`title` is absent, null or blank.",
          todo: "Write your own name for it."),
        ProblemHelp(
          code: .missingBrand, severity: "error",
          meaning: "`brand` is absent.",
          todo: "Write the brand, or `no brand`."),
        ProblemHelp(
          code: .missingCategory, severity: "error",
          meaning: "`category` is absent.",
          todo: "Write what it is, such as `Jeans` or `Robe`."),
        ProblemHelp(
          code: .missingCondition, severity: "error",
          meaning: "`condition` is absent.",
          todo: "Write `NEW_WITH_TAGS`, `NEW`, `EXCELLENT`, `GOOD`, `FAIR` or `POOR`."),
        ProblemHelp(
          code: .missingPrice, severity: "error",
          meaning: "`price` is absent.",
          todo: "Write a number such as 25.00."),
        ProblemHelp(
          code: .missingStock, severity: "error",
          meaning: "`stock_quantity` is absent.",
          todo: "Write 1, or 0 to take it down."),
      ]),
    Section(
      title: "Price and stock",
      problems: [
        ProblemHelp(
          code: .priceNotANumber, severity: "error",
          meaning: "The price is not a number, or more than any price.",
          todo: "Write a number such as 25.00."),
        ProblemHelp(
          code: .priceAmbiguous, severity: "error",
          meaning: "Text such as `1,234` can be 1234 or 1.234.",
          todo: "Write it without the separator, or with two decimals."),
        ProblemHelp(
          code: .priceNotPositive, severity: "error",
          meaning: "The price is 0 or below.",
          todo: "Write the price of the piece."),
        ProblemHelp(
          code: .priceTooPrecise, severity: "error",
          meaning: "The price has more than two decimals.",
          todo: "Round it to cents."),
        ProblemHelp(
          code: .priceCurrency, severity: "error",
          meaning: """
            The price names another currency than the settings, and `pricing.rates` has no rate for it. \
            Relaxed, the number is taken as it is.
            """,
          todo: "Convert it, set what one is worth in `pricing.rates`, or set `currency`."),
        ProblemHelp(
          code: .priceBelowMinimum, severity: "error",
          meaning: "It would sell below `pricing.minimum`.",
          todo: "Raise the price, or sell several pieces as one lot."),
        ProblemHelp(
          code: .priceAboveMaximum, severity: "error",
          meaning: "It would sell above `pricing.maximum`.",
          todo: "Check the price, or raise the maximum."),
        ProblemHelp(
          code: .invalidStock, severity: "error",
          meaning: "`stock_quantity` is not a whole number. A number below 0 counts as 0.",
          todo: "Write a whole number such as 1."),
        ProblemHelp(
          code: .outOfStock, severity: "info",
          meaning: """
            A product that is not known yet comes with stock 0. It is skipped, and counted as `skipped`.
            """,
          todo: "Nothing, or write how many there are. 0 takes a known product down."),
        ProblemHelp(
          code: .titleSaysSold, severity: "warning",
          meaning: """
            The title's first or last word says that the piece is sold or reserved, and the stock is over 0.
            """,
          todo: "Write stock 0, or take the word out of the title."),
      ]),
    Section(
      title: "Optional fields",
      problems: [
        ProblemHelp(
          code: .missingSize, severity: "warning, error if the catalogue asks for a size",
          meaning: """
            There is no `size`, or your `reference/sizes.csv` gives it no id (a warning (*) then). Accessories \
            and catalogues without sizes do not ask.
            """,
          todo: "Write it as on the label: `M`, `38`, `W32`."),
        ProblemHelp(
          code: .missingImages, severity: "warning (*)",
          meaning: "There is no photo, and Vinted wants one.",
          todo: "Name one at least."),
        ProblemHelp(
          code: .tooManyImages, severity: "error",
          meaning: "More than 20 photos. Relaxed, the first 20 are kept.",
          todo: "Keep the best 20."),
        ProblemHelp(
          code: .imageName, severity: "error",
          meaning: """
            A file name in `images` has a comma; in the task, commas separate the names. In links, the program \
            writes a comma as `%2C`.
            """,
          todo: "Rename the file."),
        ProblemHelp(
          code: .missingPhoto, severity: "warning",
          meaning: """
            A photo that the product names is not in the workspace, in `photos/`, beside the list or in a \
            folder of `bridge.image_folders`. A preview of standard input does not look.
            """,
          todo: """
            Put it there, or correct the name. Capitals and the form of `é` do not matter.
            """),
        ProblemHelp(
          code: .badPhoto, severity: "warning",
          meaning: """
            A photo is empty, is no picture (a video, a page, a sign that there is none), or is where the \
            bridge may not read.
            """,
          todo: """
            Export it again as JPEG or PNG, or allow its folder in `bridge.image_folders`.
            """),
        ProblemHelp(
          code: .missingGender, severity: "warning",
          meaning: """
            Without a gender there is often no catalogue, and so no category id and no size id.
            """,
          todo: "Write `gender`, or set `defaults.gender`."),
        ProblemHelp(
          code: .unknownGender, severity: "warning",
          meaning: "The word is not known; `defaults.gender` is taken.",
          todo: "Write male, female, boy, girl or unisex."),
        ProblemHelp(
          code: .genderConflict, severity: "warning",
          meaning: """
            The category or the title names another gender than the field `gender`, as `jean homme` or `Girls \
            dress` for a woman does. The field counts.
            """,
          todo: "Correct the one that is wrong."),
        ProblemHelp(
          code: .missingColor, severity: "warning (*)",
          meaning: "The catalogue asks for a colour, and there is none that has an id.",
          todo: "Write its main colour."),
        ProblemHelp(
          code: .tooManyColors, severity: "warning",
          meaning: "More than two colours; the first two are kept.",
          todo: "Name the two that matter."),
        ProblemHelp(
          code: .tooManyMaterials, severity: "warning",
          meaning: "More than three materials; the first three are kept.",
          todo: "Name the three that matter."),
        ProblemHelp(
          code: .unknownDecade, severity: "warning",
          meaning: "`decade` is not between 1950 and 2029; it is left out.",
          todo: "Write `90s`, or the year."),
        ProblemHelp(
          code: .invalidMeasurement, severity: "warning",
          meaning: """
            A measurement is not a length; it is left out. Inches, millimetres and metres become centimetres.
            """,
          todo: """
            Write centimetres, or put the unit after the number: `{"length": 104, "waist": "32 in"}`.
            """),
        ProblemHelp(
          code: .sizeIsDate, severity: "error",
          meaning: "A spreadsheet has turned the size into a date: `Oct-12` was 10-12.",
          todo: "Format the column as text, and write the size again."),
        ProblemHelp(
          code: .sizeSaysSold, severity: "error",
          meaning: "The size says that there is none of it: `S (sold out)`.",
          todo: "Write a row for each size, with its `stock_quantity`; 0 if it is sold."),
        ProblemHelp(
          code: .severalSizes, severity: "error",
          meaning: "The cell holds several sizes, such as `S, M, L`.",
          todo: "Write a row for each, with a sku and a stock of its own."),
        ProblemHelp(
          code: .ambiguousSize, severity: "warning",
          meaning: """
            The size can mean several sizes, and the message says as what it is taken. A woman's number from 4 \
            to 20 is taken as British, like Vinted's own labels; 0 and 2 are taken as American, and so are all \
            in dollars. Bare 38 to 46 of men's trousers are taken as the waist, 48 to 54 as European. Sandro, \
            Maje, Ba&sh and a few others count from 0: their 2 is an M. The length of a foot, as `24 cm`, only \
            makes a guess.
            """,
          todo: "Write the country, as `US 8` or `FR 42`, `W42` for a waist, or the letter."),
        ProblemHelp(
          code: .betweenSizes, severity: "info",
          meaning: """
            The size is two sizes, such as `36/38` or `S/M`, and Vinted takes one. The first one is taken; the \
            title keeps what you wrote.
            """,
          todo: "Nothing, or write the one that it is."),
        ProblemHelp(
          code: .modelInferred, severity: "info",
          meaning: """
            `model` was absent, and your title says a model that the brand is known for, or exactly one word of \
            it could be one.
            """,
          todo: "Nothing, or write `model` yourself."),
      ]),
    Section(
      title: "Mapping",
      problems: [
        ProblemHelp(
          code: .unmappedBrand, severity: "warning",
          meaning: """
            No Vinted id is known for the brand; `brand_id` is null and the brand goes as text.
            """,
          todo: "Check the spelling, or add it to `reference/brands.csv`."),
        ProblemHelp(
          code: .unmappedCategory, severity: "warning (*)",
          meaning: """
            The category is not known, or not for this gender, or its words do not say which of Vinted's \
            catalogues is meant; `category_id` is null.
            """,
          todo: """
            Check word and gender, write one of the paths that the hint names, or add it to \
            `reference/categories.csv`.
            """),
        ProblemHelp(
          code: .missingCatalogue, severity: "warning (*)",
          meaning: """
            The category is known and has no catalogue: the gender decides and is missing, or your \
            `reference/categories.csv` gives no id; `category_id` is null.
            """,
          todo: "Write the gender, or the `vinted_id` of a leaf."),
        ProblemHelp(
          code: .goneCatalogue, severity: "warning (*), info if it has only a new number",
          meaning: """
            A browser has read that Vinted has closed or split the catalogue of this category; `category_id` is \
            null, so that the item does not go to a wrong one. If there is a new catalogue of the same name in \
            the same place, the item goes there, and the problem is an info.
            """,
          todo: """
            Write one of the catalogues that the hint names, as category or in `reference/categories.csv`.
            """),
        ProblemHelp(
          code: .nearestCatalogue, severity: "warning",
          meaning: """
            Vinted has no catalogue for the word in general (coat, jacket, shoes, skirt …), and the title names \
            none; or the last part of a path such as `Women > Dresses > Xyzzy` is not known, and the one above \
            it is. The item goes to the one that the message names. If neither part is known, it goes to none.
            """,
          todo: "If another one is right, write it; the hint names some."),
        ProblemHelp(
          code: .almostNew, severity: "info",
          meaning: """
            The condition says "like new", `comme neuf`, `neuwertig` or the like. The item goes as new without \
            tags, which on Vinted means that nobody has worn it.
            """,
          todo: "Nothing, or write `EXCELLENT` if it was worn."),
        ProblemHelp(
          code: .unmappedCondition, severity: "error",
          meaning: "The condition is not known.",
          todo: "Use a known word, or add it to `reference/conditions.csv`."),
        ProblemHelp(
          code: .unmappedColor, severity: "warning, (*) if no colour is left",
          meaning: "No id is known for a colour; it goes into the text as written.",
          todo: "Use a known word, or add it to `reference/colors.csv`."),
        ProblemHelp(
          code: .unmappedSize, severity: "error, warning if the catalogue asks for no size",
          meaning: "The size is not known for this catalogue, gender and kind.",
          todo: "Take a size from the hint, or add it to `reference/sizes.csv`."),
        ProblemHelp(
          code: .unmappedMaterial, severity: "warning",
          meaning: "No id is known for a material; it goes into the text as written.",
          todo: "Use a known word, or add it to `reference/materials.csv`."),
        ProblemHelp(
          code: .packageSize, severity: "warning (*)",
          meaning: """
            Vinted does not take `defaults.package_size_id` in this catalogue; `package_size_id` is null.
            """,
          todo: """
            Set one of those that the hint names, or null: then the usual one for the item is taken.
            """),
        ProblemHelp(
          code: .missingPackageSize, severity: "warning (*)",
          meaning: """
            Nothing says which parcel an item of this catalogue takes, and Vinted wants one; `package_size_id` \
            is null.
            """,
          todo: "Set `defaults.package_size_id`."),
        ProblemHelp(
          code: .damagedTable, severity: "warning",
          meaning: """
            A file of `reference/vinted/` is cut, wrong, or of a market that does not fit `locale`. The file \
            does not count; the built-in table and the seller's own do. It is said once a run.
            """,
          todo: """
            Correct the place that it names, or remove the file: the extension reads it again.
            """),
      ]),
    Section(
      title: "The listing",
      problems: [
        ProblemHelp(
          code: .titleWordsLeftOut, severity: "info",
          meaning: """
            Words of your own title are not in the new one, and no field says them in other words. It is said \
            once a product.
            """,
          todo: """
            Nothing, or write `{words}` into `title.template`, or the words into `model` or `fit`.
            """),
        ProblemHelp(
          code: .descriptionShortened, severity: "warning",
          meaning: """
            Without hashtags the description was still too long, so your text was cut at a word.
            """,
          todo: "Shorten your text, or the templates."),
      ]),
    Section(
      title: "Results",
      problems: [
        ProblemHelp(
          code: .unknownTask, severity: "error",
          meaning: "No task of this workspace has this id.",
          todo: "Look whether it belongs to another workspace."),
        ProblemHelp(
          code: .taskMismatch, severity: "error",
          meaning: "The file's name names one task, the result in it names another.",
          todo: "Name the file after its task, or leave `task_id` out."),
        ProblemHelp(
          code: .missingTaskID, severity: "error",
          meaning: "Neither the result nor the file's name says which task it is of.",
          todo: "Write `task_id`."),
        ProblemHelp(
          code: .missingSuccess, severity: "error",
          meaning: "`success` is not true or false.",
          todo: "Fix the plugin."),
        ProblemHelp(
          code: .missingVintedID, severity: "error",
          meaning: "A publish succeeded without a `vinted_id`; the task stays open.",
          todo: "Fix the plugin, and send the result again with the id."),
        ProblemHelp(
          code: .invalidResult, severity: "error",
          meaning: "A member of the result has the wrong form; the message says which.",
          todo: """
            Fix the plugin. A result is `{"task_id": 456, "success": true, "result": {"vinted_id": 987654321, \
            "url": "…"}}` or `{"task_id": 456, "success": false, "error_message": "…"}`.
            """),
        ProblemHelp(
          code: .secretRemoved, severity: "warning",
          meaning: """
            The result carried a key such as `cookie` or `token`; the result was taken without it.
            """,
          todo: "Fix the plugin: cookies and tokens never leave the browser."),
        ProblemHelp(
          code: .invalidWardrobe, severity: "warning",
          meaning: """
            Listings of a wardrobe cannot be read, or more than half of all listings are missing from it.
            """,
          todo: "Fix the plugin; look at your wardrobe on Vinted."),
        ProblemHelp(
          code: .otherAccount, severity: "error",
          meaning: "The wardrobe is that of another member of Vinted than before.",
          todo: """
            Log in as the right member; if the listings moved, type `pipeline-run wardrobe --accept USER`.
            """),
        ProblemHelp(
          code: .incompleteWardrobe, severity: "info",
          meaning: "The wardrobe does not have all its pages, so no listing counts as gone.",
          todo: "Nothing; wait for the next wardrobe."),
        ProblemHelp(
          code: .unknownListing, severity: "warning",
          meaning: """
            A listing has a product's number at its title's end. But no product here has that number, or the \
            product is something else by its title. The listing stays as it is.
            """,
          todo: """
            See `pipeline-run wardrobe`. If another workspace lists for this account, nothing.
            """),
        ProblemHelp(
          code: .ambiguousListing, severity: "warning",
          meaning: """
            Titles end without a number, and title and price do not tell to which product a listing belongs. \
            Nothing is guessed.
            """,
          todo: """
            If it does not settle by itself, delete on Vinted what is too many, then `pipeline-run retry ID`.
            """),
      ]),
  ]
}
