import ArgumentParser
import Casebook
import Domain

/// Lists cases, without anything that tells who they are.
struct ListCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "个案列表 / list cases", aliases: ["列表"])

  @OptionGroup var options: GlobalOptions
  @Option(help: "阶段 / stage") var stage: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let stage = check.code(stage, "--stage", as: Stage.self)
    try check.finish()
    var lines: [CaseLine] = []
    try context.session().forEachCase(mapping: CaseLine.init) { line in
      if stage == nil || line.stage == stage?.code { lines.append(line) }
    }
    try print(lines, context)
  }

  private func print(_ lines: [CaseLine], _ context: Context) throws {
    if options.json { return context.print(JSON.list("cases", of: lines)) }
    if options.plain {
      return context.print(
        lines.map {
          [$0.case, $0.rescued, $0.area, $0.stage, $0.closed ?? ""].joined(separator: "\t") + "\n"
        }.joined())
    }
    if lines.isEmpty {
      return context.print(Label("没有个案。\n", "No cases.\n")[context.language])
    }
    context.print(CaseLine.table(lines, context.language))
  }
}
