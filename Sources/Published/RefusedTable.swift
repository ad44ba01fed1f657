package import Domain

/// A table that is not published, and why.
package struct RefusedTable: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The proof that nothing hidden follows did not hold.
    case notProven
    /// Fewer people or duties than may be told of at all.
    case tooFew
    /// An earlier release already speaks of the same people.
    case overlapsRelease(String)
  }

  package let name: String
  package let title: Label
  package let reason: Reason

  package init(name: String, title: Label, reason: Reason) {
    self.name = name
    self.title = title
    self.reason = reason
  }
}
