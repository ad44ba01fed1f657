import Domain
import Obligations

/// What differs between duties of one shape; empty where there is none.
struct DueValues {
  /// The date that started the clock.
  let date: String
  /// The case that owes the duty.
  let number: String
  /// The working days that are left or over, in words.
  var workdays = ""

  var withoutWorkdays: DueValues { DueValues(date: date, number: number) }
}

extension DueValues {
  init(_ duty: DueDuty, _ words: DueWords) {
    date = duty.obligation.why?.date.map(DueWords.text) ?? ""
    number = duty.number.map { "\($0)" } ?? ""
    workdays = words.workdays(duty.obligation)?[words.language] ?? ""
  }
}
