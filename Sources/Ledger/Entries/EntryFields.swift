package import Domain
package import Vault

/// The clear fields of an entry; its sealed content opens only beside exactly these.
package struct EntryFields: Hashable, Sendable {
  package let id: EntryID
  /// The case it is about; nothing for the office itself.
  package let number: CaseNumber?
  package let scope: Scope
  package let author: MemberID
  package let order: EntryOrder
  /// The hash of the entry before it in its chain; nothing for the first.
  package let previous: Digest32?
  /// The heads of the other chains that the author knew.
  package let seen: [Head]
  /// Rounded down to the hour, so that it tells little.
  package let recorded: Moment
  package let key: KeyID

  package init(
    id: EntryID, number: CaseNumber?, scope: Scope, author: MemberID, order: EntryOrder,
    previous: Digest32?, seen: [Head], recorded: Moment, key: KeyID
  ) {
    self.id = id
    self.number = number
    self.scope = scope
    self.author = author
    self.order = order
    self.previous = previous
    self.seen = seen
    self.recorded = recorded
    self.key = key
  }

  /// Whether the entry comes first among all entries, as in `Recorded.precedes`.
  func precedes(_ other: EntryFields) -> Bool {
    (order, id) < (other.order, other.id)
  }

  /// The fields in the one encoding that is hashed, signed and authenticated with the content.
  package func associatedData(casebook: CasebookID) -> [UInt8] {
    var writer = ByteWriter()
    writer.write("guitu/1 entry fields")
    writer.write(casebook)
    writer.write(id)
    writer.write(optional: number) { $0.write($1.characters) }
    writer.write(code: scope)
    writer.write(author)
    writer.write(order.chain)
    writer.write(order.sequence)
    writer.write(order.number)
    writer.write(optional: previous) { $0.write(fixed: $1.bytes) }
    writer.write(fixed: Heads.encode(seen))
    writer.write(recorded.minutes)
    writer.write(key)
    return writer.bytes
  }
}
