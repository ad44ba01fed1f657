import ArgumentParser
import Casebook
import Domain
import Obligations

/// Makes the county's own limits those that the casebook is judged by from now on.
struct ProtocolOverride: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "override", aliases: ["改动"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("protocol override", Label("采用本地期限", "Take the county's own limits"))
    let file = form.required(
      "FILE", Label("改动文件", "Overrides file"),
      .line(
        Label("guitu protocol check 认可的文件,- 为标准输入", "a file that guitu protocol check finds sound")),
      given: file)
    try context.fill(form) { answers, session in
      let text = try context.text(ofFile: answers[file], "FILE")
      let pack = try context.overridden(by: text, in: answers[file])
      try session.override(protocol: text, now: environment.now())
      try context.report(
        changesOf: pack,
        Label("已采用,此前的改动不再适用", "Taken; earlier changes hold no longer"))
    }
  }
}

extension Context {
  /// Says which rules a county changed, and where it asks for less than the law.
  func report(changesOf pack: ProtocolPack, _ done: Label) throws {
    let changed = pack.rules.filter { $0.override != nil }
    if options.json {
      return print(try JSON.text(ProtocolView(changed, blocks: [], pack.version, language)))
    }
    print(done[language] + "\n")
    for rule in changed {
      guard let change = rule.override else { continue }
      let old = change.shipped.map { $0.unit.counted($0.value) } ?? rule.timing.clock.label
      let new = rule.timing.limit.map { $0.unit.counted($0.value) } ?? rule.timing.clock.label
      let weak = change.weakens ? Label(" [低于法定要求]", " [less than the law]") : Label("", "")
      print(
        Wrapping.wrap(
          "\(rule.id) \(rule.title[language]): \(old[language]) → \(new[language])\(weak[language])",
          indent: 0))
      print(Wrapping.wrap(Label("理由:", "Reason: ")[language] + change.reason, indent: 4))
    }
  }
}
