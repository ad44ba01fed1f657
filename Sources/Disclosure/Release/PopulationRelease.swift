import Domain
import Published

/// What one population adds to a release.
struct Draft {
  var tables: [PublishedTable] = []
  var refused: [RefusedTable] = []
  /// What was proven of it; nothing for records, and where no proof was found.
  var proof: PopulationProof?
}

/// Counts, protects and publishes the tables about one population.
struct PopulationRelease {
  let population: Population
  let root: AreaCode
  private let rules: [RuleRow]
  let protector: Protector
  let publication: TablePublication

  let pools: [AreaPool]

  init(
    _ population: Population, root: AreaCode, rules: [RuleRow], protector: Protector,
    pools: [AreaPool]
  ) {
    self.population = population
    self.pools = pools
    self.root = root
    self.rules = rules
    self.protector = protector
    publication = TablePublication(period: population.period, root: root, pools: pools)
  }

  /// Counts what is to be protected.
  ///
  /// - Parameters:
  ///   - facts: one per case.
  ///   - shown: the nodes of the tree of areas of whose duties totals may be shown; nothing for all.
  /// - Returns: the tables; nothing for records, which are not protected.
  /// - Throws: `ReleaseError` where a fact does not fit the tables.
  func system(
    of facts: [Facts], shown: Set<String>? = nil
  ) throws(ReleaseError) -> StarSystem? {
    let counting = AreaTabulation(root: root, tables: population.tables, pools: pools)
    switch population.unit {
    case .records, .revised: return nil
    case .persons, .late, .followed: return try counting.people(facts, population.unit)
    case .unknownStarts: return try ruleTabulation.unknownStarts(facts)
    case .duties:
      return nestsRules
        ? try ruleTabulation.system(facts) : try counting.duties(facts, shown: shown)
    }
  }

  /// Whether rows are departments and rules in the place of areas.
  var nestsRules: Bool {
    population.unit == .unknownStarts || population.tables.contains { $0.attribute.nestsRules }
  }

  private var ruleTabulation: RuleTabulation {
    RuleTabulation(
      root: root, rules: rules,
      showsRules: population.tables.contains {
        $0.attribute == .dutyStatusByRule || $0.attribute == .unknownStartByRule
      })
  }

  func records(_ facts: [Facts]) -> Draft {
    let entries = RecordTabulation(root: root).entries(facts)
    return Draft(tables: population.tables.map { publication.table($0, counts: entries) })
  }

  /// Whether the number of entries may be told beside so many people.
  func isOpen(_ facts: [Facts], people: Int) -> Bool {
    RecordTabulation(root: root).isOpen(
      facts, people: people, fewest: SplitRule(threshold: protector.threshold).fewestInWhole)
  }

  /// The tables of what may be published.
  func tables(_ protection: Protection) -> [PublishedTable] {
    if population.unit == .unknownStarts {
      return population.tables.map {
        publication.table($0, of: ruleTabulation.nodes, from: protection)
      }
    }
    return nestsRules ? byRule(protection) : byArea(protection)
  }

  /// The proof, and under which names its rows are published; nothing where nodes are no rows.
  func proof(_ protection: Protection, of tables: [PlannedTable]) -> PopulationProof? {
    guard population.unit != .unknownStarts else { return nil }
    let names =
      nestsRules
      ? [
        ruleTabulation.nodes.map { node in
          tables.first { shows($0, node) }.map(node.name(in:)) ?? ""
        }
      ] : tables.map { [$0.name] }
    return PopulationProof(period: population.period, protection: protection, names: names)
  }

  private func byArea(_ protection: Protection) -> [PublishedTable] {
    population.tables.enumerated().map { index, planned in
      publication.table(planned, from: protection, at: index)
    }
  }

  private func byRule(_ protection: Protection) -> [PublishedTable] {
    population.tables.flatMap { planned in
      ruleTabulation.nodes.enumerated().filter { shows(planned, $0.element) }.map {
        publication.table(planned, of: $0.element, at: $0.offset, from: protection)
      }
    }
  }

  private func shows(_ planned: PlannedTable, _ node: RuleTabulation.Node) -> Bool {
    switch node {
    case .all: planned.attribute == .dutyStatus
    case .department: planned.attribute == .dutyStatusByDepartment
    case .rule: planned.attribute == .dutyStatusByRule
    }
  }

  var tooFew: RefusedTable.Reason {
    let rule = SplitRule(threshold: protector.threshold)
    return population.unit.isOfPeople
      ? .tooFewPersons(fewest: rule.fewestInWhole)
      : .tooFewDuties(fewest: rule.fewestInWhole, persons: rule.threshold)
  }

  func refusal(_ reason: RefusedTable.Reason) -> Draft {
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
