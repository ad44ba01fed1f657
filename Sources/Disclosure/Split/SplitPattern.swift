/// What is told of a population: which counts are public, and what they are.
///
/// Two worlds with the same pattern give the same site, since nothing else reaches a page.
struct SplitPattern: Hashable, Sendable {
  /// Categories that a row shows as one count, alone or together.
  struct Part: Hashable, Sendable {
    let categories: [Int]
    let count: Int
  }

  /// The total of each area; nothing where it is hidden.
  var totals: [Int?]
  /// By table and area: the parts of the row; none where the row is hidden.
  var parts: [[[Part]]]
  /// By table, area by area and category: zeros that are public, there or in an area above.
  var isZero: [[Bool]]

  init(_ shape: SplitShape) {
    totals = Array(repeating: nil, count: shape.tree.count)
    parts = shape.tables.map { _ in Array(repeating: [], count: shape.tree.count) }
    isZero = shape.tables.map { Array(repeating: false, count: shape.tree.count * $0.width) }
  }

  /// The count of a displayed cell: nothing where it is hidden.
  func value(_ table: Int, _ area: Int, _ category: Int, of shape: SplitShape) -> Int? {
    if isZero[table][area * shape.tables[table].width + category] { return 0 }
    return parts[table][area].first { $0.categories == [category] }?.count
  }
}
