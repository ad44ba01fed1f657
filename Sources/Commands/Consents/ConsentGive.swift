import ArgumentParser
import Casebook
import Domain

/// Records a ground for handing parts of a record to a recipient for a time.
struct ConsentGive: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "give", aliases: ["登记"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var ground: String?
  @Option var recipient: String?
  @Option var purpose: String?
  @Option var fields: String?
  @Option var date: String?
  @Option var expires: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("consent give", Label("登记同意或依据", "Record a consent or ground"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let ground = form.required(
      "--ground", Label("依据", "Ground"), .code(LegalGround.self), given: ground)
    let recipient = form.required(
      "--recipient", Label("接收部门", "Recipient"), .code(Department.self), given: recipient)
    let purpose = form.required(
      "--purpose", Label("用途", "Purpose"), .code(Stage.self), given: purpose)
    let fields = form.required(
      "--fields", Label("提供的内容", "Handed on"), .codes(SharedField.self), given: fields)
    let date = form.required(
      "--date", Label("日期", "Date"), .day(upTo: context.today), given: date,
      standard: context.today)
    let expires = form.optional(
      "--expires", Label("到期日", "Last day"), .day(), given: expires, isAsked: true)
    try context.fill(form) { answers, session in
      let consent = Consent(
        ground: answers[ground], recipient: answers[recipient], purpose: answers[purpose],
        fields: Set(answers[fields]), given: answers[date], expires: answers[expires])
      let entry = try session.give(consent, in: answers[number], now: environment.now())
      try context.confirm(entry, Label("已登记,条目", "Recorded, entry"))
    }
  }
}
