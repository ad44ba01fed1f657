import ArgumentParser
import Casebook
import Domain

/// Stops the clock of a duty.
struct PauseCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "pause", aliases: ["暂停"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var rule: String?
  @Option var date: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let form = try DecisionForm(
      "pause", Label("暂停计时", "Stop a clock"), case: number, rule: rule, date: date,
      reason: reason, context, offering: { [.due, .overdue, .notYet, .unknown].contains($0) })
    try context.fill(form.form) { answers, session in
      let remarks = try DecisionRemarks(form, answers, in: session, context)
        .ofPause(from: answers[form.date])
      let entry = try session.pause(
        form.decision(answers), in: answers[form.number], now: environment.now())
      for remark in remarks { context.note(remark) }
      try context.confirm(entry, Label("已暂停,条目", "Stopped, entry"))
    }
  }
}

/// Lets the clock of a duty run again.
struct ResumeCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "resume", aliases: ["恢复计时"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var rule: String?
  @Option var date: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let form = try DecisionForm(
      "resume", Label("恢复计时", "Let a clock run again"), case: number, rule: rule, date: date,
      reason: reason, context, offering: { $0 == .paused })
    try context.fill(form.form) { answers, session in
      let entry = try session.resume(
        form.decision(answers), in: answers[form.number], now: environment.now())
      try context.confirm(entry, Label("已恢复,条目", "Running again, entry"))
    }
  }
}
