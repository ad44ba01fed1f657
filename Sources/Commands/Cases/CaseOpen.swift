import ArgumentParser
import Casebook
import Domain

/// Opens a case with its coded facts.
struct CaseOpen: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "建立个案 / open a case", aliases: ["新建"])

  @OptionGroup var options: GlobalOptions
  @Option(help: "female|male|unknown") var sex: String?
  @Option(help: "出生年月[日] / born, YYYY-MM[-DD]") var born: String?
  @Option(help: "解救时年龄,如 17 或 14-18 / age at rescue") var age: String?
  @Option(help: "解救日期 / date of rescue") var rescued: String?
  @Option(help: "负责的县(市、区)代码 / county now responsible") var area: String?
  @Option(help: "居住地代码 / division of residence") var residence: String?
  @Option(help: "known|unknown") var identity: String?
  @Option(help: "被侵害类型 / kind of exploitation") var exploitation: String?
  @Option(help: "none 或残疾类型 / none or a type of disability") var disability: String?
  @Option(help: "个人信息保护影响评估文号 / impact assessment reference") var assessment: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let form = try CaseOpenForm(self, context)
    try context.fill(form.form) { answers, session in
      let number = try session.openCase(
        form.facts(answers), assessment: answers[form.assessment], now: environment.now())
      if options.json { return context.print(try JSON.text(CaseOpened(case: "\(number)"))) }
      context.print(
        options.plain
          ? "\(number)\n"
          : Label("已建立个案 \(number)\n", "Opened case \(number)\n")[context.language])
    }
  }

  private struct CaseOpened: Encodable {
    var schema = 1
    let `case`: String
  }
}
