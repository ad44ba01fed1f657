import Domain
import Obligations

/// What is due next in a case, as it is said once something was recorded in it.
struct NextDuties {
  let due: [DueDuty]
  let number: CaseNumber
  let words: DueWords

  /// Prints what there is, at most as much as is read at a glance.
  func print(_ context: Context) {
    if due.isEmpty { return }
    let (language, width) = (context.language, context.helpWidth)
    context.print(Label("该个案近期事项:\n", "Due soon in this case:\n")[language])
    let list = DueText(
      words: words, width: width, indent: 2, showsOwner: false, showsDetails: false)
    context.print(list.text(Array(next.prefix(Self.longest))))
    if due.count > Self.longest {
      context.print(
        Wrapping.wrap(rest(due.count - Self.longest)[language], indent: 2, width: width))
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
}
