import ArgumentParser
import Casebook
import Domain

/// Lists what is overdue, due soon, or cannot be judged.
struct DueCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "到期清单 / what is due", aliases: ["到期"])

  /// "Due soon", in days.
  static let soon = 7

  @OptionGroup var options: GlobalOptions
  @Option(help: "天数,默认7 / days ahead") var within: String?
  @Option(help: "写成日历文件 / write a calendar file") var ics: String?
  @Option(name: .customLong("print"), help: "打印成表的文件 / print a sheet into a file")
  var sheet: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let days = within.map { Int($0) ?? -1 } ?? Self.soon
    if days < 0 { check.add(.badNumber(place: "--within", value: check.shown(within ?? ""))) }
    try check.finish()
    let session = try context.session()
    let selection = context.dueSelection(within: days, by: try context.engine(of: session))
    var lines: [DueLine] = []
    let language = context.language
    try session.forEachCase(
      mapping: { selection.lines(of: $0, language).sorted { $0.rule < $1.rule } },
      { lines += $0 })
    lines = Self.byDate(lines)
    guard ics != nil || sheet != nil else { return try print(lines, context) }
    try DueExport(
      lines: lines, until: context.today.adding(days: days), session: session, context: context
    ).write(calendar: ics, sheet: sheet)
  }

  /// The lines by date; they come by case and rule, and stay so on one date.
  ///
  /// Places are sorted instead of the lines, which are many words long.
  private static func byDate(_ lines: [DueLine]) -> [DueLine] {
    lines.enumerated().map { (order: $1.order, place: $0) }.sorted { $0 < $1 }
      .map { lines[$0.place] }
  }

  private func print(_ lines: [DueLine], _ context: Context) throws {
    if options.json { return context.print(JSON.list("due", of: lines)) }
    if options.plain {
      return context.print(
        lines.map {
          [$0.due ?? "", $0.status, $0.days.map(String.init) ?? "", $0.case, $0.rule, $0.title]
            .joined(separator: "\t") + "\n"
        }.joined())
    }
    if lines.isEmpty {
      return context.print(Label("没有到期事项。\n", "Nothing is due.\n")[context.language])
    }
    context.print(DueText.table(of: lines, context.language, showsCase: true))
  }
}
