import Domain
import Obligations

/// Everything that the sentences about a duty depend on, but the values that differ from duty to duty.
struct DueShape: Hashable {
  private let rule: RuleID
  private let flags: ObligationFlags
  private let source: TriggerSource?
  private let limit: Limit?
  private let missing: [FactAsked]
  private let departments: [Department]
  /// Where the command tells it.
  private let entry: EntryID?
  private let dateLength: Int
  private let numberLength: Int
  private let workdaysLength: Int
  /// Empty where they are told as a value.
  private var workdays = ""

  init(_ duty: DueDuty, _ values: DueValues) {
    let obligation = duty.obligation
    rule = obligation.rule
    flags = obligation.flags
    source = obligation.why?.source
    limit = obligation.why?.limit
    missing = duty.missing
    departments = obligation.departments
    entry = RecordingCommand.tellsEntry(of: duty.rule) ? obligation.entry : nil
    dateLength = values.date.utf8.count
    numberLength = values.number.utf8.count
    workdaysLength = values.workdays.utf8.count
  }

  /// The shape of texts that tell these working days and no others.
  func telling(workdays: String) -> DueShape {
    var shape = self
    shape.workdays = workdays
    return shape
  }
}
