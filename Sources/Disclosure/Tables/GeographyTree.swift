/// The tree of areas a table's rows belong to, breadth first: every node after its parent.
///
/// Any other nesting serves as well, such as departments and their rules: the algorithms know nodes
/// by index and use nothing but their place.
package struct GeographyTree: Hashable, Sendable {
  package let ids: [String]
  /// The index of each node's parent; nothing for the root.
  package let parents: [Int?]
  package let children: [[Int]]
  package let depths: [Int]

  /// Takes the root and, for each node that is no leaf, its children in their standing order.
  package init(root: String, children childrenByID: [String: [String]] = [:]) {
    var ids = [root]
    var parents: [Int?] = [nil]
    var depths = [0]
    var children: [[Int]] = []
    var next = 0
    while next < ids.count {
      let below = childrenByID[ids[next]] ?? []
      children.append(Array(ids.count..<ids.count + below.count))
      ids += below
      parents += below.map { _ in next }
      depths += below.map { _ in depths[next] + 1 }
      next += 1
    }
    precondition(Set(ids).count == ids.count, "A node stands in the tree once.")
    self.ids = ids
    self.parents = parents
    self.children = children
    self.depths = depths
  }

  package var count: Int { ids.count }

  package var leaves: [Int] { ids.indices.filter { children[$0].isEmpty } }

  package func index(of id: String) -> Int? { ids.firstIndex(of: id) }

  /// The leaves at or below a node.
  package func leaves(under node: Int) -> [Int] {
    var found: [Int] = []
    var open = [node]
    while let current = open.popLast() {
      if children[current].isEmpty { found.append(current) }
      open += children[current].reversed()
    }
    return found
  }

  /// The node itself, or its ancestor of that depth where it lies deeper.
  package func node(_ node: Int, upTo depth: Int) -> Int {
    var current = node
    while depths[current] > depth, let parent = parents[current] { current = parent }
    return current
  }

  /// The node and everything above it, upwards.
  package func path(from node: Int) -> [Int] {
    var path = [node]
    while let parent = parents[path[path.count - 1]] { path.append(parent) }
    return path
  }

  /// The number of nodes down to a depth; they are the first ones.
  package func count(downTo depth: Int) -> Int {
    depths.firstIndex { $0 > depth } ?? depths.count
  }
}
