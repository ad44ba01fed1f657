import Domain

/// Today's list for programs.
struct TodayView: Encodable {
  struct Counts: Encodable {
    let overdue: Int
    let today: Int
    let soon: Int
    let unknown: Int
  }

  var schema = 1
  let date: String
  let counts: Counts
  /// The first few of each section, which their group names.
  let due: [DueLine]

  init(_ list: TodayList, _ words: DueWords) {
    date = "\(words.today)"
    counts = Counts(
      overdue: list.count(.overdue), today: list.count(.today), soon: list.count(.soon),
      unknown: list.unclear)
    due = TodayList.Section.allCases.flatMap { section in
      list.shown(section).map { duty in
        var line = DueLine(duty, words)
        line.group = section.rawValue
        return line
      }
    }
  }
}
