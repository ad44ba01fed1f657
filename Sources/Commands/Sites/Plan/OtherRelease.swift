import Domain
import Published

/// What a wider release would do for people or duties of whom this one tells nothing: a longer period
/// or a higher level.
struct OtherRelease: Hashable {
  enum Outcome: Hashable {
    /// It would show their number.
    case shown
    /// The cases of this casebook are too few there too.
    case tooFew
    /// Another release already speaks of some of them.
    case overlaps(String)
    /// Its period is not over at the cut-off.
    case notOver
  }

  let level: Level
  let period: Period
  let unit: PublishedTable.Unit
  let outcome: Outcome
  /// The area whose own release at that level counts the same people together with those of other
  /// offices; nothing where that is this office.
  let area: AreaCode?

  init(
    _ level: Level, _ period: Period, _ unit: PublishedTable.Unit, _ outcome: Outcome,
    of area: AreaCode?
  ) {
    self.level = level
    self.period = period
    self.unit = unit
    self.outcome = outcome
    self.area = area
  }

  /// Reads the outcome from the release itself, made as if it were published after this one; of a
  /// period that is not over, only what does not depend on its people.
  init(_ release: Release, _ unit: PublishedTable.Unit, isOver: Bool, of area: AreaCode?) {
    let mine = release.refused.filter { $0.unit == unit && $0.period == release.period }
    let overlapping = mine.lazy.compactMap { table -> String? in
      switch table.reason {
      case .overlapsRelease(let id), .quarterTooFew(let id), .quarterOfEarlierRule(let id): id
      case .notProven, .tooFewPersons, .tooFewDuties, .oneAttributeByArea, .personsNotTold,
        .earlierNotShown, .earlierChanged, .tooFewEntries:
        nil
      }
    }.first
    let isShown = release.tables.contains { $0.unit == unit && $0.period == release.period }
    let outcome = isShown ? Outcome.shown : .tooFew
    self.init(
      release.level, release.period, unit,
      overlapping.map { .overlaps($0) } ?? (isOver ? outcome : .notOver), of: area)
  }
}
