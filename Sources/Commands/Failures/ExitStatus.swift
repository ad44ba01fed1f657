/// The exit codes of every command; scripts rely on them.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  case cancelled = 2
  case notFound = 3
  case locked = 4
  case conflict = 5
  case refused = 6
  case damaged = 7
  case usage = 64
  case badData = 65
  case defect = 70
  case interrupted = 130
}
