import Domain
import Vault

/// A snapshot as it lies in the file, with the entry set it covers.
struct SealedSnapshot: Sendable {
  let place: SnapshotPlace
  let covers: EntrySet
  private let key: EntryKeyRecord
  private let sealed: [UInt8]

  init(place: SnapshotPlace, covers: EntrySet, key: EntryKeyRecord, sealed: [UInt8]) {
    self.place = place
    self.covers = covers
    self.key = key
    self.sealed = sealed
  }

  /// Opens the snapshot; nothing where another version wrote it.
  ///
  /// - Throws: `AccessError` where it is closed or was changed; `LedgerError.unreadableSnapshot`.
  func open(with access: Access) throws -> Snapshot? {
    do {
      let bytes = try LedgerReader.open(key, with: access).open(
        bytes: sealed.span,
        associatedData: place.associatedData(
          casebook: access.casebook, key: key.id, covers: covers))
      return try SnapshotCodec.current.decode(bytes, of: place.number)
    } catch DecodingFailure.unknownVersion {
      return nil
    } catch VaultError.cannotOpen {
      throw AccessError.snapshotDoesNotOpen(place.number)
    } catch let failure as DecodingFailure {
      throw LedgerError.unreadableSnapshot(place.number, failure)
    }
  }
}
