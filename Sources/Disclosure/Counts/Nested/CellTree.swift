/// The display cells of a count table that form a tree: each dimension within the codes of the one
/// before it, and by itself from its total down.
struct CellTree: Sendable {
  let shape: CountShape
  private let sizes: [Int]

  /// Takes a shape; nothing where groups overlap, as one code would stand twice in the tree.
  init?(_ shape: CountShape) {
    guard shape.dimensions.allSatisfy(\.isTree) else { return nil }
    self.shape = shape
    sizes = shape.sizes
  }

  /// The cells that a cell adds up.
  enum Parts {
    /// Of a cell of the tree, those directly below, by place alone: the larger sums first.
    case children([Int])
    /// Of any other cell, which is told where all of these are.
    case others([Int])
  }

  func parts(of cell: Int) -> Parts {
    let nodes = shape.nodes(of: cell)
    let place = nodes.lastIndex { $0 != 0 } ?? 0
    if let outer = nodes[..<place].indices.first(where: { code(nodes, $0) == nil }) {
      return .others(expand(nodes, outer))
    }
    let next = code(nodes, place) == nil ? place : place + 1
    guard next < nodes.count else { return .children([]) }
    return .children(expand(nodes, next).sorted { (-sizes[$0], $0) < (-sizes[$1], $1) })
  }

  private func code(_ nodes: [Int], _ place: Int) -> Int? {
    shape.dimensions[place].code(ofNode: nodes[place])
  }

  private func expand(_ nodes: [Int], _ place: Int) -> [Int] {
    shape.dimensions[place].children[nodes[place]].map { child in
      var nodes = nodes
      nodes[place] = child
      return shape.cell(nodes)
    }
  }
}
