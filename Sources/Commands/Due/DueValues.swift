import Domain
import Obligations

/// What differs between duties of one shape; empty where there is none.
struct DueValues {
  /// The date that started the clock.
  let date: String
  /// The case that owes the duty.
  let number: String
}

extension DueValues {
  init(_ duty: DueDuty) {
    date = duty.obligation.why?.date.map(DueWords.text) ?? ""
    number = duty.number.map { "\($0)" } ?? ""
  }
}
