package import Domain
package import Vault

/// A line of the casebook as it is stored: clear fields, sealed content, hash and signature.
package struct Entry: Hashable, Sendable {
  package let fields: EntryFields
  package let sealed: [UInt8]
  package let hash: Digest32
  package let signature: [UInt8]

  package init(fields: EntryFields, sealed: [UInt8], hash: Digest32, signature: [UInt8]) {
    self.fields = fields
    self.sealed = sealed
    self.hash = hash
    self.signature = signature
  }

  package var head: Head {
    Head(chain: fields.order.chain, sequence: fields.order.sequence, hash: hash)
  }

  /// The hash that names an entry with these fields and this sealed content.
  package static func hash(
    fields: EntryFields, sealed: [UInt8], casebook: CasebookID
  ) -> Digest32 {
    var writer = ByteWriter()
    writer.write(fields.associatedData(casebook: casebook))
    writer.write(sealed)
    return Digest32(hashing: writer.bytes)
  }
}
