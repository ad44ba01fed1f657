import Domain
import Published

/// What one population adds to a release.
struct Draft {
  var tables: [PublishedTable] = []
  var refused: [RefusedTable] = []
}

/// Counts, protects and publishes the tables about one population.
struct PopulationRelease {
  private let population: Population
  private let root: AreaCode
  private let rules: [RuleRow]
  private let protector: Protector
  private let publication: TablePublication

  init(_ population: Population, root: AreaCode, rules: [RuleRow], protector: Protector) {
    self.population = population
    self.root = root
    self.rules = rules
    self.protector = protector
    publication = TablePublication(period: population.period, root: root)
  }

  func draft(from facts: [Facts]) throws(ReleaseError) -> Draft {
    let counting = AreaTabulation(root: root, tables: population.tables)
    switch population.unit {
    case .records: return try records(facts)
    case .persons: return byArea(try counting.persons(facts))
    case .duties:
      return population.tables.contains { $0.attribute.nestsRules }
        ? try byRule(facts) : byArea(try counting.duties(facts))
    }
  }

  private func records(_ facts: [Facts]) throws(ReleaseError) -> Draft {
    var draft = Draft()
    let counting = RecordTabulation(root: root, rules: rules)
    for planned in population.tables {
      let counts = try counting.counts(of: planned.attribute, in: facts)
      draft.tables.append(publication.table(planned, counts: counts))
    }
    return draft
  }

  private func byArea(_ system: StarSystem) -> Draft {
    guard let protection = protector.protect(system) else { return refusal(.notProven) }
    guard protection.isShown else { return refusal(tooFew) }
    return Draft(
      tables: population.tables.enumerated().map { index, planned in
        publication.table(planned, from: protection, at: index)
      })
  }

  private func byRule(_ facts: [Facts]) throws(ReleaseError) -> Draft {
    let showsRules = population.tables.contains { $0.attribute == .dutyStatusByRule }
    let counting = RuleTabulation(root: root, rules: rules, showsRules: showsRules)
    guard let protection = protector.protect(try counting.system(facts)) else {
      return refusal(.notProven)
    }
    guard protection.isShown else { return refusal(tooFew) }
    var draft = Draft()
    for planned in population.tables {
      for (index, node) in counting.nodes.enumerated() where shows(planned, node) {
        draft.tables.append(
          publication.table(planned, of: node, at: index, from: protection))
      }
    }
    return draft
  }

  private func shows(_ planned: PlannedTable, _ node: RuleTabulation.Node) -> Bool {
    switch node {
    case .all: planned.attribute == .dutyStatus
    case .department: planned.attribute == .dutyStatusByDepartment
    case .rule: planned.attribute == .dutyStatusByRule
    }
  }

  private var tooFew: RefusedTable.Reason {
    let rule = SplitRule(threshold: protector.threshold)
    return population.unit == .persons
      ? .tooFewPersons(fewest: rule.fewestInWhole)
      : .tooFewDuties(fewest: rule.fewestInWhole, persons: rule.threshold)
  }

  private func refusal(_ reason: RefusedTable.Reason) -> Draft {
    Draft(
      refused: population.tables.map { $0.refused(of: population.period, reason) })
  }
}

extension PlannedTable {
  /// This table, left out of a release.
  func refused(of period: Period, _ reason: RefusedTable.Reason) -> RefusedTable {
    RefusedTable(
      name: name, title: title, unit: attribute.unit.published, period: period, reason: reason)
  }
}
