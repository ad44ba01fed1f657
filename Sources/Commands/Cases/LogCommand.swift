import ArgumentParser
import Casebook
import Domain
import Obligations

/// Logs a milestone.
struct LogCommand: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "log", aliases: ["记", "记录"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var kind: String?
  @Option var date: String?
  @Option var step: String?
  @Option var outcome: String?
  @Option var placement: String?
  @Option var department: String?
  @Option var provider: String?
  @Option var reference: String?
  @Option var detail: [String] = []
  @Option var override: String?
  @Option var noteFile: String?

  func run(_ context: Context) throws {
    let form = try LogForm(self, context)
    try context.fill(form.form) { answers, session in
      let milestone = form.milestone(answers)
      let number = answers[form.number]
      // Read before the entry is written: what fails here must not make a written entry look lost.
      let reason = answers[form.override]
      let engine = try context.engine(of: session)
      let before = try session.state(of: number)
      let blocks = try context.stopping(milestone, in: before, by: engine, reason)
      let entry = try session.log(
        milestone, details: form.details(answers), sealing: answers.sealed, overriding: blocks,
        because: reason, in: number, now: context.environment.now())
      let state = try session.state(of: number)
      let due = context.dueSelection(within: DueCommand.soon, by: engine).duties(of: state)
      try LoggedReport(
        entries: [entry], milestone: milestone, number: number, due: due,
        words: context.dueWords(by: engine)
      ).print(context)
      let slip = BeforeRescue(
        milestone.kind, on: milestone.date, rescued: state.facts.rescued)
      if let slip { context.note(slip.note) }
      if let twin = before.twin(of: milestone) {
        context.note(
          Label(
            "注意:该个案同日已有同样的事项(条目 \(twin.entry));重复的用 guitu undo 撤销",
            "Note: the same is on record of that day already (entry \(twin.entry)); "
              + "take back what is there twice with guitu undo"))
      }
    }
  }
}

extension CaseState {
  /// A milestone on record that says the same of the same time.
  fileprivate func twin(of milestone: Milestone) -> LoggedMilestone? {
    milestones.first { $0.milestone == milestone }
  }
}
