import ArgumentParser
import Casebook
import Domain

/// Hands the dedicated file on to the police station of a new residence.
struct ArchiveTransfer: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "transfer", aliases: ["移交"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Option var to: String?
  @Option var date: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("archive transfer", Label("移交档案", "Hand the file on"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let area = form.required("--to", Label("新居住地", "New residence"), .county, given: to)
    let date = form.required(
      "--date", Label("日期", "Date"), .day(upTo: context.today), given: date,
      standard: context.today)
    try context.fill(form) { answers, session in
      try session.transferFile(
        of: answers[number], to: answers[area], on: answers[date], now: environment.now())
      let transfers = try session.state(of: answers[number]).annotations.fileTransfers
      guard let transfer = transfers.last else {
        preconditionFailure("A transfer that was recorded is on record.")
      }
      try report(transfer, of: answers[number], context)
    }
  }

  private struct Transferred: Encodable {
    var schema = 1
    let `case`: String
    let from: String
    let to: String
    let date: String
  }

  private func report(
    _ transfer: FileTransfer, of number: CaseNumber, _ context: Context
  ) throws {
    if options.json {
      return context.print(
        try JSON.text(
          Transferred(
            case: "\(number)", from: "\(transfer.from)", to: "\(transfer.to)",
            date: "\(transfer.date)")))
    }
    if options.plain {
      return context.print("\(number)\t\(transfer.from)\t\(transfer.to)\t\(transfer.date)\n")
    }
    let (from, to) = (
      Divisions.fullName(of: transfer.from), Divisions.fullName(of: transfer.to)
    )
    context.print(
      Label(
        "档案已移交 \(number)  \(from.zh) → \(to.zh)  \(transfer.date.spoken(.zh))\n",
        "The file of \(number) was handed on: \(from.en) → \(to.en), \(transfer.date.spoken(.en))\n"
      )[context.language])
  }
}
