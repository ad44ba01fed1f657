import ArgumentParser
import Casebook
import Domain

/// Lists the open hardships of all cases, the oldest first, with their age.
struct HardshipList: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "困难问题台账 / open hardships", aliases: ["台账"])

  @OptionGroup var options: GlobalOptions
  @Option(help: "只看一个部门 / one department") var department: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let department = check.code(department, "--department", as: Department.self)
    try check.finish()
    let (today, language) = (context.today, context.language)
    var lines: [HardshipLine] = []
    try context.session().forEachCase(
      mapping: { state in
        state.isOpen ? state.openHardships.map { HardshipLine($0, of: state, on: today) } : []
      },
      { lines += $0 })
    lines = lines.filter { department == nil || $0.department == department?.code }
      .sorted { ($0.days, $0.case) > ($1.days, $1.case) }
    if options.json { return context.print(JSON.list("hardships", of: lines)) }
    if options.plain {
      return context.print(
        lines.map {
          ["\($0.days)", $0.case, $0.kind ?? "", $0.department ?? "", $0.date, $0.entry]
            .joined(separator: "\t") + "\n"
        }.joined())
    }
    context.print(HardshipLine.table(lines, language))
  }
}
