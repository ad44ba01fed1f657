/// A piece of text that gives a person away, or may.
package struct Finding: Sendable, Hashable {
  package let kind: FindingKind
  /// Unicode scalar offsets in the text as it was given.
  package let span: Range<Int>
  /// The stable name of the rule that found it.
  package let rule: String
  /// False where the value could be innocent: it is shown and refused, but not masked.
  package let certain: Bool
  package let reason: Reason
  /// What stands in masked text in its place.
  package let mask: String

  /// Makes a finding; without a mask of its own it takes the mask of its kind.
  package init(
    kind: FindingKind, span: Range<Int>, rule: String, certain: Bool, reason: Reason,
    mask: String? = nil
  ) {
    self.kind = kind
    self.span = span
    self.rule = rule
    self.certain = certain
    self.reason = reason
    self.mask = mask ?? kind.mask
  }
}
