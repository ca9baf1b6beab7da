/// Writes the fields of an item on Vinted: brand, catalogue, size and so on, with ids and names, and what is wrong with
/// each.
struct PageFacts {
  let names: PageNames
  /// For looking up words again; reset after each item.
  let arena = Arena()

  func write(_ item: PageItem, _ problems: inout PageProblems, to writer: inout Writer) {
    guard let product = item.product else { return }
    let mapped = item.listing?.mapped
    writer.write("<dl>")
    row("Brand", ["brand"], &problems, to: &writer) { writer in
      write(mapped?.brand ?? product.brand, mapped?.brandID, mapped, to: &writer)
    }
    row("Category", ["category"], &problems, to: &writer) { writer in
      write(mapped?.category.label ?? product.category, mapped?.category.id, mapped, to: &writer)
      guard let path = mapped?.category.id.flatMap(names.catalogue) else { return }
      writer.write("<span class=\"path\">")
      writer.write(html: path)
      writer.write("</span>")
    }
    row("Size", ["size"], &problems, to: &writer) { writer in
      write(product.size, mapped?.sizeID, mapped, to: &writer)
      guard let name = mapped?.sizeID.flatMap(names.size), name != product.size else { return }
      writer.write("<span class=\"path\">")
      writer.write(html: name)
      writer.write("</span>")
    }
    row("Condition", ["condition"], &problems, to: &writer) { writer in
      write(mapped?.condition ?? product.condition, mapped?.conditionID, mapped, to: &writer)
    }
    row("Colour", ["color"], &problems, to: &writer) { writer in
      write(product.colors, names.tables.colors, mapped, to: &writer)
    }
    row("Material", ["material"], isOptional: product.materials.isEmpty, &problems, to: &writer) { writer in
      write(product.materials, names.tables.materials, mapped, to: &writer)
    }
    row("Gender", ["gender"], &problems, to: &writer) { writer in
      writer.write(product.gender?.catalogueName ?? "—")
    }
    row("Stock", ["stock_quantity"], isOptional: product.stock == 1, &problems, to: &writer) { writer in
      if let stock = product.stock { writer.write(grouped: stock) } else { writer.write("—") }
    }
    if let package = mapped?.packageSizeID {
      row("Parcel", [], &problems, to: &writer) { write(PageNames.package(package), package, mapped, to: &$0) }
    }
    writer.write("</dl>")
  }

  /// A name with its value, and the problems of its fields; an optional one is there only if it has some.
  private func row(
    _ name: Text, _ fields: [String], isOptional: Bool = false, _ problems: inout PageProblems,
    to writer: inout Writer, value: (inout Writer) -> Void
  ) {
    let start = writer.count
    writer.write("<div><dt>")
    writer.write(name)
    writer.write("</dt><dd>")
    value(&writer)
    writer.write("</dd>")
    let behindValue = writer.count
    writer.write("<dd class=\"about\">")
    let behindTag = writer.count
    problems.write(about: fields, to: &writer)
    if writer.count == behindTag {
      if isOptional { return writer.cut(to: start) }
      writer.cut(to: behindValue)
    } else {
      writer.write("</dd>")
    }
    writer.write("</div>")
  }

  /// A word and its id; of a refused product the word alone.
  private func write(_ word: Text?, _ id: Int?, _ mapped: Kept<MappedProduct>?, to writer: inout Writer) {
    guard let word, !word.isEmpty else { return writer.write("—") }
    writer.write("<span dir=\"auto\">")
    writer.write(html: word)
    writer.write("</span>")
    guard mapped != nil else { return }
    if let id {
      writer.write(" <span class=\"id\">id ")
      writer.write(id)
    } else {
      writer.write(" <span class=\"id no\">no id")
    }
    writer.write("</span>")
  }

  private func write(_ words: Texts, _ table: WordTable, _ mapped: Kept<MappedProduct>?, to writer: inout Writer) {
    if words.isEmpty { return writer.write("—") }
    writer.write(each: words) { word, writer in
      let known = table.named(arena.folded(word))
      write(known?.label ?? word, known?.id, mapped, to: &writer)
    }
    arena.reset()
  }
}
