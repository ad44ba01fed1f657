/// The counts of a world for every area.
struct SplitSums: Sendable {
  let tables: [TableSums]
  let totals: [Int]

  init(of counts: SplitCounts, in shape: SplitShape) {
    tables = zip(shape.tables, counts.inner).map { table, inner in
      TableSums(of: inner, width: table.width, in: shape.tree)
    }
    totals = (0..<shape.tree.count).map { [tables] in tables[0].total($0) }
  }
}

/// The counts of one table for every area.
struct TableSums: Sendable {
  private let width: Int
  /// Area by area, the count of each category.
  private let values: [Int]

  /// Takes the counts leaf by leaf.
  init(of inner: [Int], width: Int, in tree: SplitTree) {
    self.width = width
    values = tree.sums(width: width, of: inner)
  }

  subscript(area: Int, category: Int) -> Int { values[area * width + category] }

  func sum(_ area: Int, _ categories: [Int]) -> Int {
    var sum = 0
    for category in categories { sum += values[area * width + category] }
    return sum
  }

  /// Whether some areas have the same counts as in another world.
  func isSame(as other: TableSums, in areas: [Int]) -> Bool {
    areas.allSatisfy { area in
      (area * width..<(area + 1) * width).allSatisfy { values[$0] == other.values[$0] }
    }
  }

  func total(_ area: Int) -> Int { values[area * width..<(area + 1) * width].reduce(0, +) }
}
