/// The tree of areas refined to binary: the steps in which totals are opened.
///
/// The children of an area are halved in their standing order until each stands alone, so the steps
/// follow from the plan and never from data. Nodes that stand for several areas are pools: nothing
/// of them is displayed, but all proofs grant their counts to the attacker.
struct SplitTree: Sendable {
  /// The area of each node; nothing for a pool.
  private(set) var areas: [Int?] = []
  /// None for a leaf, one where an area has a single child, else two.
  private(set) var children: [[Int]] = []
  /// The depth of the area, or of the areas that are pooled.
  private(set) var depths: [Int] = []
  /// The places, among all leaves, of those at or below each node.
  private(set) var leaves: [Range<Int>] = []
  /// The areas of the leaves, in order.
  private(set) var leafAreas: [Int] = []
  /// The node of each area.
  private(set) var nodes: [Int]

  init(_ tree: GeographyTree) {
    nodes = Array(repeating: 0, count: tree.count)
    _ = add(0, of: tree)
  }

  var count: Int { areas.count }

  /// The leaves from the nearest to a node to the farthest: those below it, those below its parent,
  /// and so on, so that every node above holds a first stretch of them.
  func leavesFrom(_ node: Int) -> [Int] {
    var path = [0]
    while let next = children[path[path.count - 1]].first(where: { contains($0, node) }) {
      path.append(next)
    }
    var order: [Int] = []
    var taken = 0..<0
    for inner in path.reversed() {
      order += leaves[inner].filter { !taken.contains($0) }
      taken = leaves[inner]
    }
    return order
  }

  /// Whether a node is another one or lies above it.
  func contains(_ node: Int, _ other: Int) -> Bool {
    node <= other && leaves[other].lowerBound >= leaves[node].lowerBound
      && leaves[other].upperBound <= leaves[node].upperBound
  }

  /// Adds up leaf counts for every node.
  func sums(width: Int, of leafCounts: [Int]) -> [Int] {
    var sums = Array(repeating: 0, count: count * width)
    for node in areas.indices.reversed() {
      for column in 0..<width {
        sums[node * width + column] =
          children[node].isEmpty
          ? leafCounts[leaves[node].lowerBound * width + column]
          : children[node].reduce(0) { $0 + sums[$1 * width + column] }
      }
    }
    return sums
  }

  private mutating func add(_ area: Int, of tree: GeographyTree) -> Int {
    let node = append(area, depth: tree.depths[area])
    nodes[area] = node
    let below = tree.children[area]
    let start = leafAreas.count
    switch below.count {
    case 0: leafAreas.append(area)
    case 1: children[node] = [add(below[0], of: tree)]
    default: children[node] = halves(of: below[...], in: tree)
    }
    leaves[node] = start..<leafAreas.count
    return node
  }

  private mutating func halves(of areas: ArraySlice<Int>, in tree: GeographyTree) -> [Int] {
    let middle = areas.startIndex + areas.count / 2
    return [areas[..<middle], areas[middle...]].map { half in
      guard half.count > 1 else { return add(half[half.startIndex], of: tree) }
      let node = append(nil, depth: tree.depths[half[half.startIndex]])
      let start = leafAreas.count
      children[node] = halves(of: half, in: tree)
      leaves[node] = start..<leafAreas.count
      return node
    }
  }

  private mutating func append(_ area: Int?, depth: Int) -> Int {
    areas.append(area)
    children.append([])
    depths.append(depth)
    leaves.append(0..<0)
    return areas.count - 1
  }
}
