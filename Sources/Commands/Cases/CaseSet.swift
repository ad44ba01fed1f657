import ArgumentParser
import Casebook
import Domain

/// Sets coded facts of a case.
struct CaseSet: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "set", aliases: ["修改"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var assignments: [String] = []

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let form = try CaseSetForm(self, context)
    try context.fill(form.form) { answers, session in
      let number = answers[form.number]
      let change = form.change(answers, of: try session.state(of: number).facts)
      try session.setFacts(of: number, change, now: environment.now())
      try context.confirm(number, Label("已修改", "Changed"))
    }
  }
}

extension Context {
  /// Says that something was done to a case.
  func confirm(_ number: CaseNumber, _ done: Label) throws {
    if options.json { return print(try JSON.text(Confirmation(case: "\(number)"))) }
    print(options.plain ? "\(number)\n" : "\(done[language]) \(number)\n")
  }
}

private struct Confirmation: Encodable {
  var schema = 1
  let `case`: String
}
