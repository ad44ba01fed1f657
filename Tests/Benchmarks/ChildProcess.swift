import Glibc

/// One run of a program from start to end, as the kernel accounts for it.
struct ChildProcess {
  /// Milliseconds from before the start until after the end.
  let wall: Double
  /// Milliseconds of processor time, the program's and the kernel's for it.
  let cpu: Double
  /// The most memory it held, in megabytes.
  let memory: Double

  /// Runs a program whose output is thrown away.
  ///
  /// - Parameters:
  ///   - words: The program and its arguments; the program is looked for in `PATH`.
  ///   - variables: Added to those of this process.
  /// - Returns: What the run cost.
  /// - Throws: `BenchmarkError.failed` where it does not end with status 0.
  static func run(
    _ words: [String], variables: [String: String] = [:]
  ) throws(BenchmarkError) -> ChildProcess {
    for (name, value) in variables { unsafe setenv(name, value, 1) }
    let start = Stopwatch()
    let child = try spawn(words)
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(child, &status, 0, &usage) == child else { throw .failed(words, -1) }
    let wall = start.milliseconds
    guard status == 0 else { throw .failed(words, status) }
    return ChildProcess(
      wall: wall, cpu: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
      memory: Double(usage.ru_maxrss) / 1_024)
  }

  private static func spawn(_ words: [String]) throws(BenchmarkError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    guard unsafe posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0 else {
      throw .failed(words, -1)
    }
    return child
  }

  /// The most memory that this process has held, in megabytes.
  static var ownPeakMegabytes: Double {
    var usage = rusage()
    guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return Double(usage.ru_maxrss) / 1_024
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000
  }
}

/// Why a benchmark gave no figures.
enum BenchmarkError: Error {
  /// A program that ended with another status than 0.
  case failed([String], Int32)
  case usage(String)
  /// A file or folder that is not there.
  case missing(String)
}
