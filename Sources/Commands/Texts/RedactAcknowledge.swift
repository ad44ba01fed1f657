import ArgumentParser
import Casebook
import Domain

/// Acknowledges that a known value is an ordinary word or a division too, lists what was acknowledged,
/// or takes it back.
///
/// The value is itself an identity: it comes from a private screen or a file, never from an argument or a
/// form, whose check screen would show it, and nothing repeats it.
struct RedactAcknowledge: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "acknowledge", aliases: ["确认"])

  @OptionGroup var options: GlobalOptions
  @Option var fromFile: String?
  @Flag var withdraw = false
  @Flag var list = false

  func run(_ context: Context) throws {
    if list {
      guard !withdraw else { throw ConflictingFlags(flags: ["--list", "--withdraw"]) }
      let session = try context.session()
      return try AcknowledgedLine.print(session.acknowledgements(), of: session, context)
    }
    let given = try fromFile.map {
      String(try context.text(ofFile: $0, "--from-file").prefix { !$0.isNewline })
    }
    if given == nil { try context.requireSomebodyToAsk(for: "--from-file") }
    let session = try context.session()
    try session.requires(.identity)
    let value =
      try given
      ?? context.askPrivately(
        Label("值: ", "Value: "),
        saying: Label(
          "填一个已登记的、同时也是常用词或地名的值,按回车确认;Ctrl-C 离开。所填内容不会留在屏幕上。",
          "Type a known value that is also a word or a place, then Enter; Ctrl-C leaves. What you type does not stay on the screen."
        ))
    let now = context.environment.now()
    if withdraw {
      let reason = Label("撤回确认", "acknowledgement withdrawn")[context.language]
      let cases = try session.withdrawAcknowledgement(of: value, reason: reason, now: now)
      return try report(cases, Label("已撤回", "Taken back"), context)
    }
    try report(
      session.acknowledge(value, now: now), Label("已确认并登记", "Acknowledged, and on record"),
      context)
  }

  private func report(_ cases: [CaseNumber], _ done: Label, _ context: Context) throws {
    if options.json {
      return context.print(try JSON.text(Acknowledged(cases: cases.map { "\($0)" })))
    }
    if options.plain { return context.print(cases.map { "\($0)\n" }.joined()) }
    let count = cases.count == 1 ? "1 case" : "\(cases.count) cases"
    context.print(
      (done + Label(",涉及 \(cases.count) 个个案\n", ", for \(count)\n"))[context.language])
  }

  private struct Acknowledged: Encodable {
    var schema = 1
    let cases: [String]
  }
}
