import ArgumentParser
import Casebook
import Domain
import FoundationEssentials

/// Shows today's list and, at a terminal, takes a number from it: what the program does by itself.
struct TodayCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "today", aliases: ["今天"])

  @OptionGroup var options: GlobalOptions

  func run(in environment: Environment) throws {
    var context = try Context(environment, options)
    let isForPeople = !options.json && !options.plain && options.casebook == nil
    let isThere = FileManager.default.fileExists(atPath: context.casebookPath)
    guard isThere || !isForPeople else {
      return context.print(Welcome(path: context.casebookPath, language: context.language).text)
    }
    let session = try context.session()
    context.opened = session
    context.isGuided = true
    let desk = TodayDesk(context: context, session: session)
    guard let asker = context.asker else { return try desk.show() }
    try desk.work(asking: asker)
  }
}
