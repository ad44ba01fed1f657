package import Domain
package import Published

/// Builds a release: what the plan asks for, less what cannot be proven safe.
///
/// A year whose quarters were published is told as their sum: persons by area, duties of the whole
/// from what the quarters published. Other tables about people whom an
/// earlier release spoke of are left out; building the same period again with the same cut-off gives
/// the same release.
package struct ReleaseBuilder: Sendable {
  package let plan: PublicationPlan
  package let rules: [RuleRow]
  package let period: Period
  package let cutOff: Day
  package let level: Level
  package let area: AreaCode
  /// The releases of the ledger, oldest first.
  package let earlier: [EarlierRelease]

  package init(
    plan: PublicationPlan, rules: [RuleRow], period: Period, cutOff: Day, level: Level,
    area: AreaCode, earlier: [EarlierRelease] = []
  ) {
    self.plan = plan
    self.rules = rules
    self.period = period
    self.cutOff = cutOff
    self.level = level
    self.area = area
    self.earlier = earlier
  }

  /// Counts, protects and publishes.
  ///
  /// - Parameters:
  ///   - facts: every case's facts, for each period the plan's tables speak of.
  ///   - protocolVersion: the version of the protocol the duties follow.
  ///   - isSynthetic: whether the people are made up.
  /// - Returns: the release.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  package func release(
    from facts: [Period: [Facts]], protocolVersion: String, isSynthetic: Bool
  ) throws(ReleaseError) -> Release {
    try proven(from: facts, protocolVersion: protocolVersion, isSynthetic: isSynthetic).release
  }

  /// Counts, protects and publishes, and keeps what proves that nothing follows from it.
  ///
  /// - Parameters:
  ///   - facts: every case's facts, for each period the plan's tables speak of.
  ///   - protocolVersion: the version of the protocol the duties follow.
  ///   - isSynthetic: whether the people are made up.
  /// - Returns: the release, and the proof of each population.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  package func proven(
    from facts: [Period: [Facts]], protocolVersion: String, isSynthetic: Bool
  ) throws(ReleaseError) -> ProvenRelease {
    let (populations, summed, refused) = populations
    var drafts: [Draft] = []
    for population in try protected(populations, summed: summed, refused: refused, facts) {
      drafts.append(population.draft())
    }
    for population in summed {
      guard let quarters = population.tables.first.flatMap(quarters(of:)) else { continue }
      drafts.append(
        try release(of: population).draft(after: quarters, of: quarterlyTables))
    }
    let revisions = revisions(of: drafts, history)
    let sums = dutySums + revisions.tables
    let release = Release(
      id: id, period: period, cutOff: cutOff, level: level, area: area,
      protocolVersion: protocolVersion, isSynthetic: isSynthetic,
      tables: drafts.flatMap(\.tables) + sums,
      refused: refused + drafts.flatMap(\.refused) + revisions.refused)
    return ProvenRelease(
      release: release, threshold: plan.threshold, sums: sums,
      proofs: drafts.compactMap(\.proof))
  }

  /// The planned tables by whom they are about, those that are sums of published quarters, and those
  /// that an earlier release forbids.
  var populations: (published: [Population], summed: [Population], refused: [RefusedTable]) {
    var refused: [RefusedTable] = []
    var populations: [Population] = []
    var summed: [Population] = []
    let sums = Set(dutySums.map(\.name))
    let history = history
    for table in plan.tables(at: level, for: period)
    where !sums.contains(table.name) && table.attribute != .revision {
      if let absence = absence(of: table, history) {
        guard case .refused(let reason) = absence else { continue }
        refused.append(table.refused(of: table.period(in: period), reason))
      } else if quarters(of: table) != nil {
        Population.add(table, for: period, to: &summed)
      } else if let before = overlapping(table).first {
        refused.append(
          table.refused(of: table.period(in: period), .overlapsRelease(before.name(in: area))))
      } else {
        let possible = history.map(table.knowing) ?? table
        Population.add(possible, for: period, to: &populations)
      }
    }
    return (populations, summed, refused)
  }

  func release(of population: Population) -> PopulationRelease {
    PopulationRelease(
      population, root: root, rules: rules, protector: Protector(threshold: plan.threshold),
      pools: plan.pools)
  }

  var root: AreaCode { AreaTree.root(of: area, at: level) }

  /// The place in the ledger of this very release, where it was published before.
  private var place: Int? {
    earlier.firstIndex {
      $0.period == period && $0.cutOff == cutOff && $0.level == level && $0.area == area
    }
  }

  /// The releases that were there before this one.
  var ownReleases: [EarlierRelease] { Array(earlier.prefix(place ?? earlier.count)) }

  /// Releases of this office count, not those of lower ones that were entered in its ledger; earlier
  /// programs counted these too, so that a number may be taken.
  private var id: String {
    if let place { return earlier[place].id }
    let own = earlier.filter { $0.area == area && $0.period == period }
    let numbers = own.count + 1...2 * own.count + 1
    let free = numbers.first { number in own.allSatisfy { $0.id != "\(period)-\(number)" } }
    return "\(period)-\(free ?? own.count + 1)"
  }

  /// The earlier releases that spoke of the people of a table; about its very period before others.
  private func overlapping(_ table: PlannedTable) -> [EarlierRelease] {
    guard table.attribute.unit.published != .records else { return [] }
    let own = table.period(in: period)
    let found = ownReleases.filter {
      $0.overlaps(table.attribute.unit, own, in: root)
    }
    func isSame(_ release: EarlierRelease) -> Bool { release.tables.contains { $0.period == own } }
    return found.filter(isSame) + found.filter { !isSame($0) }
  }

  /// The published quarters of which the year of a table is the sum.
  func quarters(of table: PlannedTable) -> [QuarterRelease]? {
    table.attribute.unit == .persons ? ownQuarters(of: table) : nil
  }

  /// The quarters of the year of a table where all four were published and nothing else of it.
  func ownQuarters(of table: PlannedTable) -> [QuarterRelease]? {
    guard case .year(let year) = table.period(in: period) else { return nil }
    return QuarterRelease.all(
      of: year, in: ownReleases, overlapping: overlapping(table), at: level, of: area)
  }

  /// The tables of persons that releases of a quarter have about the quarter itself.
  private var quarterlyTables: [PlannedTable] {
    plan.tables(at: level, for: .quarter(year: period.year, 1)).filter {
      $0.attribute.unit == .persons && $0.span == .own
    }
  }

  /// Counts the persons of a quarter as later releases need them; nothing of another period.
  ///
  /// - Parameter facts: one per case, for the period.
  /// - Returns: the counts by the lowest areas of any table of persons at this level.
  /// - Throws: `ReleaseError` where a fact does not fit the tables.
  package func counted(_ facts: [Facts]) throws(ReleaseError) -> [ReleaseCounts.Counted] {
    guard case .quarter = period else { return [] }
    let lowest = plan.sections.filter { $0.level == level }.flatMap(\.tables)
      .filter { $0.attribute.unit == .persons }.map(\.displayedTo).max()
    let tables = quarterlyTables.map { $0.displayed(to: lowest ?? $0.displayedTo) }
    return try AreaTabulation(root: root, tables: tables).counted(facts)
  }
}
