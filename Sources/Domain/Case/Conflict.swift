/// Two entries that speak of the same thing and did not know of each other.
///
/// The later in the order stands until somebody who has seen both decides.
package struct Conflict: Hashable, Sendable {
  package let earlier: EntryID
  package let later: EntryID

  package init(earlier: EntryID, later: EntryID) {
    self.earlier = earlier
    self.later = later
  }
}
