/// The one place that decides what each event does to a product in each situation. docs/lifecycle.md shows the table.
enum LifecycleTable {
  /// What is done. A move that ends a task which no plugin has takes the task out of the outbox first.
  enum Move: String, CaseIterable {
    /// Nothing.
    case keep
    /// A task lists it.
    case publish
    /// A task changes it.
    case update
    /// A task takes it down.
    case takeDown = "take down"
    /// It is deleted without a task: nothing of it is on Vinted.
    case drop
    /// A task looks whether it is on Vinted; what was wanted waits until that is known.
    case look
    /// What is wanted waits until the open task has ended.
    case wait
    /// The same task is done again.
    case again
    /// The task has done its work; what has waited comes now.
    case finish
    /// The task is given up. What has waited comes now; if nothing has, a person must act.
    case giveUp = "give up"
    /// It is on Vinted after all: the record is updated, and the task is not needed.
    case adopt
    /// The plugin has the task.
    case note
    /// It was sold; its task is not needed.
    case sell
    /// It is gone from Vinted; its task is not needed.
    case lose
    /// The event cannot happen in this situation: it is about a task of another type or state.
    case never = "-"
  }

  static func move(_ event: Event.Kind, in situation: Situation) -> Move {
    switch event {
    case .unchanged:
      switch situation {
      case .deleted: .publish
      // A person took it down, and an export that still has it is no reason to list it again.
      case .takenDown: .keep
      case .publish, .find, .update, .delete, .deleteAgain, .tidy, .live, .stuck, .failed, .unsure, .sold: .keep
      }
    case .changed:
      switch situation {
      case .publish(.queued), .publish(.open), .failed, .deleted, .takenDown: .publish
      case .update(.queued), .update(.open), .delete(.queued), .delete(.open), .live, .stuck: .update
      case .publish(.claimed), .update(.claimed), .delete(.claimed), .deleteAgain, .find, .tidy: .wait
      case .unsure: .look
      case .sold: .keep
      }
    case .repriced:
      switch situation {
      case .live: .update
      // What comes after an open task has the price of its own day.
      case .publish, .find, .update, .delete, .deleteAgain, .tidy, .stuck, .failed, .unsure, .sold, .deleted,
        .takenDown:
        .keep
      }
    case .removed:
      switch situation {
      case .publish(.queued), .publish(.open), .failed: .drop
      case .update(.queued), .update(.open), .live, .stuck: .takeDown
      case .publish(.claimed), .update(.claimed), .delete, .deleteAgain, .find, .tidy: .wait
      case .unsure: .look
      case .sold, .deleted, .takenDown: .keep
      }
    case .relisted:
      switch situation {
      case .sold, .deleted, .takenDown, .failed: .publish
      case .unsure: .look
      // Its removal is cancelled.
      case .delete(.queued), .delete(.open): .update
      case .delete(.claimed), .deleteAgain: .wait
      case .publish, .find, .update, .tidy, .live, .stuck: .keep
      }
    case .retried:
      switch situation {
      case .failed: .publish
      case .unsure: .look
      case .stuck: .update
      case .publish, .find, .update, .delete, .deleteAgain, .tidy, .live, .sold, .deleted, .takenDown: .keep
      }
    case .claimed:
      switch situation {
      case .publish(.open), .find(.open), .update(.open), .delete(.open), .deleteAgain, .tidy(.open): .note
      case .publish, .find, .update, .delete, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .waitedTooLong:
      switch situation {
      case .publish(.open), .find(.open), .update(.open), .delete(.open), .deleteAgain, .tidy(.open): .giveUp
      case .publish, .find, .update, .delete, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .timedOut:
      switch situation {
      case .publish(.claimed): .look
      // These tasks are idempotent: done twice, they have the same effect.
      case .find(.claimed), .update(.claimed), .delete(.claimed), .tidy(.claimed): .again
      case .publish, .find, .update, .delete, .deleteAgain, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .succeeded:
      switch situation {
      case .publish(.open), .publish(.claimed), .update(.open), .update(.claimed), .delete(.open), .delete(.claimed),
        .deleteAgain, .tidy(.open), .tidy(.claimed):
        .finish
      case .publish, .find, .update, .delete, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .failed:
      switch situation {
      case .publish(.queued), .find(.queued), .update(.queued), .delete(.queued), .tidy(.queued): .never
      case .publish, .find, .update, .delete, .deleteAgain, .tidy: .again
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .gaveUp:
      switch situation {
      case .publish(.queued), .find(.queued), .update(.queued), .delete(.queued), .tidy(.queued): .never
      case .publish, .find, .update, .delete, .deleteAgain, .tidy: .giveUp
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .unknown:
      switch situation {
      case .publish(.open), .publish(.claimed): .look
      case .find(.open), .find(.claimed), .update(.open), .update(.claimed), .delete(.open), .delete(.claimed),
        .deleteAgain, .tidy(.open), .tidy(.claimed):
        .again
      case .publish, .find, .update, .delete, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .found:
      switch situation {
      case .find(.open), .find(.claimed): .adopt
      case .find, .publish, .update, .delete, .deleteAgain, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .notFound:
      switch situation {
      case .find(.open), .find(.claimed): .publish
      case .find, .publish, .update, .delete, .deleteAgain, .tidy: .never
      case .live, .stuck, .failed, .unsure, .sold, .deleted, .takenDown: .never
      }
    case .seenLive:
      switch situation {
      case .publish, .find, .failed, .unsure, .sold, .takenDown: .adopt
      case .deleted: .takeDown
      case .update, .delete, .deleteAgain, .tidy, .live, .stuck: .keep
      }
    case .seenSold:
      switch situation {
      case .publish, .find, .update, .delete, .deleteAgain, .tidy, .live, .stuck, .failed, .unsure, .deleted,
        .takenDown:
        .sell
      case .sold: .keep
      }
    case .missing:
      switch situation {
      case .update, .delete, .deleteAgain, .tidy, .live, .stuck: .lose
      case .publish, .find, .failed, .unsure, .sold, .deleted, .takenDown: .keep
      }
    }
  }
}
