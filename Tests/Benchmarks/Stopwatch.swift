import Glibc

/// Time since it was started.
struct Stopwatch {
  private let wall = Stopwatch.read(CLOCK_MONOTONIC)
  private let process = Stopwatch.read(CLOCK_PROCESS_CPUTIME_ID)

  var milliseconds: Double { Stopwatch.read(CLOCK_MONOTONIC) - wall }
  /// Processor time of this process alone.
  var cpu: Double { Stopwatch.read(CLOCK_PROCESS_CPUTIME_ID) - process }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// Repeats something and gives the processor time of one go of each repetition, in microseconds.
  ///
  /// - Parameters:
  ///   - repetitions: How many figures to take; one more run goes before them, uncounted.
  ///   - goes: How often `body` does its work in one run.
  ///   - body: The work.
  /// - Returns: The figures.
  /// - Throws: What the work throws.
  static func microseconds(
    repetitions: Int = 15, goes: Int, _ body: () throws -> Void
  ) rethrows -> Figures {
    try body()
    var values: [Double] = []
    for _ in 0..<repetitions {
      let watch = Stopwatch()
      try body()
      values.append(watch.cpu * 1_000 / Double(goes))
    }
    return Figures(values)
  }
}
