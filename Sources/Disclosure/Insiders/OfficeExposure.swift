package import Domain
package import Published

/// A number that one office can compute of another area, because it knows its own.
package struct OfficeExposure: Hashable, Sendable {
  /// The table that hides the number, or any that shows the total of its area where that is hidden.
  package let table: String
  /// The area whose office computes it, or the pool whose offices together do.
  package let office: AreaPool
  package let area: AreaPool
  /// Nothing for the total.
  package let category: String?
}

extension ReleaseBuilder {
  /// What offices could compute of each other from the release and their own numbers.
  ///
  /// It follows from which cells are shown and never from a count, so it may be told. Departments
  /// and rules are not asked about: who leads a rule keeps no area's cases.
  ///
  /// - Parameter facts: every case's facts, for each period the plan's tables speak of.
  /// - Returns: each such number, by table, office and area.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  package func exposures(from facts: [Period: [Facts]]) throws(ReleaseError) -> [OfficeExposure] {
    var found: [OfficeExposure] = []
    let (published, summed, refused) = populations
    for population in try protected(published, summed: summed, refused: refused, facts) {
      guard !population.release.nestsRules, let protection = population.protection
      else { continue }
      let system = protection.system
      for office in system.tree.ids.indices.dropFirst() {
        let cells = OfficeInsider(protection, area: office).computable
        found += cells.compactMap {
          exposure(of: $0, to: office, in: system, population.release.population)
        }
      }
    }
    return found
  }

  /// The cell by its names; nodes of a tree of areas are areas.
  private func exposure(
    of cell: Int, to office: Int, in system: StarSystem, _ population: Population
  ) -> OfficeExposure? {
    let place = system.place(of: cell)
    guard let knowing = pool(of: system.tree.ids[office]),
      let area = pool(of: system.tree.ids[place.area])
    else { return nil }
    let table = population.tables[place.table ?? 0]
    return OfficeExposure(
      table: table.name, office: knowing, area: area,
      category: place.category.map { table.attribute.categories[$0].code })
  }

  /// A node of a tree of areas: one area, or those that the plan pools.
  private func pool(of id: String) -> AreaPool? {
    plan.pools.first { $0.code == id }
      ?? AreaCode(id).map { AreaPool(label: Divisions[$0].label, areas: [$0]) }
  }
}
