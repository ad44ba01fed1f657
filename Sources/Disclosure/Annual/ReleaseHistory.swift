package import Domain
import Published

/// Whom the releases of an office counted so far, and whom the next one of a year may still tell of.
///
/// A closed period is published once. Whoever is recorded after its cut-off was counted nowhere, and
/// is counted as recorded late, once, in the next release of a year (the annual re-base). Whoever was
/// counted is followed for a year. The two are other people, and neither changes what was published.
package struct ReleaseHistory: Sendable {
  /// The people whom a release counted: those recorded by its cut-off as rescued in some periods.
  struct Counting: Hashable {
    let cutOff: Day
    let periods: Set<Period>
  }

  /// The people of the year before, as releases counted them.
  enum Cohort: Hashable {
    /// No release, or not all quarters, counted that year.
    case none
    /// A release did not show how many they are.
    case notShown(String)
    case counted([Counting], total: Int)
  }

  let year: Int
  let root: AreaCode
  let countings: [Counting]
  /// The periods up to that year that were published; who was rescued in them is counted in no later
  /// one.
  let closed: Set<Period>
  let cohort: Cohort

  /// Reads the ledger.
  ///
  /// - Parameters:
  ///   - releases: those of the office at its level, oldest first.
  ///   - year: the year of the release to come.
  ///   - root: the area that the office counts in.
  init(_ releases: [EarlierRelease], before year: Int, in root: AreaCode) {
    self.year = year
    self.root = root
    var (countings, closed): ([Counting], Set<Period>) = ([], [])
    for release in releases {
      let periods = release.closedPeriods.filter { $0.year <= year }
      var counted = periods.filter { period in
        !closed.contains { $0.days.overlaps(period.days) }
      }
      if release.tables.contains(where: { $0.unit == .late }) { counted.formUnion(closed) }
      closed.formUnion(periods)
      countings.append(Counting(cutOff: release.cutOff, periods: counted))
    }
    self.countings = countings
    self.closed = closed
    cohort = Cohort(of: .year(year - 1), zip(releases, countings).map { ($0, $1) }, in: root)
  }

  /// The days by whose end it must be known who was recorded.
  package var cutOffs: [Day] { Set(countings.map(\.cutOff)).sorted() }

  /// Whether anybody rescued in a year can have been recorded late: something of it was published.
  func isPossible(_ rescue: LateYear) -> Bool {
    closed.contains { LateYear(rescued: $0.days.lowerBound, year: year) == rescue }
  }

  /// What a case adds to the annual tables.
  ///
  /// - Parameters:
  ///   - states: the case as it was recorded by the end of days: each of `cutOffs`, and the cut-off.
  ///   - cutOff: the last day whose entries and events count.
  /// - Returns: facts for each period they are counted in.
  package func facts(of states: [Day: CaseState], cutOff: Day) -> [Period: Facts] {
    guard let state = states[cutOff] else { return [:] }
    let past = states.compactMapValues { state in
      AreaTree.contains(root, state.facts.area) ? state.facts.rescued.earliest : nil
    }
    var facts: [Period: Facts] = [:]
    if case .counted(let countings, _) = cohort, isCounted(past, by: countings) {
      facts[.year(year - 1)] = Facts(followed: state, in: root, cutOff: cutOff)
    } else if let rescued = past[cutOff], closed.contains(where: { $0.days.contains(rescued) }),
      !isCounted(past, by: countings)
    {
      facts[.year(year)] = Facts(
        late: LateYear(rescued: rescued, year: year), in: state.facts.area)
    }
    return facts
  }

  private func isCounted(_ past: [Day: Day], by countings: [Counting]) -> Bool {
    countings.contains { counting in
      guard let rescued = past[counting.cutOff] else { return false }
      return counting.periods.contains { $0.days.contains(rescued) }
    }
  }
}

extension ReleaseHistory.Cohort {
  fileprivate init(
    of year: Period, _ releases: [(EarlierRelease, ReleaseHistory.Counting)], in root: AreaCode
  ) {
    let own = releases.compactMap { release, counting -> Part? in
      let periods = counting.periods.intersection(release.closedPeriods).filter {
        $0.year == year.year
      }
      return periods.isEmpty ? nil : Part(release, counting.cutOff, periods, in: root)
    }
    let periods = own.reduce(into: Set<Period>()) { $0.formUnion($1.counting.periods) }
    guard periods == [year] || periods.count == 4 else {
      self = .none
      return
    }
    if let hidden = own.first(where: { $0.total == nil }) {
      self = .notShown(hidden.release)
    } else {
      self = .counted(own.map(\.counting), total: own.reduce(0) { $0 + ($1.total ?? 0) })
    }
  }

  /// What a release counted of a year.
  private struct Part {
    let release: String
    let counting: ReleaseHistory.Counting
    /// How many it showed; nothing where it hid the number.
    let total: Int?

    init(_ release: EarlierRelease, _ cutOff: Day, _ periods: Set<Period>, in root: AreaCode) {
      self.release = release.id
      counting = ReleaseHistory.Counting(cutOff: cutOff, periods: periods)
      let totals = periods.map { release.personsShown(in: $0, of: root) }
      total = totals.contains(nil) ? nil : totals.reduce(0) { $0 + ($1 ?? 0) }
    }
  }
}

extension EarlierRelease {
  /// The periods whose people it counted, whether or not it could show anything of them.
  var closedPeriods: Set<Period> {
    Set([period] + tables.filter { $0.unit == .persons }.map(\.period))
  }

  /// How many people of a period it showed; nothing where it did not.
  fileprivate func personsShown(in period: Period, of root: AreaCode) -> Int? {
    for table in counts?.shown ?? []
    where table.unit == PublishedTable.Unit.persons.rawValue && table.period == period {
      if case .count(let count)? = table.rows.first(where: { $0.area == root })?.cells.last {
        return count
      }
    }
    return nil
  }
}
