@testable import Disclosure

/// A two-way table as a system: rows are the leaves of a tree of two levels.
enum Matrix {
  static func system(
    _ rows: [[Int]], unit: StarTable.Unit = .persons, complementSensitive: Set<Int> = [],
    persons: Int = 0
  ) throws -> StarSystem {
    let tree = GeographyTree(root: "total", children: ["total": rows.indices.map { "r\($0)" }])
    let inner = Dictionary(uniqueKeysWithValues: zip(1..., rows))
    return try StarSystem(
      id: "matrix", tree: tree,
      tables: [
        StarTable(
          id: "matrix", unit: unit, categoryCount: rows[0].count,
          complementSensitive: complementSensitive, displayedDepth: 1, inner: inner,
          persons: Dictionary(uniqueKeysWithValues: (0...rows.count).map { ($0, persons) }))
      ])
  }

  /// The cell of a row and column, both from 0.
  static func cell(_ system: StarSystem, _ row: Int, _ column: Int) -> Int {
    system.cell(0, row + 1, column)
  }

  static func published(_ system: StarSystem, hiding hidden: [Int]) -> [Int?] {
    system.counts.enumerated().map { hidden.contains($0.offset) ? nil : $0.element }
  }
}

extension Matrix {
  /// A single row with its total.
  static func row(_ counts: [Int], unit: StarTable.Unit = .persons) throws -> StarSystem {
    try StarSystem(
      id: "row", tree: GeographyTree(root: "total"),
      tables: [
        StarTable(
          id: "row", unit: unit, categoryCount: counts.count, displayedDepth: 0,
          inner: [0: counts])
      ])
  }
}
