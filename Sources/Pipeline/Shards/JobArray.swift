/// Which of many equal jobs this process is, as the engines that start them say in the environment: Kubernetes' Indexed
/// Jobs and Slurm's arrays.
public enum JobArray {
  /// The job's number from 0 on; nil outside of such a job.
  public static var index: Int? { index(in: Platform.environment) }

  static func index(in environment: (String) -> String?) -> Int? {
    func number(_ name: String) -> Int? { environment(name).flatMap { Int($0) } }
    if let index = number("JOB_COMPLETION_INDEX") { return index }
    // As it stands, whatever the array begins with: where only job 3 is run again, its smallest number is 3.
    return number("SLURM_ARRAY_TASK_ID")
  }

  /// What is said where an index is needed and none is known.
  public static let hint = "name it, or run as a job of an array that sets JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID"
}
