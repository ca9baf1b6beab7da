// `products`: lists the products of the store, or shows one.

import Pipeline

struct ProductsCommand: Command {
  let name = "products"
  let summary = "list products, or one of them"
  let usage = "[ID or SKU]"
  let words = Option.Values.products
  let options = [Option.status, Option.names, Option.jsonl, Option.salvage]

  func run(_ invocation: Invocation) throws -> ExitStatus {
    if let file = invocation.value(.salvage) { return try salvage(into: file, invocation) }
    try invocation.takeWords(atMost: 1)
    let reader = try invocation.storeReader()
    if !invocation.words.isEmpty {
      guard let id = try invocation.products(unknown: ChangeOutcomes.sayUnknown).first else { return .rejected }
      return try show(id, reader, invocation)
    }
    try list(invocation, reader.forEachProduct)
    return .done
  }

  /// Lists products as the options say.
  private func list(_ invocation: Invocation, _ forEachProduct: ((StoredProduct) throws -> Void) throws -> Void) throws
  {
    for option in [Option.json, .jsonl] where invocation.has(.names) && invocation.has(option) {
      throw RunError.usage(message: "--names and --\(option.name) do not go together", hint: "write one of them")
    }
    let status = invocation.value(.status)
    if let status, !StoredProduct.statuses.contains(status) {
      throw RunError.usage(
        message: "no product is \(status)", hint: "write one of \(StoredProduct.statuses.joined(separator: ", "))")
    }
    var writer = Writer(capacity: 1 << 16)
    var count = 0
    let isList = invocation.has(.json) && !invocation.has(.jsonl)
    if isList { writer.write("[") }
    try forEachProduct { product in
      if let status, product.status != status { return }
      if isList {
        if count > 0 { writer.write(",\n") }
        writer.write(product.line)
      } else if invocation.has(.jsonl) {
        writer.write(product.line)
        writer.write("\n")
      } else if invocation.has(.names) {
        writer.write(string: Problem.printable(product.sku ?? String(product.id)) + "\n")
      } else {
        writer.write(string: row(product))
      }
      count += 1
      if writer.count > 1 << 16 {
        try Terminal.write(writer.text)
        writer.clear()
      }
    }
    if isList { writer.write("]\n") }
    try Terminal.write(writer.text)
    if count == 0, !invocation.isQuiet { Terminal.say("no products\(status.map { " are \($0)" } ?? "")") }
  }

  /// What can be read of a damaged store; what cannot goes into a file, and the store stays as it is.
  private func salvage(into file: String, _ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let salvage = try Salvage(Workspace.disk(of: invocation.folder))
    try salvage.copyDamaged(to: file, on: Disk(folder: "."))
    try list(invocation, salvage.forEachProduct)
    if invocation.isQuiet { return .done }
    for line in salvage.damaged { Terminal.say(line.oneLine) }
    let count = salvage.damaged.count
    Terminal.say(
      count == 0
        ? "every line can be read"
        : "\(count) line\(count == 1 ? "" : "s") copied into \(file); nothing of the store was changed")
    return .done
  }

  private func row(_ product: StoredProduct) -> String {
    let vinted = product.vintedID.map { "vinted \($0)" } ?? "-"
    let line = "\(product.id)  \(product.sku ?? "-")  \(product.status)  \(product.price)  \(vinted)  \(product.title)"
    return Problem.printable(line) + "\n"
  }

  private func show(_ id: Int, _ reader: StoreReader, _ invocation: Invocation) throws -> ExitStatus {
    guard let product = try reader.product(id) else {
      ChangeOutcomes.sayUnknown(id, invocation)
      return .rejected
    }
    if invocation.has(.json) || invocation.has(.jsonl) {
      try Terminal.write(product.line)
      try Terminal.write("\n")
      return .done
    }
    let numbers = product.analytics
    var last: LoggedError?
    try reader.forEachError { error in if error.productID == id { last = error } }
    let address = product.url ?? product.vintedID.map(String.init)
    let place = product.status == "deleted" ? "no\(address.map { ", it was \($0)" } ?? "")" : address ?? "no"
    try Terminal.show(
      """
      \(product.id)  \(Problem.printable(product.title))
        sku        \(Problem.printable(product.sku ?? "none"))
        status     \(product.status)
        price      \(product.price)
        on Vinted  \(place)
        task       \(product.task ?? "none")
        seen       \(numbers.views) views, \(numbers.favourites) favourites, \(numbers.conversations) conversations

      """)
    if let last {
      try Terminal.show("  error      \(last.createdAt) \(last.type): \(last.shownMessage)\n")
    }
    if product.needsPerson {
      let command = "`pipeline-run retry \((product.sku ?? String(id)).quotedForShell)`".naming(
        workspace: invocation.folder)
      try Terminal.show("  next       \(command)\n")
    }
    return .done
  }
}
