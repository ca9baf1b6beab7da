/// Every sequence of events up to a depth, with a model of Vinted: never two live listings of a product, nothing lost,
/// nothing stuck, no event without a decision.
import Testing

@testable import Pipeline

struct LifecycleWalkTests {
  /// What can happen in a step of the walk.
  enum Step: CaseIterable {
    case comesSame, comesChanged, fallsInPrice, removedByFile, removedByHand, retried, relisted
    case released, claimed, noted, waitedTooLong
    case succeeds, fails, failsForGood, unknownMade, unknownNotMade, silentMade, silentNotMade, hourIsOver
    case answersLate, answersTwice
    case sold, removedOnVinted, wardrobe

    /// Whether it can happen now.
    func isPossible(in world: ModelWorld) -> Bool {
      let task = world.record.task
      switch self {
      case .comesSame, .comesChanged, .removedByFile, .removedByHand, .retried, .relisted: return true
      case .fallsInPrice: return world.record.situation == .live
      case .released: return task?.status == .queued
      case .claimed: return world.place == .outbox
      case .noted: return world.place == .plugin && task?.claimedAt == nil
      case .waitedTooLong: return world.place == .outbox
      case .succeeds, .fails, .failsForGood, .unknownMade, .unknownNotMade: return world.place == .plugin
      case .silentMade, .silentNotMade:
        return world.place == .plugin && world.outstanding == nil && task?.type == .publish
      // The plugin has done nothing, and has gone.
      case .hourIsOver: return world.place == .plugin
      case .answersLate: return world.outstanding != nil
      case .answersTwice: return world.lastSuccess != nil
      case .sold, .removedOnVinted: return !world.live.isEmpty
      case .wardrobe: return true
      }
    }

    /// Makes it happen.
    func happen(in world: inout ModelWorld, at depth: Int) {
      world.move = .keep
      let content = ModelWorld.contents
      let hash = ModelWorld.hashes
      switch self {
      case .comesSame, .comesChanged:
        let last = world.record.contentHash == "B" ? 1 : 0
        let index = self == .comesSame ? last : 1 - last
        let situation = world.record.situation
        world.apply(.came(content[index], hash: hash[index]))
        if situation != .sold, situation != .takenDown || self == .comesChanged { world.wanted = index }
      case .removedByFile, .removedByHand:
        world.apply(.removed(byHand: self == .removedByHand))
        world.wanted = nil
      case .fallsInPrice: world.apply(.repriced(Money(cents: world.record.listing.price.cents == 100 ? 200 : 100)))
      case .retried: world.apply(.retried(nil, hash: nil))
      case .relisted:
        if LifecycleTable.move(.relisted, in: world.record.situation) != .keep || world.wanted != nil {
          let last = world.record.contentHash == "B" ? 1 : 0
          world.apply(.relisted(content[last], hash: hash[last]))
          world.wanted = last
        }
      case .released: world.release()
      case .claimed: world.place = .plugin
      case .noted: world.apply(.claimed(at: Samples.now))
      case .waitedTooLong: world.apply(.waitedTooLong)
      case .succeeds: if world.perform() { world.succeed() } else { world.fail(isFinal: true) }
      case .fails: world.fail()
      case .failsForGood: world.fail(isFinal: true)
      case .unknownMade:
        _ = world.perform()
        world.fail(isUnknown: true)
      case .unknownNotMade: world.fail(isUnknown: true)
      case .silentMade, .silentNotMade, .hourIsOver:
        let task = world.record.task?.id ?? 0
        if self == .silentMade {
          _ = world.perform()
          world.outstanding = (task, world.listings.last?.id ?? 0)
        }
        if world.record.task?.claimedAt == nil { world.apply(.claimed(at: Samples.now)) }
        world.apply(.timedOut)
      case .answersLate:
        guard let (task, listing) = world.outstanding else { return }
        world.outstanding = nil
        world.apply(.succeeded(PluginResult.Success(vintedID: listing, url: nil, imageIDs: nil), task: task))
      case .answersTwice:
        guard let (task, listing) = world.lastSuccess else { return }
        world.apply(.succeeded(PluginResult.Success(vintedID: listing, url: nil, imageIDs: nil), task: task))
      case .sold, .removedOnVinted:
        guard let index = world.listings.lastIndex(where: { $0.state == .live }) else { return }
        world.listings[index].state = self == .sold ? .sold : .removed
        world.isMeddledWith = true
      case .wardrobe: world.readWardrobe(at: Samples.now + 1000 * (depth + 1))
      }
    }

    /// Steps for which the table must have a decision.
    var isDecided: Bool {
      switch self {
      case .answersLate, .answersTwice, .wardrobe, .sold, .removedOnVinted, .claimed, .released: false
      default: true
      }
    }
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  @Test(arguments: [false, true])
  func everySequenceOfEventsEndsWell(_ queues: Bool) throws {
    let depth = 8
    var worlds = [ModelWorld(queues: queues).key: (world: ModelWorld(queues: queues), path: [Step](), count: 1)]
    var sequences = 0
    var states = Set<String>()
    for level in 0..<depth {
      var next: [String: (world: ModelWorld, path: [Step], count: Int)] = [:]
      for (_, (world, path, count)) in worlds {
        for step in Step.allCases where step.isPossible(in: world) {
          var after = world
          step.happen(in: &after, at: level)
          sequences += count
          try check(after, path + [step], step, level)
          let key = after.key
          if next[key] == nil { next[key] = (after, path + [step], 0) }
          next[key]?.count += count
        }
      }
      // Each final state is checked once.
      for (key, entry) in next where states.insert(key).inserted { try checkEnd(entry.world, entry.path, level) }
      worlds = next
    }
    print(
      "lifecycle, \(queues ? "queued" : "direct"): \(sequences) sequences of up to \(depth) events, \(states.count) states"
    )
    #expect(states.count > 1000)
  }

  private func check(_ world: ModelWorld, _ path: [Step], _ step: Step, _ level: Int) throws {
    if step.isDecided, world.move == .never { throw Failure(description: "undecided after \(path)") }
    if world.live.count > 1 { throw Failure(description: "live twice after \(path)") }
  }

  /// From here on everything goes well: finally Vinted has what the seller wants, or a person must act.
  private func checkEnd(_ start: ModelWorld, _ path: [Step], _ level: Int) throws {
    var world = start
    for turn in 0..<12 {
      if world.record.task?.status == .queued { world.release() }
      if world.place == .outbox { world.place = .plugin }
      if world.place == .plugin {
        if world.perform() { world.succeed() } else { world.fail(isFinal: true) }
      } else if world.record.task?.isOpen ?? false {
        throw Failure(description: "a task that nobody can take after \(path): \(world.key)")
      }
      world.readWardrobe(at: Samples.now + 1_000_000 * (level + 1) + 1000 * turn)
      if world.live.count > 1 { throw Failure(description: "live twice in the end after \(path)") }
    }
    if world.record.hasOpenTask { throw Failure(description: "it does not end after \(path): \(world.key)") }
    switch world.record.situation {
    case .failed, .unsure, .stuck:
      if !world.gaveUp { throw Failure(description: "a person's turn without a reason after \(path): \(world.key)") }
    default:
      let onVinted = world.live.map(\.content)
      if world.record.isLive != !onVinted.isEmpty {
        throw Failure(description: "the store and Vinted do not agree after \(path): \(world.key)")
      }
      if world.isMeddledWith { return }
      if onVinted != [world.wanted].compactMap(\.self) {
        throw Failure(
          description: "\(onVinted) is on Vinted, wanted is \(world.wanted ?? -1) after \(path): \(world.key)")
      }
    }
  }
}
