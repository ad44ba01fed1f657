import Domain
import Published

/// Counts entries, as of the cut-off; none of the counts is hidden.
struct RecordTabulation {
  let root: AreaCode

  /// How many entries were made in time, and how many late.
  func entries(_ facts: [Facts]) -> [(category: PublishedTable.Category, count: Int)] {
    let counted = facts.filter { AreaTree.contains(root, $0.area) }
    return zip(
      Attribute.entryDelay.categories,
      [counted.reduce(0) { $0 + $1.timelyEntries }, counted.reduce(0) { $0 + $1.lateEntries }]
    ).map { ($0, $1) }
  }

  /// Whether so many entries were made that they say nothing of what somebody reached.
  ///
  /// Whoever reached a stage has an entry that says so. Where there were fewer entries than people and
  /// stages, their number would bound how many of the people can have reached the stages that are
  /// hidden; where there are as many, everybody may have reached every one.
  ///
  /// - Parameters:
  ///   - facts: one per case.
  ///   - people: how many people the release counts, each as often as a table of steps asks.
  ///   - fewest: the smallest number of people that is told of at all.
  /// - Returns: whether their number may be told.
  func isOpen(_ facts: [Facts], people: Int, fewest: Int) -> Bool {
    let entries = entries(facts).reduce(0) { $0 + $1.count }
    return entries >= Stage.allCases.count * max(people, fewest)
  }
}
