/// A sum of cells that nobody may learn: one sensitive cell, or a virtual one, total less part.
package struct Secret: Hashable, Sendable {
  /// The cells whose sum it is; several for a virtual cell, all of one table and area.
  package let cells: [Int]

  package init(cells: [Int]) { self.cells = cells }

  package func value(in counts: [Int]) -> Int { cells.reduce(0) { $0 + counts[$1] } }
}
