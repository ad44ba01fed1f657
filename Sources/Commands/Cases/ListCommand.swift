import ArgumentParser
import Casebook
import Domain

/// Lists cases, without anything that tells who they are.
struct ListCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "list", aliases: ["列表"])

  @OptionGroup var options: GlobalOptions
  @Option var stage: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("list", Label("个案列表", "List cases"))
    let stage = form.optional("--stage", Label("阶段", "Stage"), .code(Stage.self), given: stage)
    try context.fill(form) { answers, session in
      let code = answers[stage]?.code
      var lines: [CaseLine] = []
      try session.forEachCase(mapping: CaseLine.init) { line in
        if code == nil || line.stage == code { lines.append(line) }
      }
      try print(lines, context)
    }
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
