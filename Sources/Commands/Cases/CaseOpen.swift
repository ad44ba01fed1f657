import ArgumentParser
import Casebook
import Domain

/// Opens a case with its coded facts.
struct CaseOpen: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "open", aliases: ["新建"])

  @OptionGroup var options: GlobalOptions
  @Option var sex: String?
  @Option var born: String?
  @Option var age: String?
  @Option var rescued: String?
  @Option var area: String?
  @Option var residence: String?
  @Option var identity: String?
  @Option var exploitation: String?
  @Option var disability: String?
  @Option var assessment: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let form = try CaseOpenForm(self, context)
    try context.fill(form.form) { answers, session in
      // Read before the case is written: what fails here must not make a written case look lost.
      let engine = try context.engine(of: session)
      let number = try session.openCase(
        form.facts(answers), assessment: answers[form.assessment], now: environment.now())
      if options.json { return context.print(try JSON.text(CaseOpened(case: "\(number)"))) }
      if options.plain { return context.print("\(number)\n") }
      context.print(Label("已建立个案 \(number)\n", "Opened case \(number)\n")[context.language])
      let selection = context.dueSelection(within: DueCommand.soon, by: engine)
      NextDuties(
        due: selection.duties(of: try session.state(of: number)), number: number,
        words: context.dueWords(by: engine)
      ).print(context)
    }
  }

  private struct CaseOpened: Encodable {
    var schema = 1
    let `case`: String
  }
}
