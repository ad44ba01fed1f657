import ArgumentParser
import Casebook
import Domain
import Redaction

/// Finds cases by who the person is, and tells their numbers and coded facts alone.
///
/// What is looked for is itself an identity: it comes from the terminal or a file, never from an
/// argument, and nothing repeats it.
struct FindCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "find", aliases: ["查找", "找"])

  @OptionGroup var options: GlobalOptions
  @Option var fromFile: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let given = try fromFile.map {
      try ValueQuery(String(context.text(ofFile: $0, "--from-file").prefix { !$0.isNewline }))
    }
    if given == nil { try context.requireSomebodyToAsk(for: "--from-file") }
    let session = try context.session()
    try session.requires(.identity)
    try session.requires(.progress)
    let query =
      try given
      ?? ValueQuery(
        context.askPrivately(Label("查找: ", "Find: "), saying: FindCommand.about))
    let cases = try FoundCase.all(matching: query, in: session, now: environment.now())
    try print(cases, context)
  }

  private static let about = Label(
    "填姓名、拼音或首字母、号码或其末几位,按回车查找;Ctrl-C 离开。所填内容不会留在屏幕上。",
    "Type a name, pinyin or initials, a number or its last digits, then Enter; Ctrl-C leaves. What you type does not stay on the screen."
  )

  private func print(_ cases: [FoundCase], _ context: Context) throws {
    if options.json { return context.print(try JSON.text(FoundCases(cases: cases))) }
    if options.plain { return context.print(cases.map(\.plainLine).joined()) }
    guard !cases.isEmpty else {
      return context.print(
        Label(
          "没有找到。可以少填几个字、改用拼音首字母或号码末几位再找。\n",
          "Nothing found. Try fewer characters, initials, or the last digits of a number.\n")[
            context.language])
    }
    context.print(FoundCase.table(cases, context.language))
  }
}

/// The cases as `--json` gives them.
private struct FoundCases: Encodable {
  var schema = 1
  let cases: [FoundCase]
}
