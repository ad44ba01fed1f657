package import Domain

/// What a milestone must answer to a particular, or that it may leave it open.
package struct AnswerTest: Hashable, Sendable {
  package let particular: Particular
  /// Stable codes of answers.
  package let codes: Set<String>
  /// Whether a milestone without an answer will do too.
  package let allowsNone: Bool

  func holds(for particulars: Particulars) -> Bool {
    particulars[particular].map(codes.contains) ?? allowsNone
  }
}
