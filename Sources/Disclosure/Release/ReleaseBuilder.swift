package import Domain
package import Published

/// Builds a release: what the plan asks for, less what cannot be proven safe.
///
/// Tables about people whom an earlier release spoke of are left out, since the union of both is not
/// audited yet; building the same period again with the same cut-off gives the same release.
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
    let (populations, refused) = populations
    var drafts: [Draft] = []
    for population in populations {
      guard let facts = facts[population.period] else {
        throw .factsMissing(population.period)
      }
      drafts.append(try release(of: population).draft(from: facts))
    }
    return Release(
      id: id, period: period, cutOff: cutOff, level: level, area: area,
      protocolVersion: protocolVersion, isSynthetic: isSynthetic,
      tables: drafts.flatMap(\.tables), refused: refused + drafts.flatMap(\.refused))
  }

  /// The planned tables by whom they are about, and those that an earlier release forbids.
  var populations: (published: [Population], refused: [RefusedTable]) {
    var refused: [RefusedTable] = []
    var populations: [Population] = []
    for table in plan.tables(at: level, for: period) {
      if let before = overlapping(table) {
        refused.append(
          table.refused(of: table.period(in: period), .overlapsRelease(before.id)))
      } else {
        Population.add(table, for: period, to: &populations)
      }
    }
    return (populations, refused)
  }

  func release(of population: Population) -> PopulationRelease {
    PopulationRelease(
      population, root: root, rules: rules, protector: Protector(threshold: plan.threshold))
  }

  var root: AreaCode { AreaTree.root(of: area, at: level) }

  /// The place in the ledger of this very release, where it was published before.
  private var place: Int? {
    earlier.firstIndex {
      $0.period == period && $0.cutOff == cutOff && $0.level == level && $0.area == area
    }
  }

  private var id: String {
    if let place { return earlier[place].id }
    return "\(period)-\(earlier.count { $0.period == period } + 1)"
  }

  private func overlapping(_ table: PlannedTable) -> EarlierRelease? {
    guard table.attribute.unit != .records else { return nil }
    return earlier.prefix(place ?? earlier.count).first {
      $0.overlaps(table.attribute.unit, table.period(in: period), in: root)
    }
  }
}
