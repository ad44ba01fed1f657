package import Domain
package import Published

/// Which tables are ever published: decided before any data are seen.
package struct PublicationPlan: Sendable {
  package enum PeriodKind: String, Sendable {
    case quarter
    case year

    package init(_ period: Period) {
      switch period {
      case .quarter: self = .quarter
      case .year: self = .year
      }
    }
  }

  /// The tables of one level's release for one kind of period.
  package struct Section: Sendable {
    package let level: Level
    package let kind: PeriodKind
    package let tables: [PlannedTable]

    package init(level: Level, kind: PeriodKind, tables: [PlannedTable]) {
      self.level = level
      self.kind = kind
      self.tables = tables
    }
  }

  /// No plan may have a smaller one.
  package static let smallestThreshold = 5
  /// Nor a larger one, with which no table of any province would show a number.
  package static let largestThreshold = 1_000

  package let threshold: Int
  package let sections: [Section]
  /// Areas that all tables tell of together.
  package let pools: [AreaPool]

  /// Takes a plan that breaks no rule.
  ///
  /// - Throws: `PlanError` with every problem found.
  package init(
    threshold: Int, sections: [Section], pools: [AreaPool] = []
  ) throws(PlanError) {
    let found =
      PlanCheck.problems(threshold: threshold, sections: sections) + PlanCheck.problems(of: pools)
    guard found.isEmpty else { throw PlanError(problems: found.map { PlanProblem($0.kind) }) }
    self.threshold = threshold
    self.sections = sections
    self.pools = pools
  }

  /// The tables of a release; none where the plan has none for this level and kind of period.
  package func tables(at level: Level, for period: Period) -> [PlannedTable] {
    sections.first { $0.level == level && $0.kind == PeriodKind(period) }?.tables ?? []
  }

  /// The names of all tables at any level.
  package var tableNames: Set<String> { Set(sections.flatMap { $0.tables.map(\.name) }) }

  /// The periods whose facts a release needs.
  package func periods(at level: Level, for period: Period) -> Set<Period> {
    Set(tables(at: level, for: period).map { $0.period(in: period) })
  }
}

/// What is wrong with a plan: all of it.
package struct PlanError: Error, Hashable {
  package let problems: [PlanProblem]

  package init(problems: [PlanProblem]) { self.problems = problems }
}
