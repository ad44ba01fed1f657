import ArgumentParser
import Casebook
import Domain
import Obligations

/// Lists what the office itself owes, with the days on which it was done.
struct OfficeList: ContextCommand {
  static let configuration = CommandConfiguration(commandName: "list", aliases: ["台账"])

  @OptionGroup var options: GlobalOptions

  func run(_ context: Context) throws {
    let session = try context.session()
    let office = try session.office()
    let done = office.dutiesDone
    let duties = try context.pack(of: session).rules.filter { $0.stage == nil }.map { rule in
      OfficeLine(
        rule: "\(rule.id)", title: rule.title[context.language],
        done: done["\(rule.id)", default: []].sorted().map(\.description),
        kept: rule.timing.clock == .retention ? office.assessment : nil)
    }
    if options.json { return context.print(JSON.list("office", of: duties)) }
    if options.plain { return context.print(duties.map(\.plain).joined()) }
    context.print(OfficeLine.list(duties, context.language, width: context.helpWidth))
  }
}
