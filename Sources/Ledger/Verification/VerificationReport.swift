import Domain

/// What a verification found.
package struct VerificationReport: Sendable {
  package var entries = 0
  package var cases = 0
  /// Entries that the member holds no key for; their hashes and signatures were checked.
  package var unopened = 0
  package var chains: [ChainReport] = []
  package var problems: [VerificationProblem] = []

  package init() {}
}
