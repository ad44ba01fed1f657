/// Where a known value stands in an output, without the value.
package struct LeakHit: Sendable, Hashable {
  package let kind: FindingKind
  /// The value's place among the values the scanner was built from.
  package let index: Int
  /// Offset of its first byte in what was scanned.
  package let offset: Int
  /// Offset of what follows it.
  package let end: Int
  /// Line, from 1.
  package let line: Int
  /// Unicode scalar in the line, from 1.
  package let column: Int
}
