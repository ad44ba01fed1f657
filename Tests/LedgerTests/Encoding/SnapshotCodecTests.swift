import Domain
import Testing

@testable import Ledger

struct SnapshotCodecTests {
  private static let seeds: [UInt64] = [2, 22, 222, 2_222, 22_222]
  private let codec = SnapshotCodec.current

  @Test(arguments: seeds)
  func `every kind of snapshot reads back as it was written`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    for _ in 0..<150 {
      let number = drawing.number()
      let snapshot = drawing.snapshot(of: number)
      let bytes = codec.encode(snapshot)
      #expect(bytes == codec.encode(snapshot))
      #expect(try codec.decode(bytes, of: number) == snapshot, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `a snapshot cut off or grown fails`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    for _ in 0..<12 {
      let number = drawing.number()
      let bytes = codec.encode(drawing.snapshot(of: number))
      for length in 0..<bytes.count {
        #expect(throws: DecodingFailure.truncated, "seed \(seed) at \(length)") {
          try codec.decode(Array(bytes.prefix(length)), of: number)
        }
      }
      #expect(throws: DecodingFailure.malformed, "seed \(seed)") {
        try codec.decode(bytes + [0], of: number)
      }
    }
  }

  @Test(arguments: seeds)
  func `changed bytes never stop the program`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    for _ in 0..<12 {
      let number = drawing.number()
      let snapshot = drawing.snapshot(of: number)
      let bytes = codec.encode(snapshot)
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= UInt8(drawing.int(1...255))
        do throws(DecodingFailure) {
          // Compared as bytes: texts that differ can be canonically equivalent, and so equal.
          #expect(try codec.encode(codec.decode(changed, of: number)) != bytes, "seed \(seed)")
        } catch {
          continue
        }
      }
    }
  }

  @Test func `a snapshot of another version, kind or code is refused`() throws {
    let number = CaseNumber(random: 7)
    let bytes = codec.encode(.noCase)
    var reader = ByteReader(bytes)
    let version = try reader.readInt()
    var writer = ByteWriter()
    writer.write(version + 1)
    #expect(throws: DecodingFailure.unknownVersion(version + 1)) {
      try codec.decode(writer.bytes + [0], of: number)
    }
    #expect(throws: DecodingFailure.malformed) {
      try codec.decode(bytes.dropLast() + [9], of: number)
    }
  }
}
