import Domain
import Published

extension PopulationRelease {
  /// Publishes a year of which the quarters were published, as the sum of what they counted.
  ///
  /// Below the whole area one attribute is told, the first of the plan: whatever the quarters and
  /// the areas then hide, people can be found for both at once, for each category by itself. With
  /// two attributes the same people would have to fit both.
  ///
  /// - Parameters:
  ///   - quarters: the releases of the quarters.
  ///   - planned: the tables of persons that those releases had.
  /// - Returns: the tables, and what is left out.
  /// - Throws: `ReleaseError` where the ledger's counts contradict each other.
  func draft(
    after quarters: [QuarterRelease], of planned: [PlannedTable]
  ) throws(ReleaseError) -> Draft {
    let chosen = chosen(among: planned)
    let quarterly = AreaTabulation(root: root, tables: planned)
    var protections: [Protection] = []
    for quarter in quarters {
      guard let system = try quarterly.persons(quarter.counts.counted),
        let protection = protector.protect(system)
      else { return refusal(.notProven) }
      guard protection.isShown else { return refusal(.quarterTooFew(quarter.id)) }
      guard quarter.showed(protection, of: planned, in: root) else {
        return refusal(.quarterOfEarlierRule(quarter.id))
      }
      let audit = KnownPersonAudit(of: protection)
      guard audit.isOpen else { return refusal(.notProven) }
      protections.append(protection.adding(audit))
    }
    let places = chosen.compactMap { table in
      planned.firstIndex { $0.attribute == table.attribute }
    }
    let counting = AreaTabulation(root: root, tables: chosen, pools: pools)
    guard !chosen.isEmpty, let whole = WholeRows(of: protections, tables: places),
      let system = try counting.persons(quarters.flatMap(\.counts.counted)),
      let protection = protector.protect(system, within: whole),
      KnownPersonAudit(of: protection).isOpen
    else { return refusal(.notProven) }
    var draft = Draft(proof: proof(protection, of: chosen))
    for table in population.tables {
      if let index = chosen.firstIndex(of: table) {
        draft.tables.append(publication.table(table.summed, from: protection, at: index))
      } else {
        draft.refused.append(table.refused(of: population.period, .oneAttributeByArea))
      }
    }
    return draft
  }

  /// The tables with a single row, and the first with more, of attributes that the quarters told.
  private func chosen(among planned: [PlannedTable]) -> [PlannedTable] {
    let told = population.tables.filter { table in
      planned.contains {
        $0.attribute == table.attribute && $0.structuralZeros == table.structuralZeros
      }
    }
    let deep = told.filter { AreaTree.depth(of: $0.displayedTo, below: root) > 0 }
    return told.filter { !deep.dropFirst().contains($0) }
  }
}
