package import Domain

/// The key that seals entries of one case in one scope and epoch, wrapped by the scope key.
package struct EntryKeyRecord: Hashable, Sendable {
  package let id: KeyID
  package let number: CaseNumber?
  package let scope: Scope
  package let epoch: EpochID
  package let wrapped: [UInt8]

  /// What binds a wrapped key to its place.
  static func associatedData(
    casebook: CasebookID, id: KeyID, number: CaseNumber?, scope: Scope, epoch: EpochID
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.write("guitu/1 entry key")
    writer.write(casebook)
    writer.write(id)
    writer.write(optional: number) { $0.write($1.characters) }
    writer.write(code: scope)
    writer.write(epoch)
    return writer.bytes
  }

  func associatedData(casebook: CasebookID) -> [UInt8] {
    Self.associatedData(
      casebook: casebook, id: id, number: number, scope: scope, epoch: epoch)
  }
}
