/// What is told of a population: every step's bit, and every count that the steps make public.
///
/// Two worlds with the same pattern give the same site, since nothing else reaches a page.
struct SplitPattern: Hashable, Sendable {
  /// The total of each node; nothing where it is hidden.
  var totals: [Int?]
  /// By table, node by node: whether a node of the categories' tree is opened.
  var isOpened: [[Bool]]
  /// By table, node by node: the counts that are public.
  var known: [[Int?]]
  /// By table, node by node and category: zeros that are public, there or in an area above.
  var isZero: [[Bool]]

  init(_ shape: SplitShape) {
    let nodes = shape.tree.count
    totals = Array(repeating: nil, count: nodes)
    isOpened = shape.tables.map { Array(repeating: false, count: nodes * $0.categories.count) }
    known = shape.tables.map { Array(repeating: nil, count: nodes * $0.categories.count) }
    isZero = shape.tables.map { Array(repeating: false, count: nodes * $0.width) }
  }

  func isOpened(_ table: Int, _ node: Int, _ part: Int, of shape: SplitShape) -> Bool {
    isOpened[table][node * shape.tables[table].categories.count + part]
  }

  /// The parts of a row that are public and not opened further.
  func cut(_ table: Int, _ node: Int, of shape: SplitShape) -> [Int] {
    let categories = shape.tables[table].categories
    let start = node * categories.count
    return (0..<categories.count).filter {
      known[table][start + $0] != nil && !isOpened[table][start + $0]
    }
  }

  /// The count of a displayed cell: nothing where it is hidden.
  func value(_ table: Int, _ node: Int, _ category: Int, of shape: SplitShape) -> Int? {
    let parts = shape.tables[table].categories
    if isZero[table][node * shape.tables[table].width + category] { return 0 }
    return parts.leaf(of: category).flatMap { known[table][node * parts.count + $0] }
  }
}
