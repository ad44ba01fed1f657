import ArgumentParser
import Casebook
import Domain

/// Records what stands between a person and a service, or that it is gone.
struct BarrierCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "barrier", aliases: ["障碍"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var barrier: String?
  @Option var stage: String?
  @Option var date: String?
  @Flag var lifted = false

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("barrier", Label("服务障碍", "A barrier to service"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let barrier = form.required(
      "BARRIER", Label("障碍", "Barrier"), .code(Barrier.self), given: barrier)
    let stage = form.optional(
      "--stage", Label("影响的阶段", "Stage"), .code(Stage.self), given: stage)
    let date = form.required(
      "--date", Label("日期", "Date"), .day(upTo: context.today), given: date,
      standard: context.today)
    try context.fill(form) { answers, session in
      if lifted {
        try session.lift(
          answers[barrier], in: answers[number], on: answers[date], now: environment.now())
        return try context.confirm(answers[number], Label("障碍已消除:", "Barrier gone:"))
      }
      let entry = try session.note(
        BarrierNote(barrier: answers[barrier], stage: answers[stage], since: answers[date]),
        in: answers[number], now: environment.now())
      try context.confirm(entry, Label("已登记障碍,条目", "Noted, entry"))
    }
  }
}
