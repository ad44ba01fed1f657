/// The words of a command line, looked at before they are parsed.
struct CommandLineWords {
  let words: [String]

  /// The words up to the one after which all are values.
  private var leading: ArraySlice<String> { words.prefix { $0 != "--" } }

  var askForHelp: Bool { leading.contains("--help") || leading.contains("-h") }

  /// Whether an option seems to be given twice; the parser would take the last in silence.
  var seemToRepeatAnOption: Bool {
    var seen: Set<Substring> = []
    return leading.filter { $0.hasPrefix("--") }
      .contains { !seen.insert($0.prefix { $0 != "=" }).inserted }
  }
}
