/// That a part of the dedicated file is there, or is not, since a day.
package struct FilePartNote: Hashable, Sendable {
  package let part: FilePart
  package let isPresent: Bool
  package let date: Day

  package init(part: FilePart, isPresent: Bool, date: Day) {
    self.part = part
    self.isPresent = isPresent
    self.date = date
  }
}
