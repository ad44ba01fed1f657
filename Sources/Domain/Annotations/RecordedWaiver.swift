/// A waiver on record, with the entry that recorded it.
package struct RecordedWaiver: Hashable, Sendable {
  package let entry: EntryID
  package let waiver: DutyWaiver

  package init(entry: EntryID, waiver: DutyWaiver) {
    self.entry = entry
    self.waiver = waiver
  }
}
