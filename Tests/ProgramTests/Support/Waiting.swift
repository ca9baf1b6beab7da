/// Waits until something is so; a machine under load is given time.
import Foundation
import Testing

func wait(_ condition: () throws -> Bool) throws {
  for _ in 0..<400 {
    if try condition() { return }
    usleep(50_000)
  }
  Issue.record("it did not happen within 20 s")
}
