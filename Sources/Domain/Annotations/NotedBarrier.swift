/// A barrier on record, with the entry that noted it.
package struct NotedBarrier: Hashable, Sendable {
  package let entry: EntryID
  package let note: BarrierNote
  /// The first day without it; nothing while it stands.
  package let lifted: Day?

  package init(entry: EntryID, note: BarrierNote, lifted: Day?) {
    self.entry = entry
    self.note = note
    self.lifted = lifted
  }
}
