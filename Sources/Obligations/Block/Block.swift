package import Domain

/// That a block stands against a milestone.
package struct Block: Sendable {
  package let rule: BlockRule
  /// False where the records do not tell whether the condition holds, as for an estimated age.
  package let isCertain: Bool
  /// The day on which time alone opens the block, where it does.
  package let opens: Day?
}
