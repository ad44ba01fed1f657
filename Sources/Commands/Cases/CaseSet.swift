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
    guard try context.asks(for: form.form) else { return try run(form, nil, context) }
    let session = try context.session()
    var which = Form("case set", form.form.title)
    which.isChecked = false
    let asked = which.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let state = try context.fill(which, in: session) { answers, session in
      try session.state(of: answers[asked])
    }
    try run(CaseSetForm(self, context, of: state), session, context)
  }

  private func run(_ form: CaseSetForm, _ session: Session?, _ context: Context) throws {
    try context.fill(form.form, in: session) { answers, session in
      let number = answers[form.number]
      let change = form.change(answers, of: try session.state(of: number).facts)
      try session.setFacts(of: number, change, now: context.environment.now())
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
