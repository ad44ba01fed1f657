package import Domain

/// The days on which a duty must begin for its rule to hold; an absent end is open.
package struct EffectiveRange: Hashable, Sendable {
  package let from: Day?
  package let through: Day?

  package init(from: Day? = nil, through: Day? = nil) {
    self.from = from
    self.through = through
  }

  package func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let through, day > through { return false }
    return true
  }
}
