/// For how many sensitive cells two worlds give the very file that is written, each world protected
/// anew: what a reader who runs the program cannot narrow.
package struct SameFileProof: Hashable, Sendable {
  /// The sensitive cells that two such worlds hold the threshold apart, one of them at least so high.
  package let cells: Int
  /// How many worlds were protected anew.
  package let worlds: Int
  /// Whether every world behind the published cells has been, so that no other cell is so held.
  package let isEvery: Bool
}

extension CountProtector {
  /// How many cells may be protected anew, by either rule: a few seconds' worth.
  private static let (mostCells, mostNestedCells) = (40_000, 1_000_000_000)

  /// Protects the worlds that bear a protection out, as far as work goes, and counts what they prove.
  package func sameFileProof(of protection: CountProtection) -> SameFileProof {
    let table = protection.table
    var ranges: [Int: ClosedRange<Int>] = [:]
    for cell in table.counts.indices where protection.isSensitive[cell] {
      ranges[cell] = table.counts[cell]...table.counts[cell]
    }
    let most =
      protection.isNested ? CountProtector.mostNestedCells : CountProtector.mostCells
    let every = protection.isNested ? nil : everyWorld(of: protection, atMost: most)
    let worlds = every ?? Array(protection.worlds.dropFirst())
    let tried = worlds.prefix(most / table.counts.count)
    let nested = nestedPattern(of: table).map { NestedWitnesses(table, $0) }
    for world in tried {
      let isSame =
        protection.isNested
        ? nested?.givesSameFile(world) ?? false : givesSameFile(world, as: protection)
      guard isSame else { continue }
      for (cell, change) in world.cellChanges(in: table.shape) {
        guard let range = ranges[cell] else { continue }
        let value = table.counts[cell] + change
        ranges[cell] = min(range.lowerBound, value)...max(range.upperBound, value)
      }
    }
    return SameFileProof(
      cells: ranges.values.count {
        $0.upperBound - $0.lowerBound >= threshold && $0.upperBound >= threshold
      },
      worlds: tried.count, isEvery: every != nil)
  }

  /// All worlds behind the published cells, where they are few enough to be protected.
  private func everyWorld(of protection: CountProtection, atMost most: Int) -> [CountWorld]? {
    let table = protection.table
    let worlds = CountWorlds.all(
      of: table.shape, published: protection.published, least: protection.leastHidden,
      atMost: most / table.counts.count)
    return worlds?.map { inner in
      let changed = inner.indices.filter { inner[$0] != table.inner[$0] }
      return CountWorld(
        changes: Dictionary(
          uniqueKeysWithValues: changed.map { ($0, inner[$0] - table.inner[$0]) }))
    }
  }

  private func givesSameFile(_ world: CountWorld, as protection: CountProtection) -> Bool {
    let table = protection.table
    var inner = table.inner
    for (place, change) in world.changes { inner[place] += change }
    guard inner.allSatisfy({ $0 >= 0 }) else { return false }
    return protect(CountTable(table.shape, inner: inner)).published == protection.published
  }
}
