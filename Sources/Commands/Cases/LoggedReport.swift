import Domain
import Obligations

/// What is said once a milestone is logged: its entry, and what is due next in the case.
struct LoggedReport {
  /// The entry of the milestone, then those of what it raised.
  let entries: [EntryID]
  let milestone: Milestone
  let number: CaseNumber
  /// What is due next in the case.
  let due: [DueDuty]
  let words: DueWords

  func print(_ context: Context) throws {
    let options = context.options
    if options.json { return context.print(try JSON.text(view)) }
    if options.plain { return context.print(entries.map { "\($0)\n" }.joined()) }
    let language = context.language
    var columns = Columns()
    columns.add(
      Label("已记录", "Logged")[language],
      milestone.kind.label[language] + "  " + milestone.date.spoken(language))
    for entry in entries { columns.add(Label("条目", "Entry")[language], "\(entry)") }
    context.print(columns.text())
    NextDuties(due: due, number: number, words: words).print(context)
  }

  private var view: View {
    View(
      entry: entries.first.map { "\($0)" } ?? "",
      raised: entries.count > 1 ? entries.dropFirst().map { "\($0)" } : nil,
      due: due.map { DueLine($0, words) })
  }

  private struct View: Encodable {
    var schema = 1
    let entry: String
    let raised: [String]?
    let due: [DueLine]
  }
}
