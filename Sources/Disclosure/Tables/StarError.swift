/// Why tables do not form a system.
package enum StarError: Error, Hashable {
  /// A row has another number of categories, or a count below zero.
  case malformedRow(table: String, area: String)
  case structuralZeroCounted(table: String, area: String)
  /// Two tables of one population disagree on how many there are.
  case totalsDiffer(table: String, area: String)
  /// Counts are given for a node that is not a leaf.
  case notALeaf(table: String, area: Int)
  case noTables
}
