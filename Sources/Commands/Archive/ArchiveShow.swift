import ArgumentParser
import Casebook
import Domain
import Ledger

/// Shows the 13 parts of the dedicated file: which are there, since when, by which codes.
struct ArchiveShow: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "show", aliases: ["查看"])

  @OptionGroup var options: GlobalOptions
  @Argument var number: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("archive show", Label("查看专门档案", "Show the dedicated file"))
    form.isChecked = false
    let number = form.required("CASE", Label("个案", "Case"), .caseNumber, given: number)
    try context.fill(form) { answers, session in
      let file = try DedicatedFile(of: session.state(of: answers[number]))
      let details = try session.openingDetails(of: file)
      let view = FileView(file, details, context.language)
      if options.json { return context.print(try JSON.text(view)) }
      if options.plain { return context.print(view.plain) }
      context.print(FileText(file: file, details: details, language: context.language).text)
    }
  }
}

extension Session {
  /// What was noted beside the opening of a dedicated file, where the member may know it.
  func openingDetails(of file: DedicatedFile) throws -> MilestoneDetails {
    guard let entry = file.openedBy, access.holds(.care) else { return MilestoneDetails() }
    return try careNotes(of: file.number).details[entry] ?? MilestoneDetails()
  }
}
