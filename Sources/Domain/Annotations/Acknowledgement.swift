/// That a value known of a case is an ordinary word or a division too, and may stand in texts as that.
package struct Acknowledgement: Hashable, Sendable {
  package let entry: EntryID
  package let word: String
  package let by: MemberID
  /// Rounded down to the hour.
  package let recorded: Moment

  package init(entry: EntryID, word: String, by: MemberID, recorded: Moment) {
    self.entry = entry
    self.word = word
    self.by = by
    self.recorded = recorded
  }
}
