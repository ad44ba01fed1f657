@testable import Disclosure

/// Every world behind the published cells of a small system, found by trying all inner counts.
enum SmallWorlds {
  /// Tries all leaf counts up to a largest one, leaf by leaf and table by table.
  static func all(of system: StarSystem, hiding hidden: Set<Int>, largest: Int) -> [[Int]] {
    let leaves = system.tree.leaves
    var worlds: [[Int]] = []
    forEachTotals(leaves.count, upTo: largest) { totals in
      let sums = system.tree.sums { totals[leaves.firstIndex(of: $0) ?? 0] }
      guard sums.indices.allSatisfy({ hidden.contains($0) || sums[$0] == system.counts[$0] })
      else { return }
      let options = system.tables.indices.map { tables($0, of: system, totals: totals, hidden) }
      worlds += options.reduce([sums]) { worlds, cells in
        worlds.flatMap { world in cells.map { world + $0 } }
      }
    }
    return worlds
  }

  private static func forEachTotals(_ count: Int, upTo largest: Int, _ body: ([Int]) -> Void) {
    var totals = Array(repeating: 0, count: count)
    while true {
      body(totals)
      guard let index = totals.firstIndex(where: { $0 < largest }) else { return }
      for earlier in 0..<index { totals[earlier] = 0 }
      totals[index] += 1
    }
  }

  /// The cells of one table in every way that fits its leaf totals and what is published.
  private static func tables(
    _ table: Int, of system: StarSystem, totals: [Int], _ hidden: Set<Int>
  ) -> [[Int]] {
    let width = system.tables[table].categoryCount
    let leaves = system.tree.leaves
    var partial: [[[Int]]] = [[]]
    for (index, leaf) in leaves.enumerated() {
      let rows = compositions(of: totals[index], into: width).filter { row in
        (0..<width).allSatisfy {
          let cell = system.cell(table, leaf, $0)
          return hidden.contains(cell) || row[$0] == system.counts[cell]
        }
      }
      partial = partial.flatMap { before in rows.map { before + [$0] } }
    }
    return partial.map { rows in cells(table, of: system, rows: rows) }.filter { cells in
      zip(system.cells(of: table), cells).allSatisfy {
        hidden.contains($0) || $1 == system.counts[$0]
      }
    }
  }

  private static func cells(_ table: Int, of system: StarSystem, rows: [[Int]]) -> [Int] {
    let leaves = system.tree.leaves
    let sums = (0..<system.tables[table].categoryCount).map { category in
      system.tree.sums { rows[leaves.firstIndex(of: $0) ?? 0][category] }
    }
    return (0..<system.areaCounts[table]).flatMap { area in sums.map { $0[area] } }
  }

  /// Makes every table of some areas and categories with at most so many people, area by area.
  static func forEachTable(
    of areas: Int, _ width: Int, upTo most: Int, _ body: ([Int]) -> Void
  ) {
    for sum in 0...most {
      for inner in compositions(of: sum, into: areas * width) { body(inner) }
    }
  }

  /// Every table of which the rows have these totals.
  static func rows(of totals: [Int], _ width: Int) -> [[Int]] {
    totals.reduce([[]]) { tables, total in
      let parts = compositions(of: total, into: width)
      return tables.flatMap { table in parts.map { table + $0 } }
    }
  }

  static func compositions(of sum: Int, into parts: Int) -> [[Int]] {
    guard parts > 1 else { return [[sum]] }
    return (0...sum).flatMap { first in
      compositions(of: sum - first, into: parts - 1).map { [first] + $0 }
    }
  }
}
