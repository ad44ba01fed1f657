import Domain
import Foundation
import GRDB
import Vault

extension LedgerWriter {
  /// Seals, signs and appends entries to the author's chain, and brings snapshots up to date.
  ///
  /// Everything happens within the one write transaction this writer lives in: the head that is read
  /// is the head that is extended.
  package func append(
    _ drafts: [Draft], by author: Author, with access: Access
  ) throws -> [Entry] {
    var tip = try reader.tip(of: author.chain)
    let seen = try reader.heads().filter { $0.chain != author.chain }
    let seenNumber = try reader.largestNumber()
    var entries: [Entry] = []
    var keys: [Scope: [CaseNumber?: (id: KeyID, key: CaseKey)]] = [:]
    for draft in drafts {
      let (number, scope) = (draft.content.number, draft.content.scope)
      let key =
        try keys[scope]?[number] ?? sealingKey(about: number, in: scope, with: access)
      keys[scope, default: [:]][number] = key
      let entry = try seal(
        draft, with: key, after: tip, floor: seenNumber, seen: seen, author, access)
      try insert(entry)
      tip = ChainTip(entry: entry)
      entries.append(entry)
    }
    guard let tip else { return [] }
    try setTip(tip, of: author.chain, by: author.member)
    try refreshSnapshots(after: entries, with: access)
    return entries
  }

  private func seal(
    _ draft: Draft, with sealing: (id: KeyID, key: CaseKey), after tip: ChainTip?, floor: Int,
    seen: [Head], _ author: Author, _ access: Access
  ) throws -> Entry {
    let fields = EntryFields(
      id: draft.id, number: draft.content.number, scope: draft.content.scope,
      author: author.member,
      order: EntryOrder(
        number: max(tip?.number ?? 0, floor) + 1, chain: author.chain,
        sequence: (tip?.sequence ?? 0) + 1),
      previous: tip?.hash, seen: seen, recorded: draft.recorded, key: sealing.id)
    let sealed = try sealing.key.seal(
      ContentCodec.encode(draft.content),
      associatedData: fields.associatedData(casebook: access.casebook)
    ).bytes
    let hash = Entry.hash(fields: fields, sealed: sealed, casebook: access.casebook)
    let signature = try author.signing.sign(hash.bytes, as: .entry)
    return Entry(fields: fields, sealed: sealed, hash: hash, signature: signature.bytes)
  }

  /// Stores an entry as it is; an entry that is there already stays.
  ///
  /// Entries are told apart by their hashes: two that claim one id or one place in a chain are both
  /// kept, for `verify` to show.
  @discardableResult
  func insert(_ entry: Entry) throws -> Bool {
    let fields = entry.fields
    try database.cachedStatement(
      sql: """
        INSERT INTO entries (\(LedgerReader.entryColumns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
        """
    ).execute(arguments: [
      fields.id.data, fields.number?.characters, fields.scope.code, fields.author.data,
      fields.order.chain.data, fields.order.sequence, fields.order.number,
      fields.previous?.data, Data(Heads.encode(fields.seen)), fields.recorded.minutes,
      fields.key.data, Data(entry.sealed), entry.hash.data, Data(entry.signature),
    ])
    return database.changesCount > 0
  }
}
