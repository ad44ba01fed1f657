package import Domain

/// A made-up case: its number, its identity, and what was recorded of it in order.
package struct SyntheticCase: Hashable, Sendable {
  package let number: CaseNumber
  package let archetype: Archetype
  /// What to set as identity after the opening; without a name where it was never found.
  package let identity: Identity
  /// The opening first; never empty.
  package let records: [SyntheticRecord]
}
