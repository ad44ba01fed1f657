import Domain

/// A milestone that was reached before the person was freed, which most often is a slip.
struct BeforeRescue {
  private let date: EventDate
  private let rescued: EventDate

  /// Nothing where it is in order; what belongs to the rescue itself may come before it.
  init?(_ kind: MilestoneKind, on date: EventDate, rescued: EventDate) {
    guard kind.stage != .rescue, date.latest < rescued.earliest else { return nil }
    self.date = date
    self.rescued = rescued
  }

  /// What is said where the date was just typed.
  var question: Label {
    Label(
      "注意:早于解救日 \(rescued.readable);写错了请改日期",
      "Note: before the rescue on \(rescued.readable); if it is a slip, change the date")
  }

  /// What is said once it is recorded.
  var note: Label {
    Label(
      "注意:\(date.readable) 早于解救日 \(rescued.readable);如有误,用 guitu amend 更正",
      "Note: \(date.readable) is before the rescue on \(rescued.readable); guitu amend corrects a slip"
    )
  }
}
