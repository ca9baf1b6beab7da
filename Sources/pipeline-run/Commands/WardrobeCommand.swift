// `wardrobe`: lists what the seller has on Vinted that this workspace has not listed.

import Pipeline

struct WardrobeCommand: Command {
  let name = "wardrobe"
  let summary = "list what is on Vinted but not from this workspace"
  let options = [Option.accept]
  let details = """
    A plugin reads the seller's wardrobe now and then. This shows whose it is, when it was read, and the listings that are no
    product's. If the listings move to another member of Vinted, --accept says so; until then that member's wardrobe is
    refused.
    """

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.takeWords(atMost: 0)
    let workspace = try invocation.workspace()
    if let user = try invocation.number(.accept) {
      guard user > 0 else {
        throw RunError.usage(message: "--accept \(user) is no member", hint: "write the number that the problem names")
      }
      try Changes(workspace).acceptAccount(user)
      if !invocation.isQuiet { Terminal.say("the wardrobe of member \(user) is taken in from now on") }
      return .done
    }
    guard let wardrobe = try LastWardrobe(workspace.disk) else {
      if invocation.has(.json) { try Terminal.write("null\n") }
      if !invocation.isQuiet { Terminal.say("no wardrobe has come yet; the extension reads it every six hours") }
      return .done
    }
    if invocation.has(.json) {
      try Terminal.write(wardrobe.json)
      return .done
    }
    for other in wardrobe.others {
      try Terminal.show("\(other.id)  \(other.status)  \(other.price)  \(other.title)\n")
    }
    if !invocation.isQuiet {
      let count = wardrobe.others.count
      Terminal.say(
        "member \(wardrobe.userID), read \(wardrobe.readAt)\(wardrobe.isComplete ? "" : ", not complete"): "
          + "\(Counted(wardrobe.listings, "listing")), \(count) not from here")
    }
    return .done
  }
}
