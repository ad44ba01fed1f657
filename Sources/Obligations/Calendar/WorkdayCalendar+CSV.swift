import Domain

extension WorkdayCalendar {
  /// Reads lines of `date,kind,name`, the kind being `off` or `work`.
  ///
  /// - Throws: `WorkdayErrors` with every problem of the text.
  package init(csv text: String) throws(WorkdayErrors) {
    var reading = WorkdayReading()
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty || index == 0 {
      let ending = line.last == UInt8(ascii: "\r") ? 1 : 0
      reading.read(Substring(line.dropLast(ending)), number: index + 1)
    }
    let coverage = reading.coveredDays()
    guard reading.problems.isEmpty, let coverage else {
      throw WorkdayErrors(problems: reading.problems)
    }
    self.init(coverage: coverage, exceptions: reading.exceptions)
  }
}

/// The days of a calendar text read so far, and what was wrong with it.
private struct WorkdayReading {
  var exceptions: [Day: Bool] = [:]
  var problems: [WorkdayProblem] = []
  private var years: Set<Int> = []

  init() {}

  mutating func read(_ line: Substring, number: Int) {
    if number == 1 {
      if line != "date,kind,name" { refuse(.wrongHeader, number) }
      return
    }
    let fields = line.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard fields.count == 3 else { return refuse(.wrongFieldCount(fields.count), number) }
    guard let day = Day(String(fields[0])) else {
      return refuse(.badDate(String(fields[0])), number)
    }
    guard exceptions[day] == nil else { return refuse(.duplicateDay("\(day)"), number) }
    switch fields[1] {
    case "off": exceptions[day] = false
    case "work": exceptions[day] = true
    default: return refuse(.unknownKind(String(fields[1])), number)
    }
    let parts = day.components
    if parts.month == 10, parts.day == 1 { years.insert(parts.year) }
  }

  /// All days of the covered years, which must follow each other.
  mutating func coveredDays() -> ClosedRange<Day>? {
    guard let first = years.min(), let last = years.max(),
      let start = Day(year: first, month: 1, day: 1), let end = Day(year: last, month: 12, day: 31)
    else {
      refuse(.noYear, 1)
      return nil
    }
    for year in first...last where !years.contains(year) { refuse(.missingYear(year), 1) }
    return start...end
  }

  private mutating func refuse(_ reason: WorkdayProblem.Reason, _ line: Int) {
    problems.append(WorkdayProblem(line: line, reason: reason))
  }
}
