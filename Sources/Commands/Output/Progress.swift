import Domain

/// Says on standard error how far long work has come, where a person sits there; nothing elsewhere.
///
/// One line is rewritten in place, and wiped when the work is done or has failed. Where lines are not
/// to be rewritten, each step is a line of its own.
final class Progress {
  private let console: Console
  private let language: Language
  private let isPlain: Bool
  private let columns: Int?
  private var step = Label("", "")
  private var shown = ""

  init(_ context: Context) {
    console = context.environment.console
    language = context.language
    isPlain = context.isPlainTerminal
    columns = console.errorColumns()
  }

  /// Begins a step.
  func begin(_ label: Label) {
    step = label
    guard let columns else { return }
    if isPlain { return console.writeError("\(label[language])…\n") }
    show("\(label[language])…", in: columns)
  }

  /// Says how many of the step are done, and of how many where that is known.
  func count(_ done: Int, of total: Int? = nil) {
    guard let columns, !isPlain else { return }
    guard let total, total > 0 else {
      if done.isMultiple(of: 256) { show("\(step[language]) \(done)", in: columns) }
      return
    }
    let full = min(Self.width, done * Self.width / total)
    let bar = String(repeating: "#", count: full) + String(repeating: "·", count: Self.width - full)
    let percent = done * 100 / total
    show("\(step[language]) [\(bar)] \(percent)% (\(total))", in: columns)
  }

  /// Wipes the line.
  func finish() {
    guard !shown.isEmpty else { return }
    console.writeError("\r\u{1B}[K")
    shown = ""
  }

  private func show(_ text: String, in columns: Int) {
    let line = DisplayWidth.cut(text, to: columns - 1)
    guard line != shown else { return }
    console.writeError("\r\(line)\u{1B}[K")
    shown = line
  }

  /// The characters of the bar.
  private static let width = 20
}

extension Context {
  /// Does long work that says how far it has come; its line is gone when it ends.
  func withProgress<Result>(_ work: (Progress) throws -> Result) throws -> Result {
    let progress = Progress(self)
    defer { progress.finish() }
    return try work(progress)
  }
}
