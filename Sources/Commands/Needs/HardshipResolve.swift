import ArgumentParser
import Casebook
import Domain

/// Records that a hardship is resolved: the one that is named, or the only open one.
struct HardshipResolve: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "resolve", aliases: ["办结"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var entry: String?
  @Option var date: String?
  @Flag var declined = false

  func run(_ context: Context) throws {
    var form = Form("hardship resolve", Label("困难办结", "Resolve a hardship"))
    form.isAlwaysShown = entry == nil
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let entry = form.optional(
      "ENTRY", Label("哪一项困难", "Which hardship"),
      .entry(of: number, from: HardshipResolve.choices), given: entry, isAsked: true)
    let date = form.required(
      "--date", Label("日期", "Date"), .date(upTo: context.environment.now()), given: date,
      standard: EventDate(context.today))
    try context.fill(form) { answers, session in
      let raised = try answers[entry] ?? onlyOpen(in: session.state(of: answers[number]))
      let resolved = try session.log(
        Milestone(
          kind: .hardship, date: answers[date], step: declined ? .declined : .completed,
          answers: raised), in: answers[number], now: context.environment.now())
      try context.confirm(resolved, Label("已办结,条目", "Resolved, entry"))
    }
  }

  private func onlyOpen(in state: CaseState) throws -> EntryID {
    let open = state.openHardships
    guard let only = open.first else { throw NoOpenHardship(number: state.number) }
    guard open.count == 1 else {
      throw SeveralHardships(choices: HardshipResolve.choices(in: state))
    }
    return only.entry
  }

  @Sendable private static func choices(in state: CaseState) -> [Choice] {
    state.openHardships.map(Choice.init)
  }
}

/// A case has no hardship to resolve.
struct NoOpenHardship: Error {
  let number: CaseNumber
}

/// A case has several open hardships, and which one is meant must be said.
struct SeveralHardships: Error {
  let choices: [Choice]
}
