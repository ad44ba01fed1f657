import Domain
import Vault

/// A snapshot as it lies in the file, with the entry set it covers.
struct SealedSnapshot {
  let place: SnapshotPlace
  let covers: EntrySet
  private let key: EntryKeyRecord
  private let sealed: [UInt8]

  /// Reads a row of snapshots joined with its key; nothing where none was sealed yet.
  init?(_ fields: FieldReader, at place: SnapshotPlace) throws {
    guard let sealed = try fields.optionalBytes("sealed") else { return nil }
    self.place = place
    self.sealed = sealed
    covers = EntrySet(
      count: try fields.int("covers_entries"), digest: try fields.bytes("covers"))
    key = try LedgerReader.keyRecord(fields.row)
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
