/// The tree of areas with its leaves in one line, so that those below any area are neighbours.
struct SplitTree: Sendable {
  let children: [[Int]]
  let depths: [Int]
  /// The places, among all leaves, of those at or below each area.
  private(set) var leaves: [Range<Int>]
  /// The areas of the leaves, in order.
  private(set) var leafAreas: [Int] = []

  init(_ tree: GeographyTree) {
    children = tree.children
    depths = tree.depths
    leaves = tree.ids.map { _ in 0..<0 }
    line(up: 0)
  }

  var count: Int { children.count }

  /// The leaves from the nearest to an area to the farthest: those below it, those below the area
  /// above, and so on, so that every area above holds a first stretch of them.
  func leavesFrom(_ area: Int) -> [Int] {
    var path = [0]
    while let next = children[path[path.count - 1]].first(where: { contains($0, area) }) {
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

  /// Whether an area is another one or lies above it.
  func contains(_ area: Int, _ other: Int) -> Bool {
    area <= other && depths[area] <= depths[other]
      && leaves[other].lowerBound >= leaves[area].lowerBound
      && leaves[other].upperBound <= leaves[area].upperBound
  }

  /// Adds up leaf counts for every area.
  func sums(width: Int, of leafCounts: [Int]) -> [Int] {
    var sums = Array(repeating: 0, count: count * width)
    for area in (0..<count).reversed() {
      let leaf = leaves[area].lowerBound
      for column in 0..<width where children[area].isEmpty {
        sums[area * width + column] = leafCounts[leaf * width + column]
      }
      for child in children[area] {
        for column in 0..<width { sums[area * width + column] += sums[child * width + column] }
      }
    }
    return sums
  }

  private mutating func line(up area: Int) {
    let start = leafAreas.count
    if children[area].isEmpty { leafAreas.append(area) }
    for child in children[area] { line(up: child) }
    leaves[area] = start..<leafAreas.count
  }
}
