/// What of a count table may be published, and the proof.
package struct CountProtection: Sendable {
  package let table: CountTable
  package let threshold: Int
  package let publishesZeros: Bool
  /// Whether each dimension is told within the codes of the one before it only.
  package let isNested: Bool
  package let isSensitive: [Bool]
  package let isPublished: [Bool]
  /// Cells hidden by elimination though they are not sensitive, and by the search for witnesses.
  package let secondaryCount: Int
  package let repairCount: Int
  package let worlds: [CountWorld]
  /// What the worlds prove of every sensitive cell.
  package let ranges: [Int: WitnessedRange]

  /// What an attacker sees.
  package var published: [Int?] { zip(isPublished, table.counts).map { $0 ? $1 : nil } }

  /// The least count of every hidden cell, as the attacker knows it.
  package var leastHidden: Int { publishesZeros ? 1 : 0 }

  /// The share of cells that are published, in thousandths.
  package var sharePublished: Double {
    Double(isPublished.count { $0 }) / Double(max(1, isPublished.count))
  }

  /// Whether every sensitive cell keeps its interval; checked anew, knowing nothing of how the worlds were found.
  ///
  /// Every world must leave every published cell as it is and no count below its bound; and every
  /// sensitive cell must lie the threshold apart in two of them, in one of them at least so high.
  package var keepsIntervals: Bool {
    let changes = worlds.map { $0.cellChanges(in: table.shape) }
    for (world, cells) in zip(worlds, changes) {
      let keeps = cells.keys.allSatisfy { !isPublished[$0] }
      let isPossible =
        world.changes.allSatisfy { table.inner[$0.key] + $0.value >= 0 }
        && cells.allSatisfy { table.counts[$0.key] + $0.value >= leastHidden }
      guard keeps, isPossible else { return false }
    }
    return isSensitive.indices.allSatisfy { cell in
      guard isSensitive[cell] else { return true }
      guard !isPublished[cell], let range = ranges[cell] else { return false }
      let low = table.counts[cell] + (changes[range.low][cell] ?? 0)
      let high = table.counts[cell] + (changes[range.high][cell] ?? 0)
      return high - low >= threshold && high >= threshold
    }
  }
}
