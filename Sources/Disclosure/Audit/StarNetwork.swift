/// The parts of one table as arcs of a network whose nodes are its equations.
///
/// A cell runs from the equation of the area above (or the source, for the root) to its own area's:
/// for an area that is split further, one node per category, where what enters equals what its
/// children take; for a row, one node, where what enters is the area's total. So in a world with
/// the same totals, cells differ by a circulation.
struct StarNetwork {
  static let source = 0

  /// The first cell of the table; arcs are its cells, counted from here.
  let base: Int
  let tails: [Int]
  let heads: [Int]
  let nodeCount: Int
  private let width: Int

  init(_ system: StarSystem, table: Int) {
    let width = system.tables[table].categoryCount
    func node(_ area: Int, _ category: Int) -> Int {
      1 + area * width + (system.isRow(area, in: table) ? 0 : category)
    }
    base = system.cells(of: table).lowerBound
    self.width = width
    nodeCount = 1 + system.areaCounts[table] * width
    var tails: [Int] = []
    var heads: [Int] = []
    for area in 0..<system.areaCounts[table] {
      for category in 0..<width {
        let parent = system.tree.parents[area]
        tails.append(parent.map { node($0, category) } ?? StarNetwork.source)
        heads.append(node(area, category))
      }
    }
    self.tails = tails
    self.heads = heads
  }

  /// The node of a row of the table.
  func row(_ area: Int) -> Int { 1 + area * width }
}
