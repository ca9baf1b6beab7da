/// Runs the workspaces of a folder beside each other.
extension Tenants {
  /// What came of one of them.
  public struct Outcome {
    /// The folder's name.
    public let name: String
    /// What its run did; nil where it failed.
    public let report: RunReport?
    /// Why it failed.
    public let failure: (any Error)?
  }

  /// Runs each; `observer` makes one for each name, and `done` is told as they end. Both are called by several threads.
  public func run(
    isDryRun: Bool = false, cores: Int? = nil, observer: @escaping (String) -> RunObserver,
    done: @escaping (Outcome) -> Void
  ) -> [Outcome] {
    let cores = cores ?? Platform.coreCount
    // With fewer workspaces than cores, the cores that are left help within them.
    let within = max(1, cores / max(1, names.count))
    let tables = SharedValues<String, Tables>()
    return Parallel.map(names.count, workers: cores) { index in
      let name = names[index]
      let outcome: Outcome
      do {
        let workspace = try Workspace(folder: path(of: name), sharing: tables)
        let run = Run(workspace, isDryRun: isDryRun, cores: within, observer: observer(name))
        outcome = Outcome(name: name, report: try run.perform(), failure: nil)
      } catch {
        outcome = Outcome(name: name, report: nil, failure: error)
      }
      done(outcome)
      return outcome
    }
  }
}
