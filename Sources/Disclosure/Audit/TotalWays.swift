/// The ways in which one leaf's total can be raised at the expense of another's, or lowered in its
/// favour: up the tree to what both lie in, and down again.
struct TotalWays {
  /// The cost for each leaf that can be the other end.
  private(set) var costs: [Int: Int] = [:]
  /// The cost if the whole population changes by one.
  private(set) var outside: Int?
  private let tree: GeographyTree
  private let leaf: Int
  private let sign: Int

  /// Finds the ways that start in a leaf.
  ///
  /// - Parameters:
  ///   - leaf: the leaf to raise or to lower.
  ///   - raising: whether it is raised.
  ///   - area: an area the other end must lie outside of, where there is one.
  ///   - tree: the tree of areas; totals are the first cells.
  ///   - state: the world at present and what is hidden.
  init(
    from leaf: Int, raising: Bool, outOf area: Int?, in tree: GeographyTree, _ state: WorldState
  ) {
    self.tree = tree
    self.leaf = leaf
    sign = raising ? 1 : -1
    var cost = 0
    var isOut = area == nil
    var below: Int?
    for node in tree.path(from: leaf) {
      if isOut, let below {
        for child in tree.children[node] where child != below {
          descend(child, cost: cost, raising: !raising, state)
        }
      }
      guard let price = state.price(of: node, rising: raising) else { return }
      cost += price
      below = node
      if node == area { isOut = true }
    }
    outside = isOut ? cost : nil
  }

  private mutating func descend(_ node: Int, cost: Int, raising: Bool, _ state: WorldState) {
    guard let price = state.price(of: node, rising: raising) else { return }
    if tree.children[node].isEmpty { costs[node] = cost + price }
    for child in tree.children[node] {
      descend(child, cost: cost + price, raising: raising, state)
    }
  }

  /// The change of each total on the way to another leaf, or out of the tree.
  func way(to other: Int?) -> [(cell: Int, change: Int)] {
    let mine = tree.path(from: leaf)
    let theirs = other.map { tree.path(from: $0) } ?? []
    return mine.filter { !theirs.contains($0) }.map { ($0, sign) }
      + theirs.filter { !mine.contains($0) }.map { ($0, -sign) }
  }
}
