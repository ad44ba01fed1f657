import Domain
import Foundation
import GRDB
import Vault

extension LedgerWriter {
  /// Notes new entries in their cases' entry sets, and rebuilds the snapshots the writer may open.
  func refreshSnapshots(after entries: [Entry], with access: Access) throws {
    var hashes: [SnapshotPlace: [Digest32]] = [:]
    for entry in entries {
      guard let number = entry.fields.number else { continue }
      let place = SnapshotPlace(number: number, scope: entry.fields.scope)
      hashes[place, default: []].append(entry.hash)
    }
    for (place, hashes) in hashes {
      try note(hashes, at: place)
      if access.holds(place.scope) { try rebuildSnapshot(at: place, with: access) }
    }
  }

  /// Folds the entries of a case anew and seals the result.
  package func rebuildSnapshot(at place: SnapshotPlace, with access: Access) throws {
    let records = try reader.records(about: place.number, in: place.scope, with: access)
    let snapshot = Snapshot.folding(records, of: place.number, in: place.scope)
    let (id, key) = try sealingKey(about: place.number, in: place.scope, with: access)
    let set = try reader.entrySet(at: place)
    let sealed = try key.seal(
      SnapshotCodec.current.encode(snapshot),
      associatedData: place.associatedData(casebook: access.casebook, key: id, covers: set))
    try database.cachedStatement(
      sql: """
        UPDATE snapshots SET key = ?, covers_entries = ?, covers = ?, sealed = ?
        WHERE scope = ? AND case_number = ?
        """
    ).execute(arguments: [
      id.data, set.count, Data(set.digest), Data(sealed.bytes), place.scope.code,
      place.number.characters,
    ])
  }

  /// Adds entries to the set a case has in a scope.
  func note(_ hashes: [Digest32], at place: SnapshotPlace) throws {
    var set = try reader.entrySet(at: place)
    for hash in hashes { set.insert(hash) }
    try database.cachedStatement(
      sql: """
        INSERT INTO snapshots (scope, case_number, entries, digest) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (scope, case_number) DO UPDATE SET entries = ?3, digest = ?4
        """
    ).execute(
      arguments: [place.scope.code, place.number.characters, set.count, Data(set.digest)])
  }
}
