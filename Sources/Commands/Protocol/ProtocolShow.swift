import ArgumentParser
import Casebook
import Domain
import FoundationEssentials
import Obligations

/// Shows the rules and blocks of the protocol, with the limits of the office where a casebook is open.
struct ProtocolShow: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "show", aliases: ["查看"])

  @OptionGroup var options: GlobalOptions
  @Argument var rule: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let pack = try context.pack()
    var form = Form("protocol show", Label("查看规程", "Show the protocol"))
    form.isChecked = false
    let rule = form.optional(
      "RULE", Label("规则", "Rule"), .ruleOrBlock(of: pack), given: rule)
    try context.fill(form) { answers in try show(answers[rule], of: pack, context) }
  }

  private func show(_ rule: RuleID?, of pack: ProtocolPack, _ context: Context) throws {
    let view = ProtocolView(pack, only: rule, context.language)
    if options.json { return context.print(try JSON.text(view)) }
    if options.plain {
      return context.print(
        view.rules.map { "\($0.id)\t\($0.title)\t\($0.limitText)\t\($0.evidence)\n" }.joined())
    }
    let text = ProtocolText(view, language: context.language)
    context.print(rule == nil ? text.list : text.details)
  }
}

extension Context {
  /// The protocol of the casebook where one is open, or as it is shipped.
  fileprivate func pack() throws -> ProtocolPack {
    guard FileManager.default.fileExists(atPath: casebookPath) else { return try shippedPack() }
    let casebook = try Casebook(at: casebookPath)
    if options.passphraseFile == nil {
      let member = try casebook.member(named: options.member)
      guard let session = try Session(unlocked: casebook, member: member, memory: memory) else {
        note(
          Label(
            "个案库已上锁:以下为随附规程,不含本单位的改动",
            "The casebook is locked: this is the protocol as shipped, without the office's changes")
        )
        return try shippedPack()
      }
      return try pack(of: session)
    }
    return try pack(of: session(of: casebook))
  }
}
