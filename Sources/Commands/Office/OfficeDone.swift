import ArgumentParser
import Casebook
import Domain
import Obligations

/// Records that a duty of the office itself was done.
struct OfficeDone: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "done", aliases: ["已办"])

  @OptionGroup var options: GlobalOptions
  @Argument var rule: String?
  @Option var date: String?

  func run(_ context: Context) throws {
    var form = Form("office done", Label("单位义务已办", "A duty of the office was done"))
    let rule = form.required(
      "RULE", Label("规则", "Rule"), .officeRule(of: try context.shippedPack()), given: rule)
    let date = form.required(
      "--date", Label("办理日期", "Date"), .day(upTo: context.today), given: date,
      standard: context.today)
    try context.fill(form) { answers, session in
      let entry = try session.fulfil(
        rule: answers[rule].text, on: answers[date], now: context.environment.now())
      try context.confirm(entry, Label("已记录,条目", "Recorded, entry"))
    }
  }
}
