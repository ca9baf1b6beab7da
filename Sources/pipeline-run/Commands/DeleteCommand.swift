// `delete`: takes products down.

import Pipeline

struct DeleteCommand: Command {
  let name = "delete"
  let summary = "take products down from Vinted; their records stay"
  let usage = "ID or SKU…"
  let words = Option.Values.products

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try ChangeOutcomes.make(invocation) { try Changes(invocation.workspace()).delete($0) }
  }
}

/// The outcome for products that were changed by hand.
enum ChangeOutcomes {
  /// Changes the products that the arguments mean.
  static func make(
    _ invocation: Invocation, _ change: ([Int]) throws -> [(id: Int, outcome: Changes.Outcome)]
  ) throws -> ExitStatus {
    if invocation.words.isEmpty {
      throw RunError.usage(
        message: "which product?",
        hint: "write pipeline-run \(invocation.command) ID or SKU\(invocation.command == "retry" ? ", or --all" : "")")
    }
    var isKnown = true
    let ids = try invocation.products { word, reader in
      isKnown = false
      sayUnknown(word, reader)
    }
    let status = ids.isEmpty ? ExitStatus.done : try show(try change(ids), invocation)
    return isKnown ? status : .rejected
  }

  /// A refused product is not in the store, but its errors have its sku.
  static func sayUnknown(_ word: String, _ reader: StoreReader) {
    var reason: String?
    try? reader.forEachError { error in if error.sku == word { reason = error.shownMessage } }
    var other: String?
    if reason == nil {
      let lower = word.lowercased()
      try? reader.forEachProduct { product in
        if let sku = product.sku, sku.lowercased() == lower { other = sku }
      }
    }
    Terminal.say(
      "pipeline-run: no product has the sku \(word)"
        + (reason.map { "; an item with it was refused: \($0); see rejected/" }
          ?? other.map { "; did you mean \($0)?" } ?? "; see \(reader.command("products"))"))
  }

  /// There is no product of a number.
  static func sayUnknown(_ id: Int, _ invocation: Invocation) {
    let command = "`pipeline-run products`".naming(workspace: invocation.folder)
    Terminal.say("pipeline-run: there is no product \(id); see \(command)")
  }

  static func show(_ outcomes: [(id: Int, outcome: Changes.Outcome)], _ invocation: Invocation) throws -> ExitStatus {
    var writer = Writer()
    if invocation.has(.json) { writer.write("[") }
    for (index, (id, outcome)) in outcomes.enumerated() {
      if case .enqueued(_, let photos) = outcome, !invocation.isQuiet {
        for photo in photos { Terminal.say("product \(id): \(photo); the new task needs it") }
      }
      if invocation.has(.json) {
        writer.write(string: "\(index > 0 ? ", " : ""){\"product_id\": \(id), \"outcome\": \"\(name(outcome))\"}")
      } else if outcome == .unknown {
        sayUnknown(id, invocation)
      } else if case .refused(let reasons) = outcome {
        for reason in reasons { Terminal.say("product \(id): \(reason)") }
      } else if !invocation.isQuiet {
        writer.write(string: "\(id)  \(words(outcome))\n")
      }
    }
    if invocation.has(.json) { writer.write("]\n") }
    try Terminal.write(writer.text)
    return outcomes.contains { isRejected($0.outcome) } ? .rejected : .done
  }

  private static func isRejected(_ outcome: Changes.Outcome) -> Bool {
    switch outcome {
    case .unknown, .refused: true
    case .enqueued, .deleted, .waits, .nothing, .saved: false
    }
  }

  private static func name(_ outcome: Changes.Outcome) -> String {
    switch outcome {
    case .enqueued(let type, _): type
    case .deleted: "deleted"
    case .waits: "waiting"
    case .nothing: "unchanged"
    case .unknown: "unknown_product"
    case .saved: "saved"
    case .refused: "rejected"
    }
  }

  private static func words(_ outcome: Changes.Outcome) -> String {
    switch outcome {
    case .enqueued(let type, _): "\(type) is made"
    case .deleted: "deleted; it was not on Vinted"
    case .waits: "waits for its open task to end"
    case .nothing: "nothing to do"
    case .unknown: "unknown"
    case .saved: "saved"
    case .refused: "refused"
    }
  }
}
