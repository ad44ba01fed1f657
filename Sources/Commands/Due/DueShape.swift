import Domain
import Obligations

/// Everything that the sentences about a duty depend on, but the date that started it and the case
/// that owes it.
struct DueShape: Hashable {
  private let rule: RuleID
  private let flags: ObligationFlags
  private let source: TriggerSource?
  private let limit: Limit?
  /// The working days that are left, where the sentences tell them.
  private let workdays: WorkdayCount?
  private let missing: [FactAsked]
  private let departments: [Department]
  /// Where the command tells it.
  private let entry: EntryID?
  private let lengths: [Int]

  init(_ duty: DueDuty, _ values: DueValues, _ words: DueWords) {
    let obligation = duty.obligation
    rule = obligation.rule
    flags = obligation.flags
    source = obligation.why?.source
    limit = obligation.why?.limit
    workdays = words.workdaysTold(of: obligation)
    missing = duty.missing
    departments = obligation.departments
    entry = RecordingCommand.tellsEntry(of: duty.rule) ? obligation.entry : nil
    lengths = [values.date.utf8.count, values.number.utf8.count]
  }
}
