import Domain

/// The oldest instance of an office's duty that is not done yet.
struct OpenDuty {
  let instance: Int
  let source: TriggerSource
  /// The day from which its limit runs.
  let start: Day

  /// A duty that begins anew when it is done.
  init(last: Day?, founded: Day, count: Int) {
    instance = count + 1
    source = last == nil ? .casebookMade : .doneBefore
    start = last ?? founded
  }

  /// A duty that is owed anew after every period that ends in the time of the office.
  ///
  /// What is done counts for the oldest open period, from as long before its end as the limit runs
  /// after it; what is done late for one counts for all that were due by then.
  init?(done: [Day], periods: [YearDay], since founded: Day, due: (Day) -> Day) {
    func end(after day: Day) -> Day? { periods.compactMap { $0.next(after: day) }.min() }
    guard var open = end(after: founded.adding(days: -1)) else { return nil }
    var instance = 1
    for day in done where open.number - day.number <= due(open).number - open.number {
      repeat {
        guard let next = end(after: open) else { return nil }
        open = next
        instance += 1
      } while due(open) <= day
    }
    self.instance = instance
    source = .periodEnded
    start = open
  }
}
