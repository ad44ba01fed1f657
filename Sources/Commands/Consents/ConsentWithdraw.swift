import ArgumentParser
import Casebook
import Domain

/// Records that a consent was taken back.
struct ConsentWithdraw: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "withdraw", aliases: ["撤回"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var entry: String?
  @Option var date: String?
  @Option var reason: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("consent withdraw", Label("撤回同意", "Take a consent back"))
    form.isAlwaysShown = entry == nil
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let entry = form.optional(
      "ENTRY", Label("哪一项同意", "Which consent"),
      .entry(of: number, from: ConsentWithdraw.choices), given: entry, isAsked: true)
    let date = form.required(
      "--date", Label("自何日起", "From"), .day(upTo: context.today), given: date,
      standard: context.today)
    let reason = form.required(
      "--reason", Label("理由", "Reason"),
      .reason, given: reason,
      standard: Label("本人要求", "asked for by the person")[context.language])
    try context.fill(form) { answers, session in
      let consent = try answers[entry] ?? onlyConsent(in: session.state(of: answers[number]))
      try session.withdraw(
        consent, in: answers[number], on: answers[date], reason: answers[reason],
        now: environment.now())
      try context.confirm(consent, Label("已撤回,条目", "Taken back, entry"))
    }
  }

  private func onlyConsent(in state: CaseState) throws -> EntryID {
    let standing = ConsentWithdraw.standing(in: state)
    guard let only = standing.first, standing.count == 1 else {
      throw WhichConsent(choices: ConsentWithdraw.choices(in: state), number: state.number)
    }
    return only.entry
  }

  private static func standing(in state: CaseState) -> [GivenConsent] {
    state.annotations.consents.filter {
      $0.withdrawn == nil && $0.consent.ground.canBeWithdrawn
    }
  }

  @Sendable private static func choices(in state: CaseState) -> [Choice] {
    standing(in: state).map { given in
      let label = given.consent.recipient.label
      return Choice(
        code: "\(given.entry)",
        label: Label("\(given.consent.given) \(label.zh)", "\(given.consent.given) \(label.en)"))
    }
  }
}

/// Which consent is meant must be said, or there is none.
struct WhichConsent: Error {
  let choices: [Choice]
  let number: CaseNumber
}
