/// The dedicated file handed on to the police station of a new residence.
package struct FileTransfer: Hashable, Sendable {
  package let from: AreaCode
  package let to: AreaCode
  package let date: Day

  package init(from: AreaCode, to: AreaCode, date: Day) {
    self.from = from
    self.to = to
    self.date = date
  }
}
