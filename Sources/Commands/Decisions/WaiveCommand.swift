import ArgumentParser
import Casebook
import Domain
import Obligations

/// Records that a duty of a case is not owed.
struct WaiveCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "waive", aliases: ["免除"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var rule: String?
  @Option var instance: String?
  @Option var date: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = try DecisionForm(
      "waive", Label("免除义务", "Waive a duty"), case: number, rule: rule, date: date,
      reason: reason, context,
      offering: { [.due, .overdue, .notYet, .unknown, .paused].contains($0) })
    let instance = form.optionalInstance(given: self.instance)
    try context.fill(form.form) { answers, session in
      let waiver = DutyWaiver(
        rule: answers[form.rule].text, instance: answers[instance], from: answers[form.date],
        reason: answers[form.reason])
      let remarks = try DecisionRemarks(form, answers, in: session, context).ofWaiver
      let entry = try session.waive(waiver, in: answers[form.number], now: environment.now())
      for remark in remarks { context.note(remark) }
      try context.confirm(entry, Label("已免除,条目", "Waived, entry"))
    }
  }
}

extension DecisionForm {
  /// Adds the instance of a duty that recurs.
  fileprivate mutating func optionalInstance(given: String?) -> OptionalField<Int> {
    add("--instance", Label("第几次", "Instance"), .count(1...999), given: given)
  }
}
