/// The interval an attacker can compute for every cell of one table from its published cells alone.
///
/// For a table that stands alone the intervals are exact. Where tables share totals, another table
/// can narrow them further; there the proof is the witnesses, and these intervals are what the
/// table itself leaves open. No hidden count is read.
package struct IntervalAudit {
  /// What a cell can be; no upper end where nothing bounds it.
  package struct Interval: Hashable, Sendable {
    package let least: Int
    package let most: Int?

    package init(least: Int, most: Int?) {
      self.least = least
      self.most = most
    }
  }

  private let system: StarSystem
  private let table: Int
  private let published: [Int?]
  private let lowerBounds: [Int]

  /// Takes what is published: nothing for each hidden cell.
  ///
  /// - Parameters:
  ///   - system: the shape of the tables; their counts are not read.
  ///   - table: which of them to audit.
  ///   - published: the count of every published cell.
  ///   - lowerBounds: the least count of every hidden cell.
  package init(_ system: StarSystem, table: Int, published: [Int?], lowerBounds: [Int]) {
    self.system = system
    self.table = table
    self.published = published
    self.lowerBounds = lowerBounds
  }

  /// The interval of each hidden cell and total; nothing where no table fits what is published.
  package var intervals: [Int: Interval]? {
    let shape = StarNetwork(system, table: table)
    let areas = system.areaCounts[table]
    var network = FlowNetwork(nodeCount: shape.nodeCount + areas)
    var arcs: [(cell: Int, arc: Int)] = []
    for cell in system.cells(of: table) where !system.isStructuralZero(cell) {
      let (tail, head) = (shape.tails[cell - shape.base], shape.heads[cell - shape.base])
      arcs.append((cell, network.addArc(from: tail, to: head, bounds(of: cell))))
    }
    for area in 0..<areas {
      let head = system.tree.parents[area].map { shape.nodeCount + $0 } ?? StarNetwork.source
      let tail =
        system.isRow(area, in: table) ? shape.row(area) : shape.nodeCount + area
      arcs.append((area, network.addArc(from: tail, to: head, bounds(of: area))))
    }
    guard network.circulate() else { return nil }
    var intervals: [Int: Interval] = [:]
    for (cell, arc) in arcs where published[cell] == nil {
      let range = network.range(of: arc)
      intervals[cell] = Interval(least: range.least, most: range.most)
    }
    return intervals
  }

  private func bounds(of cell: Int) -> ClosedRange<Int> {
    if let count = published[cell] { return count...count }
    return lowerBounds[cell]...FlowNetwork.unbounded
  }
}
