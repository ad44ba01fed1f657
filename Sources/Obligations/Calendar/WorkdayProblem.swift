/// What is wrong with a line of a workday calendar.
package struct WorkdayProblem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The first line is not `date,kind,name`.
    case wrongHeader
    case wrongFieldCount(Int)
    case badDate(String)
    /// Neither `off` nor `work`.
    case unknownKind(String)
    case duplicateDay(String)
    /// A year between covered years has no National Day.
    case missingYear(Int)
    /// No year has a National Day.
    case noYear
  }

  /// Counted from 1.
  package let line: Int
  package let reason: Reason
}

/// Everything that is wrong with a workday calendar.
package struct WorkdayErrors: Error, Hashable {
  package let problems: [WorkdayProblem]
}
