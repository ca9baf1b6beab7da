// `analytics`: sums up views, favourites and conversations, or sets them for one product.

import Pipeline

struct AnalyticsCommand: Command {
  let name = "analytics"
  let summary = "sum up views, favourites and conversations, or set those of a product"
  let usage = "[ID or SKU]"
  let words = Option.Values.products
  let options = [Option.views, Option.favourites, Option.conversations]

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 1)
    if let word = invocation.words.first {
      guard let id = try invocation.products(unknown: ChangeOutcomes.sayUnknown).first else { return .rejected }
      return try set(id, word, invocation)
    }
    if options.contains(where: invocation.has) {
      throw RunError.usage(message: "whose numbers?", hint: "write pipeline-run analytics ID --views N")
    }
    let summary = try AnalyticsSummary(invocation.storeReader())
    if invocation.has(.json) {
      var writer = Writer()
      summary.write(to: &writer)
      try Terminal.write(writer.text)
    } else {
      try Terminal.write(
        """
        \(summary.products) products, \(summary.published) published
        \(summary.views) views, \(summary.favourites) favourites, \(summary.conversations) conversations

        """)
    }
    return .done
  }

  private func set(_ id: Int, _ word: String, _ invocation: Invocation) throws -> ExitStatus {
    let (views, favourites, conversations) = (
      try invocation.number(.views), try invocation.number(.favourites), try invocation.number(.conversations)
    )
    guard views != nil || favourites != nil || conversations != nil else {
      throw RunError.usage(
        message: "nothing to set for product \(word)", hint: "add --views N, --favourites N or --conversations N")
    }
    let outcome = try Changes(invocation.workspace())
      .setAnalytics(id, views: views, favourites: favourites, conversations: conversations)
    return try ChangeOutcomes.show([(id, outcome)], invocation)
  }
}
