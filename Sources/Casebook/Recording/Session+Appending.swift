package import Domain
package import Ledger
import Vault

extension Session {
  /// Appends contents in one transaction, recorded now.
  package func append(_ contents: [EntryContent], now: Moment) throws -> [EntryID] {
    try append(contents.map { Draft(id: EntryID(.random()), content: $0, recorded: now) })
  }

  /// Appends drafts in one transaction.
  package func append(_ drafts: [Draft]) throws -> [EntryID] {
    try append { _ in drafts }
  }

  /// Appends drafts that depend on what the casebook says, read and written in one transaction.
  package func append(_ drafts: (LedgerReader) throws -> [Draft]) throws -> [EntryID] {
    let (entries, head) = try casebook.file.write { writer in
      let entries = try writer.append(
        drafts(writer.reader), by: author(writer.reader), with: access)
      return (entries, entries.last?.head)
    }
    if let head { remember(head) }
    return entries.map(\.fields.id)
  }

  /// Remembers the head that was just written.
  ///
  /// The entries are committed by now and must not look as if they had failed: a head that cannot be
  /// remembered is a lost memory, after which the next entry begins a new chain.
  func remember(_ head: Head) {
    do {
      try memory.remember(head, of: member.id, in: casebook)
    } catch {
      return
    }
  }

  /// The member as the author of the chain to continue.
  func author(_ reader: LedgerReader) throws -> Author {
    Author(member: member.id, chain: try chain(reader), signing: keys.signing)
  }

  /// The chain to continue: the one this device remembers, where the file still holds its head.
  private func chain(_ reader: LedgerReader) throws -> ChainID {
    guard let remembered = try memory.head(of: member.id, in: casebook),
      try reader.holds(remembered)
    else { return ChainID(.random()) }
    return remembered.chain
  }
}
