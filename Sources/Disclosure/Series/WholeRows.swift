/// What earlier releases leave of the whole population's row of each table.
///
/// A year is the sum of its quarters. Where these were published, the year's row can tell apart only
/// what every quarter told apart, and everything it tells follows from them. What it can be besides
/// is what worlds proven for one quarter, and the true counts of the others, add up to.
struct WholeRows: Sendable {
  /// By table: the parts that are told apart.
  let parts: [[[Int]]]
  /// By table: counts by category that nothing public tells from the true ones, which come first.
  let rows: [[Row]]

  /// What the whole population's row can be.
  struct Row: Sendable {
    let counts: [Int]
    /// The categories somebody of which is known, in whichever quarter, and still stands there.
    fileprivate(set) var kept: Set<Int>
  }

  /// Takes the parts alone, for a publisher that is run and no worlds that are made.
  init(parts: [[[Int]]]) {
    self.parts = parts
    rows = []
  }

  /// Takes the quarters and, for each table of the year, the quarters' table of its attribute.
  ///
  /// Nothing where a quarter hides its total, or counts other categories.
  init?(of quarters: [Protection], tables: [Int]) {
    guard !quarters.isEmpty, quarters.allSatisfy(\.isShown) else { return nil }
    parts = tables.map { table in
      WholeRows.joined(quarters.flatMap { $0.pattern.parts[table][0].map(\.categories) })
    }
    rows = tables.map { table in
      let rows = quarters.map { quarter in quarter.worlds.map { $0.inner[table] } }
      let truth = WholeRows.sum(rows.compactMap(\.first))
      return rows.reduce(into: [Row(counts: truth, kept: Set(truth.indices))]) { found, worlds in
        for world in worlds.dropFirst() {
          let counts = zip(truth, zip(world, worlds[0])).map { $0 + $1.0 - $1.1 }
          let kept = Set(truth.indices.filter { worlds[0][$0] == 0 || world[$0] > 0 })
          if let place = found.firstIndex(where: { $0.counts == counts }) {
            found[place].kept.formUnion(kept)
          } else {
            found.append(Row(counts: counts, kept: kept))
          }
        }
      }
    }
  }

  /// The row in which a category has the most, or the fewest, of those that leave somebody known.
  func row(_ table: Int, driving category: Int, isFull: Bool, known: Int?) -> [Int] {
    let possible = rows(table, keeping: known).map(\.counts)
    let row =
      isFull
      ? possible.max { $0[category] < $1[category] }
      : possible.min { $0[category] < $1[category] }
    return row ?? rows[table][0].counts
  }

  /// What a row can be where somebody of a category is known, the true one first.
  func rows(_ table: Int, keeping known: Int?) -> [Row] {
    rows[table].filter { row in known.map { row.kept.contains($0) } ?? true }
  }

  private static func sum(_ rows: [[Int]]) -> [Int] {
    rows.dropFirst().reduce(rows[0]) { zip($0, $1).map { $0 + $1 } }
  }

  /// Joins parts that share a category, until none do.
  private static func joined(_ parts: [[Int]]) -> [[Int]] {
    var joined: [[Int]] = []
    for part in parts {
      let touched = joined.filter { !Set($0).isDisjoint(with: part) }
      joined.removeAll { touched.contains($0) }
      joined.append(Set(touched.flatMap { $0 } + part).sorted())
    }
    return joined.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
