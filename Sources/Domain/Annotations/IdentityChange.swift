/// What was known of a person's identity from a day on.
package struct IdentityChange: Hashable, Sendable {
  package let status: IdentityStatus
  package let from: Day

  package init(status: IdentityStatus, from: Day) {
    self.status = status
    self.from = from
  }
}
