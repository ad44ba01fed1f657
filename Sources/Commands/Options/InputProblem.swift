import Domain
import Redaction

/// Something wrong with a value that was given; all of an input's problems are reported at once.
enum InputProblem: Hashable {
  case unknownCode(place: String, value: String, expected: [Choice])
  case unknownRule(place: String, value: String)
  case ambiguousCode(place: String, value: String, candidates: [Choice])
  case unknownArea(place: String, value: String, nearest: [Choice])
  case notACounty(place: String, value: String)
  case badDate(place: String, value: String, DateProblem)
  case futureDate(place: String, value: String, today: Day)
  case badAge(place: String, value: String)
  case ageUpsideDown(place: String, value: String)
  case badCaseNumber(value: String, CaseNumberError)
  case badEntry(value: String)
  case badPeriod(value: String)
  case badNumber(place: String, value: String, range: ClosedRange<Int>)
  /// A display name that is empty, longer than 64 characters, or taken by the program.
  case badMemberName(String)
  /// A line that is no `kind: value`; the line itself is not repeated.
  case badLine(place: String, line: Int)
  case unknownKey(String, expected: [Label])
  /// A key that is given twice where one value is taken.
  case keyTwice(place: String, key: String)
  /// A key without a value.
  case noValue(place: String, key: String)
  /// A value that looks like personal data where only codes belong; it is not repeated.
  case personal(place: String)
  case unreadableFile(place: String, path: String)
  case notText(place: String)
  /// A reason without a word.
  case noReason(place: String)
}

/// All problems of an input.
struct BadInput: Error {
  let problems: [InputProblem]
}

/// Values that a command needs and was not given, by their flags, and what is wrong with those that
/// were.
struct MissingValues: Error {
  let flags: [String]
  var problems: [InputProblem] = []
}

/// Two flags of which only one may be given.
struct ConflictingFlags: Error {
  let flags: [String]
}
