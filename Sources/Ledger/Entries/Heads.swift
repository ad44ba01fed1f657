import Domain
package import Vault

/// The stored form of a set of heads: in the order of their chains, each once.
package enum Heads {
  package static func encode(_ heads: [Head]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(list: heads.sorted { $0.chain < $1.chain }) { writer, head in
      writer.write(head.chain)
      writer.write(head.sequence)
      writer.write(fixed: head.hash.bytes)
    }
    return writer.bytes
  }

  package static func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> [Head] {
    var reader = ByteReader(bytes)
    let heads = try reader.readList { (reader) throws(DecodingFailure) in
      let chain: ChainID = try reader.readID()
      let sequence = try reader.readInt()
      guard (1..<FieldReader.limit).contains(sequence) else { throw .malformed }
      do {
        return Head(
          chain: chain, sequence: sequence,
          hash: try Digest32(Array(try reader.readFixed(Digest32.size))))
      } catch let failure as DecodingFailure {
        throw failure
      } catch {
        throw .malformed
      }
    }
    try reader.finish()
    guard zip(heads, heads.dropFirst()).allSatisfy({ $0.chain < $1.chain }) else {
      throw .malformed
    }
    return heads
  }

  /// One digest over a set of heads, as a release records it.
  package static func root(of heads: [Head]) -> Digest32 { Digest32(hashing: encode(heads)) }
}
