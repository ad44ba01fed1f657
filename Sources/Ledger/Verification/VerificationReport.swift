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

  /// The problems but for forks: both histories of a fork are kept, and nothing of either is lost.
  package var damage: [VerificationProblem] {
    problems.filter { problem in
      if case .fork = problem { false } else { true }
    }
  }
}
