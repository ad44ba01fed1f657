import ArgumentParser
import Casebook
import Domain

/// Lists to whom what of a record may be handed on, why, and until when.
struct ConsentList: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "list", aliases: ["登记册"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("consent list", Label("信息提供登记", "Register of consents"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    try context.fill(form) { answers, session in
      let lines = try session.state(of: answers[number]).annotations.consents.map {
        ConsentLine($0, on: context.today)
      }
      if options.json { return context.print(JSON.list("consents", of: lines)) }
      if options.plain {
        return context.print(
          lines.map {
            [
              $0.status, $0.ground, $0.recipient, $0.purpose, $0.fields.joined(separator: ","),
              $0.given, $0.expires ?? "", $0.entry,
            ].joined(separator: "\t") + "\n"
          }.joined())
      }
      context.print(ConsentLine.text(of: lines, context.language))
    }
  }
}
