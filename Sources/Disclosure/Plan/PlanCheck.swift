import Domain
import Published

/// The rules every plan must keep.
enum PlanCheck {
  static func problems(
    threshold: Int, sections: [PublicationPlan.Section]
  ) -> [PlanProblem] {
    var problems: [PlanProblem] = []
    if threshold < PublicationPlan.smallestThreshold {
      problems.append(.thresholdTooSmall(threshold))
    }
    for (index, section) in sections.enumerated() {
      let isRepeated = sections[..<index].contains {
        $0.level == section.level && $0.kind == section.kind
      }
      if isRepeated { problems.append(.sectionTwice(section.level, section.kind)) }
      problems += PlanCheck.problems(of: section)
    }
    return problems
  }

  private static func problems(of section: PublicationPlan.Section) -> [PlanProblem] {
    var problems = section.tables.flatMap { PlanCheck.problems(of: $0, in: section) }
    for (index, table) in section.tables.enumerated() {
      for earlier in section.tables[..<index] {
        problems += PlanCheck.problems(of: earlier, and: table)
      }
    }
    return problems
  }

  private static func problems(
    of table: PlannedTable, in section: PublicationPlan.Section
  ) -> [PlanProblem] {
    var problems: [PlanProblem] = []
    if !isName(table.name) { problems.append(.badName(table.name)) }
    if section.kind == .year, table.span == .lastYear { problems.append(.periodTwice(table.name)) }
    let codes = Set(table.attribute.categories.map(\.code))
    for category in table.complementSensitive.union(table.structuralZeros).sorted()
    where !codes.contains(category) {
      problems.append(.unknownCategory(table: table.name, category: category))
    }
    let top: Level = section.level == .province ? .province : .city
    let isNested = table.attribute.nestsRules || table.attribute.unit == .records
    if table.displayedTo < top || (isNested && table.displayedTo != top) {
      problems.append(.displayedAboveTree(table: table.name))
    }
    return problems
  }

  private static func problems(
    of earlier: PlannedTable, and table: PlannedTable
  ) -> [PlanProblem] {
    var problems: [PlanProblem] = []
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
