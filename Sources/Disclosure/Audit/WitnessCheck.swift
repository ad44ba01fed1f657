/// Checks witnesses, knowing nothing of how they were found.
package struct WitnessCheck {
  private let system: StarSystem
  private let isPublished: [Bool]
  private let lowerBounds: [Int]
  private let threshold: Int

  package init(
    _ system: StarSystem, isPublished: [Bool], lowerBounds: [Int], threshold: Int
  ) {
    self.system = system
    self.isPublished = isPublished
    self.lowerBounds = lowerBounds
    self.threshold = threshold
  }

  /// Whether every secret has a pair, and every pair holds.
  package func holds(
    _ pairs: [WitnessPair], worlds: [World], secrets: [Secret]
  ) -> Bool {
    let arePossible = worlds.map { isPossible($0.counts(of: system)) }
    let proven = Set(
      pairs.filter { pair in
        let low = value(of: secrets[pair.secret], in: worlds[pair.low])
        let high = value(of: secrets[pair.secret], in: worlds[pair.high])
        return arePossible[pair.low] && arePossible[pair.high] && high - low >= threshold
          && high >= threshold
      }.map(\.secret))
    return proven.count == pairs.count && proven == Set(secrets.indices)
  }

  /// Whether a world has the published counts, adds up everywhere, and has no count too small.
  package func isPossible(_ counts: [Int]) -> Bool {
    counts.count == system.cellCount
      && counts.indices.allSatisfy { cell in
        isPublished[cell]
          ? counts[cell] == system.counts[cell] : counts[cell] >= lowerBounds[cell]
      }
      && addsUpAcross(counts) && addsUpBelow(counts)
  }

  private func value(of secret: Secret, in world: World) -> Int {
    secret.cells.reduce(secret.value(in: system.counts)) { $0 + (world.changes[$1] ?? 0) }
  }

  private func addsUpAcross(_ counts: [Int]) -> Bool {
    system.tables.indices.allSatisfy { table in
      (0..<system.areaCounts[table]).allSatisfy { area in
        let parts = (0..<system.tables[table].categoryCount).map {
          counts[system.cell(table, area, $0)]
        }
        return parts.reduce(0, +) == counts[system.total(area)]
      }
    }
  }

  private func addsUpBelow(_ counts: [Int]) -> Bool {
    let tree = system.tree
    return tree.ids.indices.allSatisfy { area in
      let below = tree.children[area]
      guard !below.isEmpty else { return true }
      return below.reduce(0) { $0 + counts[$1] } == counts[area]
        && system.tables.indices.allSatisfy { table in
          system.isRow(area, in: table) || area >= system.areaCounts[table]
            || (0..<system.tables[table].categoryCount).allSatisfy { category in
              below.reduce(0) { $0 + counts[system.cell(table, $1, category)] }
                == counts[system.cell(table, area, category)]
            }
        }
    }
  }
}
