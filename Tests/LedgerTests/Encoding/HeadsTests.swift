import Domain
import Testing
import Vault

@testable import Ledger

struct HeadsTests {
  @Test(arguments: [UInt64(3), 33, 333, 3_333])
  func `heads read back in the order of their chains`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    for _ in 0..<100 {
      let heads = drawing.heads()
      let bytes = Heads.encode(heads.reversed())
      #expect(bytes == Heads.encode(heads), "seed \(seed)")
      #expect(try Heads.decode(bytes) == heads, "seed \(seed)")
      #expect(Heads.root(of: heads.reversed()) == Heads.root(of: heads), "seed \(seed)")
    }
  }

  @Test(arguments: [UInt64(4), 44, 444])
  func `damaged heads fail, or are other heads written just so`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    for _ in 0..<20 {
      let heads = drawing.heads()
      let bytes = Heads.encode(heads)
      for length in 0..<bytes.count {
        #expect(throws: DecodingFailure.truncated, "seed \(seed) at \(length)") {
          try Heads.decode(Array(bytes.prefix(length)))
        }
      }
      #expect(throws: DecodingFailure.malformed) { try Heads.decode(bytes + [0]) }
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= UInt8(drawing.int(1...255))
        do throws(DecodingFailure) {
          let read = try Heads.decode(changed)
          #expect(read != heads && Heads.encode(read) == changed, "seed \(seed)")
        } catch {
          continue
        }
      }
    }
  }

  @Test func `heads out of order, twice of a chain or at no place are malformed`() {
    let (first, second) = (head(of: 1), head(of: 2))
    for heads in [[second, first], [first, first]] {
      #expect(throws: DecodingFailure.malformed) { try Heads.decode(unsorted(heads)) }
    }
    for sequence in [Int.min, -1, 0, 1 << 60, Int.max] {
      #expect(throws: DecodingFailure.malformed, "\(sequence)") {
        try Heads.decode(unsorted([head(of: 1, at: sequence)]))
      }
    }
  }

  private func head(of chain: UInt64, at sequence: Int = 1) -> Head {
    Head(
      chain: ChainID(Bits128(high: 0, low: chain)), sequence: sequence,
      hash: Digest32(hashing: []))
  }

  private func unsorted(_ heads: [Head]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(list: heads) { writer, head in
      writer.write(head.chain)
      writer.write(head.sequence)
      writer.write(fixed: head.hash.bytes)
    }
    return writer.bytes
  }
}
