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
  /// Takes the working days in words from those of other duties where one of them is due on that day.
  init(_ duty: DueDuty, _ words: DueWords, knowing days: inout [Day: String]) {
    date = duty.obligation.why?.date?.readable ?? ""
    number = duty.number.map { "\($0)" } ?? ""
    guard let due = words.workdaysEnd(duty.obligation) else { return }
    if let known = days[due] {
      workdays = known
      return
    }
    workdays = words.workdays(until: due)[words.language]
    days[due] = workdays
  }
}
