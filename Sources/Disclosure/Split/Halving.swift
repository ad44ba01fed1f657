/// The parts of a row halved in their order until each stands alone: the steps in which the rows
/// below it are opened, each before those within it.
struct Halving: Sendable {
  private let parts: [[Int]]
  /// The places of the parts of each node, and both its halves; nothing for a single part.
  private var nodes: [(range: Range<Int>, halves: (Int, Int)?)] = []
  private var parents: [Int?] = []

  init(_ parts: [[Int]]) {
    self.parts = parts
    _ = add(parts.indices, under: nil)
  }

  /// The nodes that have halves.
  var steps: [Int] { nodes.indices.filter { nodes[$0].halves != nil } }

  func categories(of node: Int) -> [Int] { parts[nodes[node].range].flatMap { $0 } }

  func halves(of node: Int) -> ([Int], [Int]) {
    guard let (first, second) = nodes[node].halves else { return (categories(of: node), []) }
    return (categories(of: first), categories(of: second))
  }

  /// Whether a node lies within one of others.
  func isBelow(_ node: Int, _ others: [Int]) -> Bool {
    guard let parent = parents[node] else { return false }
    return others.contains(parent) || isBelow(parent, others)
  }

  /// The parts that are left where some nodes are not opened.
  func parts(closed: [Int]) -> [[Int]] {
    nodes.indices.filter { node in
      !isBelow(node, closed) && (nodes[node].halves == nil || closed.contains(node))
    }.map(categories(of:))
  }

  /// All categories from one outwards: those of its part, of the other half beside it, and so on.
  func order(around category: Int) -> [Int] {
    var order = [category]
    for node in nodes.indices.reversed() where categories(of: node).contains(category) {
      order += categories(of: node).filter { !order.contains($0) }
    }
    return order
  }

  private mutating func add(_ range: Range<Int>, under parent: Int?) -> Int {
    let node = nodes.count
    nodes.append((range, nil))
    parents.append(parent)
    guard range.count > 1 else { return node }
    let middle = range.lowerBound + range.count / 2
    let first = add(range.lowerBound..<middle, under: node)
    nodes[node].halves = (first, add(middle..<range.upperBound, under: node))
    return node
  }
}
