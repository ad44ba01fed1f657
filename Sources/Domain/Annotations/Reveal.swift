/// That a member looked at the identity of a case.
package struct Reveal: Hashable, Sendable {
  package let by: MemberID
  /// Rounded down to the hour.
  package let recorded: Moment
  /// Nothing where it was shown on the terminal of somebody who works on the case.
  package let reason: String?

  package init(by: MemberID, recorded: Moment, reason: String?) {
    self.by = by
    self.recorded = recorded
    self.reason = reason
  }
}
