/// A milestone that the protocol stops and that was recorded all the same, for a written reason.
package struct BlockOverride: Hashable, Sendable {
  /// The entry of the milestone.
  package let milestone: EntryID
  /// The id of the block in the protocol.
  package let block: String
  package let reason: String

  package init(milestone: EntryID, block: String, reason: String) {
    self.milestone = milestone
    self.block = block
    self.reason = reason
  }
}
