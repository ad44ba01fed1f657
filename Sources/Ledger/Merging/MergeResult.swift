package import Domain

/// What a merge brought in.
package struct MergeResult: Sendable {
  /// The entries that were not here before.
  package let added: Int
  /// Those of them that say more than that copies were merged.
  package let news: Int
  /// The cases they are about.
  package let numbers: Set<CaseNumber>
  /// Corrections that did not know of each other, by case.
  package let conflicts: [CaseNumber: [Conflict]]
}
