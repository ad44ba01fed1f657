/// The cells of a count table: inner cells are the cross of all codes, display cells that of all nodes.
package struct CountShape: Sendable {
  /// No table of more display cells is taken.
  package static let mostCells = 1_000_000

  package let dimensions: [Dimension]
  package let innerCount: Int
  package let cellCount: Int

  /// Takes the dimensions, the slowest first.
  ///
  /// - Throws: `CountError.tooManyCells`.
  package init(_ dimensions: [Dimension]) throws(CountError) {
    var (inner, cells) = (1, 1)
    for dimension in dimensions {
      inner *= dimension.codeCount
      cells *= dimension.nodes.count
      guard cells <= CountShape.mostCells else { throw .tooManyCells }
    }
    self.dimensions = dimensions
    innerCount = inner
    cellCount = cells
  }

  /// The nodes of a display cell, by dimension.
  package func nodes(of cell: Int) -> [Int] {
    digits(of: cell, dimensions.map(\.nodes.count))
  }

  /// The codes of an inner cell, by dimension.
  package func codes(of inner: Int) -> [Int] { digits(of: inner, dimensions.map(\.codeCount)) }

  package func cell(_ nodes: [Int]) -> Int {
    zip(dimensions, nodes).reduce(0) { $0 * $1.0.nodes.count + $1.1 }
  }

  package func inner(_ codes: [Int]) -> Int {
    zip(dimensions, codes).reduce(0) { $0 * $1.0.codeCount + $1.1 }
  }

  /// The display cell that is an inner cell.
  package func cell(ofInner inner: Int) -> Int {
    cell(zip(dimensions, codes(of: inner)).map { $0.node(ofCode: $1) })
  }

  /// The inner cell that a display cell is; nothing for one that adds up others.
  package func inner(ofCell cell: Int) -> Int? {
    var codes: [Int] = []
    for (dimension, node) in zip(dimensions, nodes(of: cell)) {
      guard let code = dimension.code(ofNode: node) else { return nil }
      codes.append(code)
    }
    return inner(codes)
  }

  /// The inner cells a display cell adds up, rising.
  package func members(of cell: Int) -> [Int] {
    zip(dimensions, nodes(of: cell)).reduce([0]) { inner, next in
      let (dimension, node) = next
      return inner.flatMap { before in
        dimension.members[node].map { before * dimension.codeCount + $0 }
      }
    }
  }

  /// The display cells that count an inner cell.
  package func ancestors(of inner: Int) -> [Int] {
    zip(dimensions, codes(of: inner)).reduce([0]) { cells, next in
      let (dimension, code) = next
      return cells.flatMap { before in
        dimension.ancestors[code].map { before * dimension.nodes.count + $0 }
      }
    }
  }

  /// How many inner cells each display cell adds up.
  var sizes: [Int] {
    dimensions.reduce([1]) { sizes, dimension in
      sizes.flatMap { size in dimension.members.map { size * $0.count } }
    }
  }

  /// How far each display cell lies below the grand total.
  var depths: [Int] {
    dimensions.reduce([0]) { depths, dimension in
      depths.flatMap { depth in dimension.depths.map { depth + $0 } }
    }
  }

  /// Adds inner counts up to the counts of all display cells.
  package func sums(of inner: [Int]) -> [Int] {
    var counts = Array(repeating: 0, count: cellCount)
    for (index, count) in inner.enumerated() where count != 0 {
      for cell in ancestors(of: index) { counts[cell] += count }
    }
    return counts
  }

  private func digits(of index: Int, _ widths: [Int]) -> [Int] {
    var rest = index
    var digits = widths.map { _ in 0 }
    for place in widths.indices.reversed() {
      digits[place] = rest % widths[place]
      rest /= widths[place]
    }
    return digits
  }
}

/// Why a count table cannot be treated.
package enum CountError: Error, Hashable {
  case tooManyCells
  /// No counts fit the published cells: they contradict each other.
  case contradiction
}
