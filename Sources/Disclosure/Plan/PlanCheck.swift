import Domain
import Published

/// The rules every plan must keep.
enum PlanCheck {
  /// What a problem is found in; tables and sections by their order.
  enum Place: Hashable {
    case plan
    case section(Int)
    case table(Int, in: Int)
    case pool(Int)
  }

  struct Finding {
    let kind: PlanProblem.Kind
    let place: Place
  }

  /// Of two areas that are told of together, the office of one knows the other.
  private static let fewestRows = 3

  static func problems(of pools: [AreaPool]) -> [Finding] {
    pools.enumerated().flatMap { index, pool -> [Finding] in
      var kinds: [PlanProblem.Kind] = []
      let parents = Set(pool.areas.map { Divisions[$0].parent })
      if Set(pool.areas).count < fewestRows || parents.count > 1 {
        kinds.append(.notNeighbours(pool.code))
      } else if let parent = pool.areas.first.flatMap({ Divisions[$0].parent }),
        rows(below: parent, pools) < fewestRows
      {
        kinds.append(.poolIsWhole(pool.code))
      }
      let before = pools[..<index].flatMap(\.areas)
      kinds += pool.areas.filter(before.contains).map { .pooledTwice($0.description) }
      return kinds.map { Finding(kind: $0, place: .pool(index)) }
    }
  }

  /// How many rows are left below an area.
  private static func rows(below parent: AreaCode, _ pools: [AreaPool]) -> Int {
    let pooled = pools.filter { pool in pool.areas.contains { Divisions[$0].parent == parent } }
    return Divisions.children(of: parent).count
      - pooled.reduce(0) { $0 + $1.areas.count - 1 }
  }

  static func problems(threshold: Int, sections: [PublicationPlan.Section]) -> [Finding] {
    var problems: [Finding] = []
    if threshold < PublicationPlan.smallestThreshold {
      problems.append(Finding(kind: .thresholdTooSmall(threshold), place: .plan))
    }
    if threshold > PublicationPlan.largestThreshold {
      problems.append(Finding(kind: .thresholdTooLarge(threshold), place: .plan))
    }
    for (index, section) in sections.enumerated() {
      let isRepeated = sections[..<index].contains {
        $0.level == section.level && $0.kind == section.kind
      }
      if isRepeated {
        let kind = PlanProblem.Kind.sectionTwice(section.level, section.kind)
        problems.append(Finding(kind: kind, place: .section(index)))
      }
      problems += PlanCheck.problems(of: section, at: index)
    }
    return problems
  }

  private static func problems(
    of section: PublicationPlan.Section, at place: Int
  ) -> [Finding] {
    section.tables.enumerated().flatMap { index, table in
      let kinds =
        PlanCheck.problems(of: table, in: section)
        + section.tables[..<index].flatMap { PlanCheck.problems(of: $0, and: table) }
      return kinds.map { Finding(kind: $0, place: .table(index, in: place)) }
    }
  }

  private static func problems(
    of table: PlannedTable, in section: PublicationPlan.Section
  ) -> [PlanProblem.Kind] {
    var problems: [PlanProblem.Kind] = []
    if !isName(table.name) { problems.append(.badName(table.name)) }
    problems += spanProblems(of: table, in: section)
    let codes = Set(table.attribute.categories.map(\.code))
    for category in table.complementSensitive.union(table.structuralZeros).sorted()
    where !codes.contains(category) {
      problems.append(.unknownCategory(table: table.name, category: category))
    }
    let top: Level = section.level == .province ? .province : .city
    let isNested =
      table.attribute.nestsRules || table.attribute.unit.published == .records
      || table.attribute.isAnnual
    if table.displayedTo < top || (isNested && table.displayedTo != top) {
      problems.append(.displayedAboveTree(table: table.name))
    }
    return problems
  }

  /// Annual tables belong to the release of a year: people recorded late to its own period, people
  /// followed to the one before.
  private static func spanProblems(
    of table: PlannedTable, in section: PublicationPlan.Section
  ) -> [PlanProblem.Kind] {
    switch table.attribute.unit {
    case .persons, .duties, .records, .unknownStarts:
      section.kind == .year && table.span == .lastYear ? [.periodTwice(table.name)] : []
    case .late: section.kind == .year && table.span == .own ? [] : [.notAnnual(table.name)]
    case .followed:
      section.kind == .year && table.span == .lastYear ? [] : [.notAnnual(table.name)]
    case .revised:
      section.kind == .year && hasLate(section) ? [] : [.notAnnual(table.name)]
    }
  }

  private static func hasLate(_ section: PublicationPlan.Section) -> Bool {
    section.tables.contains { $0.attribute == .lateYear }
  }

  private static func problems(
    of earlier: PlannedTable, and table: PlannedTable
  ) -> [PlanProblem.Kind] {
    var problems: [PlanProblem.Kind] = []
    if earlier.name == table.name { problems.append(.nameTwice(table.name)) }
    guard earlier.span == table.span, earlier.attribute.unit == table.attribute.unit else {
      return problems
    }
    if earlier.attribute.determines(table.attribute)
      || table.attribute.determines(earlier.attribute)
    {
      problems.append(.dependentAttributes(earlier.name, table.name))
    }
    let (one, other) =
      earlier.attribute.nestsRules ? (earlier, table) : (table, earlier)
    if one.attribute.nestsRules, !other.attribute.nestsRules, other.displayedTo != one.displayedTo {
      problems.append(.twoNestings(earlier.name, table.name))
    }
    return problems
  }

  /// Lower-case letters, digits and dashes, beginning with a letter.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (97...122).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
  }
}
