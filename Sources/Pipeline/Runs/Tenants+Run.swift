/// Runs the workspaces of a folder at the same time.
extension Tenants {
  /// The result of one of them.
  public struct Outcome: Sendable {
    /// The folder's name.
    public let name: String
    /// What its run did; nil if it failed.
    public let report: RunReport?
    /// Why it failed.
    public let failure: (any Error)?
  }

  /// Runs each; `observer` makes one for each name, and `done` is called as they end. Several threads call both.
  public func run(
    isDryRun: Bool = false, cores: Int? = nil, observer: @escaping @Sendable (String) -> RunObserver,
    done: @escaping @Sendable (Outcome) -> Void
  ) -> [Outcome] {
    let cores = cores ?? Platform.coreCount
    // If there are fewer workspaces than cores, the other cores help within them.
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
