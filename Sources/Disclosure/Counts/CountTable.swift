/// A count table of any dimensions with all its counts.
package struct CountTable: Sendable {
  package let shape: CountShape
  /// The counts of inner cells.
  package let inner: [Int]
  /// The counts of display cells.
  package let counts: [Int]

  package init(_ shape: CountShape, inner: [Int]) {
    precondition(
      inner.count == shape.innerCount && inner.allSatisfy { $0 >= 0 },
      "A count table has a count for every inner cell.")
    self.shape = shape
    self.inner = inner
    counts = shape.sums(of: inner)
  }

  /// The order in which cells are offered for publication: by place alone, larger sums first.
  var candidates: [Int] {
    let depths = shape.depths
    return counts.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
  }
}
