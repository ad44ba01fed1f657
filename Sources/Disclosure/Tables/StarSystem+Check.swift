extension StarSystem {
  static func check(
    _ table: StarTable, against first: StarTable, in tree: GeographyTree
  ) throws(StarError) {
    for node in table.inner.keys.sorted() where !tree.leaves.contains(node) {
      throw .notALeaf(table: table.id, area: node)
    }
    for leaf in tree.leaves {
      let row = table.inner[leaf] ?? Array(repeating: 0, count: table.categoryCount)
      guard row.count == table.categoryCount, row.allSatisfy({ $0 >= 0 }) else {
        throw .malformedRow(table: table.id, area: tree.ids[leaf])
      }
      guard table.structuralZeros.allSatisfy({ row[$0] == 0 }) else {
        throw .structuralZeroCounted(table: table.id, area: tree.ids[leaf])
      }
      guard row.reduce(0, +) == first.inner[leaf]?.reduce(0, +) ?? 0 else {
        throw .totalsDiffer(table: table.id, area: tree.ids[leaf])
      }
    }
  }
}

extension GeographyTree {
  /// Adds up, for every node, what its leaves count.
  func sums(of leafCount: (Int) -> Int) -> [Int] {
    var sums = ids.indices.map { children[$0].isEmpty ? leafCount($0) : 0 }
    for node in ids.indices.reversed() {
      if let parent = parents[node] { sums[parent] += sums[node] }
    }
    return sums
  }
}
