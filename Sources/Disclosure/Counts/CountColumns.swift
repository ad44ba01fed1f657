/// Writes display cells as columns over sums rather than over inner cells.
///
/// In a dimension whose groups nest, the total and all nodes but one child of each group are as good
/// a basis as the codes: what a child is, its group less its siblings is too. Columns of sums then
/// have few entries, where over inner cells they would have thousands; dependence is the same.
struct CountColumns {
  private struct Entry {
    let row: Int
    let sign: Int
  }

  private let shape: CountShape
  /// By dimension and node, what makes it up.
  private let entries: [[[Entry]]]
  let rowCount: Int

  init(of shape: CountShape) {
    self.shape = shape
    entries = shape.dimensions.map(CountColumns.entries)
    rowCount = shape.innerCount
  }

  func column(of cell: Int) -> SparseColumn {
    var product = [Entry(row: 0, sign: 1)]
    for (place, node) in shape.nodes(of: cell).enumerated() {
      let width = shape.dimensions[place].codeCount
      let own = entries[place][node]
      product = product.flatMap { before in
        own.map { Entry(row: before.row * width + $0.row, sign: before.sign * $0.sign) }
      }
    }
    return SparseColumn(entries: product.map { ($0.row, ModularNumber($0.sign)) })
  }

  private static func entries(of dimension: Dimension) -> [[Entry]] {
    guard dimension.isTree else {
      return dimension.members.map { members in members.map { Entry(row: $0, sign: 1) } }
    }
    var entries: [[Entry]] = dimension.nodes.map { _ in [] }
    entries[0] = [Entry(row: 0, sign: 1)]
    var next = 1
    // Every node comes after the one it belongs to, as nodes stand by depth.
    for node in dimension.nodes.indices where !dimension.children[node].isEmpty {
      let left =
        dimension.children[node].last { dimension.code(ofNode: $0) != nil }
        ?? dimension.children[node][dimension.children[node].count - 1]
      for child in dimension.children[node] where child != left {
        entries[child] = [Entry(row: next, sign: 1)]
        next += 1
      }
      let others = dimension.children[node].filter { $0 != left }.flatMap { entries[$0] }
      entries[left] = entries[node] + others.map { Entry(row: $0.row, sign: -$0.sign) }
    }
    return entries.map { $0.sorted { $0.row < $1.row } }
  }
}
