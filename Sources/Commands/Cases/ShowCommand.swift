import ArgumentParser
import Casebook
import Domain
import Ledger
import Obligations

/// Shows a case: its facts, its timeline and its duties; never who the person is.
struct ShowCommand: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "查看个案 / show a case", aliases: ["查看"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let number = check.caseNumber(number)
    try check.finish()
    guard let number else { preconditionFailure("A checked number is there.") }
    let session = try context.session()
    let state = try session.state(of: number)
    let engine = try context.engine(of: session)
    let view = CaseView(
      state, details: session.access.holds(.care) ? try session.careNotes(of: number).details : [:],
      duties: engine.obligations(of: state, on: context.judgedAt), pack: engine.pack,
      today: context.today, context.language)
    if options.json { return context.print(try JSON.text(view)) }
    if options.plain {
      return context.print(
        view.timeline.map { "\($0.date)\t\($0.kind)\t\($0.step ?? "")\t\($0.entry)\n" }.joined())
    }
    context.print(
      CaseText(view: view, state: state, today: context.today, language: context.language).text)
  }
}
