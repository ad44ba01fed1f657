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
    if due.isEmpty { return }
    context.print(Label("该个案近期事项:\n", "Due soon in this case:\n")[language])
    let list = DueText(
      words: words, width: context.helpWidth, indent: 2, showsOwner: false, showsDetails: false)
    context.print(list.text(Array(next.prefix(Self.longest))))
    if due.count > Self.longest {
      context.print(
        Wrapping.wrap(rest(due.count - Self.longest)[language], indent: 2, width: context.helpWidth)
      )
    }
  }

  /// As many duties as are read at a glance.
  private static let longest = 6

  /// What can still be done in time, and then what is overdue or cannot be judged; each by date.
  private var next: [DueDuty] {
    let duties = due.byDate
    func isInTime(_ duty: DueDuty) -> Bool { [.due, .notYet].contains(duty.obligation.status) }
    return duties.filter(isInTime) + duties.filter { !isInTime($0) }
  }

  private func rest(_ count: Int) -> Label {
    Label(
      "另有 \(count) 项,用 guitu show \(number) 查看", "\(count) more: guitu show \(number)")
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
