/// Something wrong with a protocol pack, and where.
package struct PackProblem: Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in characters.
  package let column: Int
  /// The rule it stands in, as the pack spells it.
  package let rule: String?
  package let reason: PackReason
}

/// Everything that is wrong with a protocol pack, in the order of its lines.
package struct PackErrors: Error, Hashable {
  package let problems: [PackProblem]
}
