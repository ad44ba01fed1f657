import ArgumentParser
import Casebook
import Domain

/// Notes that a part of the dedicated file is there, or is not, whatever the timeline shows.
struct ArchiveNote: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "note", aliases: ["登记"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?
  @Argument var part: String?
  @Flag var absent = false
  @Option var date: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("archive note", Label("登记档案的一部分", "Note a part of the file"))
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    let part = form.required(
      "PART", Label("部分", "Part"), .code(FilePart.self), given: part)
    let date = form.required(
      "--date", Label("日期", "Date"), .day(upTo: context.today), given: date,
      standard: context.today)
    try context.fill(form) { answers, session in
      let note = FilePartNote(
        part: answers[part], isPresent: !absent, date: answers[date])
      let entry = try session.note(note, in: answers[number], now: environment.now())
      let done =
        absent
        ? Label("已登记缺少,条目", "Noted as absent, entry") : Label("已登记,条目", "Noted, entry")
      try context.confirm(entry, done)
    }
  }
}
