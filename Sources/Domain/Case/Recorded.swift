/// A content as the casebook keeps it: with its name, its place in the order, and its author.
package struct Recorded: Sendable {
  package let entry: EntryID
  package let order: EntryOrder
  /// The last entry of each chain that the author had seen when writing, by sequence number.
  package let seen: [ChainID: Int]
  package let author: MemberID
  /// When it was recorded, rounded down to the hour; information only.
  package let recorded: Moment
  package let content: Content

  package init(
    entry: EntryID, order: EntryOrder, seen: [ChainID: Int], author: MemberID, recorded: Moment,
    content: Content
  ) {
    self.entry = entry
    self.order = order
    self.seen = seen
    self.author = author
    self.recorded = recorded
    self.content = content
  }

  /// Whether this entry comes first among all entries.
  ///
  /// The forks of a chain may share a place; the names of the entries then decide, the same way on
  /// every copy.
  package func precedes(_ other: Recorded) -> Bool {
    (order, entry) < (other.order, other.entry)
  }

  /// Whether the author of this entry had seen another one.
  package func knows(_ other: Recorded) -> Bool {
    if other.order.chain == order.chain { return other.order.sequence < order.sequence }
    return (seen[other.order.chain] ?? 0) >= other.order.sequence
  }
}
