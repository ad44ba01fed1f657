package import Domain

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

  package let threshold: Int
  package let sections: [Section]

  /// Takes a plan that breaks no rule.
  ///
  /// - Throws: `PlanError` with every problem found.
  package init(threshold: Int, sections: [Section]) throws(PlanError) {
    let problems = PlanCheck.problems(threshold: threshold, sections: sections)
    guard problems.isEmpty else { throw PlanError(problems: problems) }
    self.threshold = threshold
    self.sections = sections
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

/// Why a plan is refused.
package enum PlanProblem: Hashable, Sendable {
  case notYAML(String)
  case missingKey(String, line: Int)
  case unknownKey(String, line: Int)
  case unknownValue(String, key: String, line: Int)
  /// Something other than a count: a mean, a median, or the like.
  case notACount(table: String, measure: String)
  case crossedAttributes(table: String)
  case rollingWindow(table: String, span: String)
  case unitDiffers(table: String)
  case unknownCategory(table: String, category: String)
  case badName(String)
  case nameTwice(String)
  /// Two tables of one population would give the same or dependent counts.
  case dependentAttributes(String, String)
  case periodTwice(String)
  /// Duties are nested by area and by rule at once, which is a cross.
  case twoNestings(String, String)
  case displayedAboveTree(table: String)
  case sectionTwice(Level, PublicationPlan.PeriodKind)
  case thresholdTooSmall(Int)
}
