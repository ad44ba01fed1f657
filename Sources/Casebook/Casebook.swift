package import Domain
package import Ledger

/// A casebook that is open as a file, but to nobody in particular: what it says is still sealed.
package struct Casebook: Sendable {
  package let file: LedgerFile
  package let id: CasebookID
  package let members: [MemberRecord]

  /// Opens the casebook in a file.
  ///
  /// - Throws: `LedgerError` where there is none, or it is no casebook or a newer one.
  package init(at path: String) throws {
    try self.init(file: LedgerFile(opening: path))
  }

  init(file: LedgerFile) throws {
    self.file = file
    (id, members) = try file.read { (try $0.casebookID(), try $0.members()) }
  }

  /// The members who sign in, which the recovery key does not.
  package var people: [MemberRecord] { members.filter { $0.sealedKeys != nil } }

  /// The member of a name, or the only one where no name is given.
  ///
  /// - Throws: `CasebookError.noSuchMember`, or `.severalMembers` with their names.
  package func member(named name: String?) throws(CasebookError) -> MemberRecord {
    if let name {
      guard let member = people.first(where: { $0.name == name }) else {
        throw .noSuchMember(name)
      }
      return member
    }
    guard people.count == 1, let only = people.first else {
      throw .severalMembers(people.map(\.name).sorted())
    }
    return only
  }
}
