/// Codes that are totals of the others of their dimension: taken for codes, they would give away what
/// is hidden beside them.
package enum TotalCode {
  private static let names: Set<String> = [
    "total", "totals", "grandtotal", "subtotal", "sum", "all", "合计", "总计", "小计", "全部", "总数",
    "总和", "共计", "汇总",
  ]

  /// Whether a code is called as totals are, whatever its case and spaces.
  package static func isNamed(_ code: String) -> Bool {
    let name = code.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    return names.contains(name)
  }

  /// The codes that count, with every combination of the other dimensions, what the other codes of
  /// theirs count together.
  ///
  /// Of two codes one may count as many as the other by chance, and so may one of three where there
  /// is but one combination: these are not named.
  ///
  /// - Parameter table: the table as it was given.
  /// - Returns: the dimensions and their codes, by number.
  package static func found(in table: CountTable) -> [(dimension: Int, code: Int)] {
    let shape = table.shape
    return shape.dimensions.indices.flatMap { place -> [(dimension: Int, code: Int)] in
      let width = shape.dimensions[place].codeCount
      let isCertain = shape.dimensions.count > 1
      guard width > (isCertain ? 2 : 3) else { return [] }
      let stride = shape.dimensions[(place + 1)...].reduce(1) { $0 * $1.codeCount }
      var isSum = Array(repeating: true, count: width)
      var combinations = 0
      for start in table.inner.indices where start / stride % width == 0 {
        let counts = (0..<width).map { table.inner[start + $0 * stride] }
        let sum = counts.reduce(0, +)
        if sum > 0 { combinations += 1 }
        for code in 0..<width where 2 * counts[code] != sum { isSum[code] = false }
      }
      guard combinations > (isCertain ? 1 : 0) else { return [] }
      return isSum.indices.filter { isSum[$0] }.map { (place, $0) }
    }
      + grand(in: table)
  }

  /// The codes of a cell that counts what all others count together and of which no other cell knows.
  private static func grand(in table: CountTable) -> [(dimension: Int, code: Int)] {
    let shape = table.shape
    guard shape.dimensions.count > 1, table.counts[0] > 0, table.inner.count(where: { $0 > 0 }) > 3,
      let inner = table.inner.firstIndex(where: { 2 * $0 == table.counts[0] })
    else { return [] }
    let codes = shape.codes(of: inner)
    let isAlone = shape.dimensions.indices.allSatisfy { place in
      var nodes = shape.dimensions.map { _ in 0 }
      nodes[place] = shape.dimensions[place].node(ofCode: codes[place])
      return table.counts[shape.cell(nodes)] == table.inner[inner]
    }
    return isAlone ? codes.enumerated().map { ($0.offset, $0.element) } : []
  }
}
