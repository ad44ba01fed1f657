/// The order in which cells are offered for publication; it never depends on a value.
///
/// Larger aggregates first by their place in the tree, the total before its parts, then in cell
/// order. An order by size would leak: the pattern of hidden cells would tell which are large.
enum CandidateOrder {
  static func cells(of system: StarSystem) -> [Int] {
    let keyed = system.counts.indices.map { cell in
      let place = system.place(of: cell)
      return (depth: system.tree.depths[place.area], part: place.table == nil ? 0 : 1, cell: cell)
    }
    return keyed.sorted { ($0.depth, $0.part, $0.cell) < ($1.depth, $1.part, $1.cell) }
      .map(\.cell)
  }
}
