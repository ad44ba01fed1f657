import Domain

/// Which snapshot: of which case, in which scope.
package struct SnapshotPlace: Hashable, Sendable {
  let number: CaseNumber
  let scope: Scope

  /// What binds a sealed snapshot to its place and to the entries it covers.
  func associatedData(casebook: CasebookID, key: KeyID, covers set: EntrySet) -> [UInt8] {
    var writer = ByteWriter()
    writer.write("guitu/1 snapshot")
    writer.write(casebook)
    writer.write(number.characters)
    writer.write(code: scope)
    writer.write(key)
    writer.write(set.count)
    set.write(to: &writer)
    return writer.bytes
  }
}
