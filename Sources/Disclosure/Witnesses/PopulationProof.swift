package import Domain
package import Published

/// A release with what proves that nobody can be found in it.
package struct ProvenRelease: Sendable {
  package let release: Release
  let threshold: Int
  /// Tables that add up what earlier releases published.
  let sums: [PublishedTable]
  let proofs: [PopulationProof]

  /// What the casebook keeps of the proof.
  ///
  /// - Parameter digest: the digest of the release's cells.
  /// - Returns: the counts and the worlds of each population.
  package func witnesses(digest: [UInt8]) -> ReleaseWitnesses {
    ReleaseWitnesses(
      release: digest, threshold: threshold, sums: sums.map(\.name),
      populations: proofs.map(\.witnessed))
  }
}

/// What was proven of one population of a release.
package struct PopulationProof: Sendable {
  let period: Period
  let protection: Protection
  /// By table: under which name each node's row is published, or the one name of all rows.
  let names: [[String]]

  package init(period: Period, protection: Protection, names: [[String]]) {
    self.period = period
    self.protection = protection
    self.names = names
  }

  /// The counts and the worlds as the casebook keeps them.
  package var witnessed: ReleaseWitnesses.Population {
    let (system, shape, truth) = (protection.system, protection.shape, protection.worlds[0])
    let unit = system.tables[0].unit
    return ReleaseWitnesses.Population(
      unit: unit.published.rawValue, period: period,
      nodes: zip(system.tree.ids, system.tree.parents).map { .init(name: $0, parent: $1) },
      hasOffices: shape.hasOffices, closedNodes: shape.closedAreas.sorted(),
      tables: zip(names, system.tables).enumerated().map { place, table in
        ReleaseWitnesses.Table(
          names: table.0, categoryCount: table.1.categoryCount,
          structuralZeros: table.1.structuralZeros.sorted(),
          displayedDepth: table.1.displayedDepth, counts: truth.inner[place])
      }, persons: unit == .duties ? truth.persons : [], wholeParts: protection.whole?.parts,
      worlds: protection.worlds.dropFirst().map { world in
        ReleaseWitnesses.World(
          counts: zip(world.inner, truth.inner).map { Self.changes(to: $0, from: $1) },
          persons: unit == .duties ? Self.changes(to: world.persons, from: truth.persons) : [])
      })
  }

  private static func changes(to world: [Int], from truth: [Int]) -> [ReleaseWitnesses.Change] {
    zip(world, truth).enumerated().compactMap { place, counts in
      counts.0 == counts.1
        ? nil : ReleaseWitnesses.Change(place: place, difference: counts.0 - counts.1)
    }
  }
}
