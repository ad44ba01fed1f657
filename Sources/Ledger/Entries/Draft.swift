package import Domain

/// An entry about to be written.
package struct Draft: Sendable {
  package let id: EntryID
  package let content: EntryContent
  package let recorded: Moment

  /// Takes a content and the time of writing, which is kept to the hour only.
  package init(id: EntryID, content: EntryContent, recorded: Moment) {
    self.id = id
    self.content = content
    self.recorded = Moment(minutes: recorded.minutes - recorded.minuteOfDay % 60)
  }
}
