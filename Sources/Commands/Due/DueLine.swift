import Domain
import Obligations

/// A duty as `due` and `log` report it to programs.
struct DueLine: Encodable {
  /// Nothing for a duty of the office itself.
  let `case`: String?
  let rule: String
  let title: String
  /// The last day, or the last minute for hour rules; nothing where it cannot be told.
  let due: String?
  let status: String
  /// Days left, negative where it is over; nothing where it cannot be told.
  let days: Int?
  /// Hours left, for hour rules.
  let hours: Int?
  /// Working days left, where the rule counts in them.
  let workdays: Int?
  let departments: [String]
  let basis: String
  let evidence: String
  /// Whether the number rests on no law that was read.
  let confirm: Bool
  let reason: String
  /// Codes of what has to be said beside the status.
  let flags: [String]
  /// The command that records it.
  let command: String?
  /// The group it stands in, where the list is grouped.
  var group: String?

  init(_ duty: DueDuty, _ words: DueWords, reason: String? = nil) {
    let (obligation, ground) = (duty.obligation, duty.rule.ground)
    `case` = duty.number.map { "\($0)" }
    rule = "\(duty.rule.id)"
    title = duty.rule.title[words.language]
    due = obligation.due.map(DueLine.text)
    status = obligation.status.code
    days = obligation.due.map { $0.day.number - words.today.number }
    hours = obligation.margin.flatMap { if case .hours(let hours) = $0 { hours } else { nil } }
    let counts = obligation.why?.limit?.unit == .workday
    workdays = counts ? obligation.due.map { words.workdaysLeft(until: $0.day).days } : nil
    departments = obligation.departments.map(\.code)
    basis = ground.basis[words.language]
    evidence = ground.evidence.code
    confirm = ground.isToConfirm
    self.reason = reason ?? words.reason(duty)
    flags = obligation.flags.codes
    command = RecordingCommand(duty)?.line
  }

  static func text(_ due: DueDate) -> String {
    switch due {
    case .day(let day): "\(day)"
    case .moment(let moment): "\(moment)"
    }
  }

  /// The line as tab-separated values.
  var plain: String {
    let fields = [
      due ?? "", status, days.map(String.init) ?? "", `case` ?? "", rule, title, command ?? "",
    ]
    return (fields + [group].compactMap(\.self)).joined(separator: "\t") + "\n"
  }
}

extension DueLine: JSONLine {
  func write(to json: inout JSONWriter) {
    json.field("basis", basis)
    json.field("case", `case`)
    json.field("command", command)
    json.field("confirm", confirm)
    json.field("days", days)
    json.field("departments", departments)
    json.field("due", due)
    json.field("evidence", evidence)
    json.field("flags", flags)
    json.field("group", group)
    json.field("hours", hours)
    json.field("reason", reason)
    json.field("rule", rule)
    json.field("status", status)
    json.field("title", title)
    json.field("workdays", workdays)
  }
}
