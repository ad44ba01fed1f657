import ArgumentParser
import Casebook
import Domain

/// Lists the open hardships of all cases, the oldest first, with their age.
struct HardshipList: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "list", aliases: ["台账"])

  @OptionGroup var options: GlobalOptions
  @Option var department: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("hardship list", Label("困难问题台账", "Open hardships"))
    let department = form.optional(
      "--department", Label("部门", "Department"), .code(Department.self), given: department)
    try context.fill(form) { answers, session in
      try list(of: answers[department], in: session, context)
    }
  }

  private func list(
    of department: Department?, in session: Session, _ context: Context
  ) throws {
    let (today, language) = (context.today, context.language)
    var lines: [HardshipLine] = []
    try session.forEachCase(
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
