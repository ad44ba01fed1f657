/// The parts of a row halved in their order until each stands alone: the steps in which the rows
/// below it are opened, each before those within it.
struct Halving: Sendable {
  /// Both halves of a node, as categories.
  struct Halves: Sendable {
    let first: [Int]
    let second: [Int]

    var all: [Int] { first + second }
  }

  private struct Node {
    let categories: [Int]
    let parent: Int?
    var halves: (first: Int, second: Int)?
  }

  private var nodes: [Node] = []

  init(_ parts: [[Int]]) { _ = add(parts[...], under: nil) }

  /// The nodes that have halves.
  var steps: [Int] { nodes.indices.filter { nodes[$0].halves != nil } }

  func categories(of node: Int) -> [Int] { nodes[node].categories }

  /// Both halves of a node; the second has none where a part stands alone.
  func halves(of node: Int) -> Halves {
    guard let (first, second) = nodes[node].halves else {
      return Halves(first: nodes[node].categories, second: [])
    }
    return Halves(first: nodes[first].categories, second: nodes[second].categories)
  }

  /// Whether a node lies within one of others.
  func isBelow(_ node: Int, _ others: [Int]) -> Bool {
    guard !others.isEmpty, let parent = nodes[node].parent else { return false }
    return others.contains(parent) || isBelow(parent, others)
  }

  /// The parts that are left where some nodes are not opened.
  func parts(closed: [Int]) -> [[Int]] {
    nodes.indices.filter { node in
      (nodes[node].halves == nil || closed.contains(node)) && !isBelow(node, closed)
    }.map(categories(of:))
  }

  /// All categories from one outwards: those of its part, of the other half beside it, and so on.
  func order(around category: Int) -> [Int] {
    var order = [category]
    for node in nodes.reversed() where node.categories.contains(category) {
      order += node.categories.filter { !order.contains($0) }
    }
    return order
  }

  private mutating func add(_ parts: ArraySlice<[Int]>, under parent: Int?) -> Int {
    let node = nodes.count
    nodes.append(Node(categories: parts.flatMap { $0 }, parent: parent, halves: nil))
    guard parts.count > 1 else { return node }
    let middle = parts.startIndex + parts.count / 2
    let first = add(parts[..<middle], under: node)
    nodes[node].halves = (first, add(parts[middle...], under: node))
    return node
  }
}
