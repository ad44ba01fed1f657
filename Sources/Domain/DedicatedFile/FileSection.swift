/// A part of a case's dedicated file as it stands.
package struct FileSection: Hashable, Sendable {
  package let part: FilePart
  /// What was noted of the part by hand; it outweighs the timeline.
  package let note: FilePartNote?
  /// What the timeline holds of it, in the order of dates.
  package let elements: [FileElement]

  package init(part: FilePart, note: FilePartNote?, elements: [FileElement]) {
    self.part = part
    self.note = note
    self.elements = elements
  }

  package var isPresent: Bool { note?.isPresent ?? elements.contains(where: \.leavesPaper) }

  /// The dates of its first and its last paper; nothing where it has none.
  package var dates: (first: EventDate, last: EventDate)? {
    var dates = elements.filter(\.leavesPaper).map(\.date)
    if let note, note.isPresent { dates.append(EventDate(note.date)) }
    guard isPresent, let first = dates.min(), let last = dates.max() else { return nil }
    return (first, last)
  }
}
