import ArgumentParser
import Casebook
import Domain
import Obligations

/// Lists what is overdue, due soon, or cannot be judged, of every case and of the office itself.
struct DueCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "due", aliases: ["到期"])

  /// "Due soon", in days.
  static let soon = 7

  @OptionGroup var options: GlobalOptions
  @Option var within: String?
  @Option var by: String?
  @Option var ics: String?
  @Option(name: .customLong("print"))
  var sheet: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let days = check.count(within, "--within", in: 0...36_600) ?? Self.soon
    let grouping = check.code(by, "--by", as: DueGrouping.self)
    try check.finish()
    let session = try context.session()
    let office = try session.office()
    let engine = try context.engine(of: office)
    let selection = context.dueSelection(within: days, by: engine)
    let cases = try context.caseDuties(selection, of: office, in: session).cases()
    let duties = (selection.duties(of: office) + cases.flatMap(\.duties)).byDate
    let words = context.dueWords(by: engine)
    guard ics != nil || sheet != nil else {
      return DueReport(duties: duties, grouping: grouping, words: words).print(context)
    }
    try DueExport(
      duties: duties, words: words, until: context.today.adding(days: days), session: session,
      context: context
    ).write(calendar: ics, sheet: sheet)
  }
}

extension [DueDuty] {
  /// The duties by date, those of one date in the order in which they come.
  var byDate: [DueDuty] {
    enumerated().map { (order: $1.order, place: $0) }.sorted { $0 < $1 }.map { self[$0.place] }
  }

  /// Parts of some thousand, each worth handing to another processor.
  var parts: [ArraySlice<DueDuty>] { parts(of: 4_096) }
}

extension Array {
  /// The elements in parts of one size, the last of which may be smaller.
  func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}

extension Context {
  /// What a due list says, in the language and on the day of this command.
  func dueWords(by engine: ObligationEngine) -> DueWords {
    DueWords(language: language, today: today, engine: engine)
  }
}
