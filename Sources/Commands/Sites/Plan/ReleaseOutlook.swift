import Casebook
import Disclosure
import Domain
import Published

/// What a release would show, made of releases alone.
///
/// Every word of it is a function of numbers and refusals that the release itself publishes, and of
/// whether a wider release, made after it, would show anything of a population that this one refuses.
/// So it says nothing that a reader of the sites could not know, and may be passed on.
struct ReleaseOutlook {
  let release: Release
  /// What wider releases would do for populations that are refused for being too few, and for those
  /// that tables hide some numbers of.
  let others: [OtherRelease]
  /// What offices could compute of each other, which follows from what is shown.
  let exposures: [OfficeExposure]
  let sections: [OutlookSection]
  /// What the plan's threshold means for the numbers shown.
  let rule: HidingRule

  init(
    _ release: Release, others: [OtherRelease], exposures: [OfficeExposure],
    plan: PublicationPlan, rules: [RuleRow]
  ) {
    self.release = release
    self.others = others
    self.exposures = exposures
    rule = plan.hidingRule
    let planned = plan.tables(at: release.level, for: release.period)
    let family = OutlookFamily(release, planned: planned, rules: rules)
    sections = planned.compactMap { OutlookSection($0, in: release, family) }
  }

  var shown: Int { release.tables.reduce(0) { $0 + $1.publishedCount } }
  var hidden: Int { release.tables.reduce(0) { $0 + $1.hiddenCount } }

  /// What a longer period at the same level would do for numbers that tables hide.
  var longer: [OtherRelease] {
    others.filter { other in
      release.level == other.level && !release.refuses(other.unit)
    }
  }

  /// What releases of the levels above would do for numbers that tables hide.
  var higher: [OtherRelease] {
    others.filter { other in
      release.level != other.level && !release.refuses(other.unit)
    }
  }

  /// What could show a table that is refused for being too few.
  func others(for table: RefusedTable) -> [OtherRelease] {
    table.isTooFew && table.period == release.period
      ? others.filter { $0.unit == table.unit } : []
  }
}

extension RefusedTable {
  /// Whether more people or duties of its period would let it be shown.
  var isTooFew: Bool {
    switch reason {
    case .tooFewPersons: unit == .persons
    case .tooFewDuties: unit == .duties
    case .notProven, .overlapsRelease, .quarterTooFew, .quarterOfEarlierRule,
      .oneAttributeByArea, .personsNotTold, .earlierNotShown, .earlierChanged,
      .tooFewEntries:
      false
    }
  }
}

extension Release {
  /// Whether a population of the release's own period is left out for being too few.
  fileprivate func refuses(_ unit: PublishedTable.Unit) -> Bool {
    refused.contains { $0.isTooFew && $0.unit == unit && $0.period == period }
  }

  /// Whether a table about the release's own period hides numbers.
  fileprivate func hides(_ unit: PublishedTable.Unit) -> Bool {
    tables.contains { $0.unit == unit && $0.period == period && $0.hiddenCount > 0 }
  }
}

extension ReleaseSource {
  /// What the release of a period would show, and what wider ones would do for what it refuses.
  func outlook(of period: Period, cutOff: Day) throws -> ReleaseOutlook {
    let made = try release(of: period, cutOff: cutOff)
    let release = made.release
    var others: [OtherRelease] = []
    for (level, period) in wider(than: period) {
      let area = level == self.level ? nil : areaAbove(at: level)
      let refused = PublishedTable.Unit.counted.filter(release.refuses)
      let hidden = PublishedTable.Unit.counted.filter {
        !release.refuses($0) && release.hides($0)
      }
      // What this release tells of people is never told again by a release of a level above.
      if level != self.level {
        others += hidden.map { OtherRelease(level, period, $0, .overlaps(release.id), of: area) }
      }
      let tried = refused + (level == self.level ? hidden : [])
      guard !tried.isEmpty else { continue }
      let other = try ReleaseSource(
        session: session, office: office, engine: engine, plan: plan, level: level,
        progress: progress
      ).release(of: period, cutOff: cutOff, after: [made.earlier()]).release
      let isOver = period.days.upperBound <= cutOff
      others += tried.map { OtherRelease(other, $0, isOver: isOver, of: area) }
    }
    progress.begin(Label("检查单位之间", "Checking between offices"))
    return ReleaseOutlook(
      release, others: others, exposures: try made.builder.exposures(from: made.facts),
      plan: plan, rules: rules)
  }

  /// The releases whose people include those of a period here: the year of a quarter, and the levels
  /// above, the nearest first.
  private func wider(than period: Period) -> [(Level, Period)] {
    let above = Level.allCases.filter { $0 < level }.sorted(by: >)
    return ([(level, Period.year(period.year))] + above.map { ($0, period) }).filter {
      ($0.0 != level || $0.1 != period) && !plan.tables(at: $0.0, for: $0.1).isEmpty
    }
  }

  /// The area above the office that publishes at a level; nothing where that is the office itself.
  private func areaAbove(at level: Level) -> AreaCode? {
    Divisions.ancestor(of: office.area, at: level).map(\.code).flatMap {
      $0 == office.area ? nil : $0
    }
  }
}

extension PublishedTable.Unit {
  /// Those that tables hide numbers of.
  fileprivate static let counted: [PublishedTable.Unit] = [.persons, .duties]
}
