/// Finds out which of many equal jobs this process is. The engines that start them say it in the environment: indexed
/// jobs of Kubernetes, and job arrays of Slurm.
public enum JobArray {
  /// The job's number from 0 on; nil outside such a job.
  public static var index: Int? { index(in: Platform.environment) }

  static func index(in environment: (String) -> String?) -> Int? {
    func number(_ name: String) -> Int? { environment(name).flatMap { Int($0) } }
    if let index = number("JOB_COMPLETION_INDEX") { return index }
    // As it is, whatever number the array begins with: if only job 3 runs again, the smallest number is 3.
    return number("SLURM_ARRAY_TASK_ID")
  }

  /// The hint when an index is needed and none is known.
  public static let hint = "name it, or run as a job of an array that sets JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID"
}
