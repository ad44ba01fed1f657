import Domain
import Testing

@testable import Ledger

struct ContentCodecTests {
  private static let seeds: [UInt64] = [1, 20, 300, 4_000, 50_000, 600_000]

  @Test(arguments: seeds)
  func `every kind of content reads back as it was written`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    for tag in ContentCodec.tags {
      for _ in 0..<60 {
        let content = drawing.content(tag)
        let bytes = ContentCodec.encode(content)
        #expect(bytes.prefix(2) == [ContentCodec.version, tag.rawValue], "seed \(seed)")
        #expect(
          try ContentCodec.decode(bytes, about: content.number) == content, "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a content cut off anywhere is truncated, one byte more is malformed`(
    seed: UInt64
  ) throws {
    var drawing = Drawing(seed: seed)
    for tag in ContentCodec.tags {
      let content = drawing.content(tag)
      let bytes = ContentCodec.encode(content)
      for length in 0..<bytes.count {
        #expect(throws: DecodingFailure.truncated, "seed \(seed), \(tag) at \(length)") {
          try ContentCodec.decode(Array(bytes.prefix(length)), about: content.number)
        }
      }
      #expect(throws: DecodingFailure.malformed, "seed \(seed), \(tag)") {
        try ContentCodec.decode(bytes + [0], about: content.number)
      }
    }
  }

  /// There is one way to write a content, so that whatever still reads after damage says something
  /// else than before.
  @Test(arguments: seeds)
  func `changed bytes fail or say something that is written just so`(seed: UInt64) throws {
    var drawing = Drawing(seed: seed)
    var refused = 0
    for tag in ContentCodec.tags {
      let content = drawing.content(tag)
      let bytes = ContentCodec.encode(content)
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= UInt8(drawing.int(1...255))
        do throws(DecodingFailure) {
          let read = try ContentCodec.decode(changed, about: content.number)
          #expect(read != content, "seed \(seed), \(tag) at \(position)")
          #expect(ContentCodec.encode(read) == changed, "seed \(seed), \(tag) at \(position)")
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 0)
  }

  @Test(arguments: seeds)
  func `random bytes never read as anything but what is written just so`(seed: UInt64) {
    var drawing = Drawing(seed: seed)
    for tag in ContentCodec.tags {
      for _ in 0..<200 {
        let bytes = [ContentCodec.version, tag.rawValue] + drawing.bytes()
        let number = tag.rawValue < 64 ? drawing.number() : nil
        do throws(DecodingFailure) {
          let read = try ContentCodec.decode(bytes, about: number)
          #expect(ContentCodec.encode(read) == bytes, "seed \(seed)")
        } catch {
          continue
        }
      }
    }
  }

  @Test func `an unknown tag or version is named`() {
    let known = Set(ContentCodec.tags.map(\.rawValue))
    for tag in UInt8.min...UInt8.max where !known.contains(tag) {
      for number in [nil, CaseNumber(random: 7)] {
        #expect(throws: DecodingFailure.unknownCode("\(tag)")) {
          try ContentCodec.decode([ContentCodec.version, tag], about: number)
        }
      }
    }
    for version in UInt8.min...UInt8.max where version != ContentCodec.version {
      #expect(throws: DecodingFailure.unknownVersion(Int(version))) {
        try ContentCodec.decode([version, 1, 0], about: nil)
      }
    }
  }

  @Test func `what is said of a case is not said of the office, nor the other way round`() {
    var drawing = Drawing(seed: 5)
    for tag in ContentCodec.tags {
      let content = drawing.content(tag)
      let other = content.number == nil ? CaseNumber(random: 7) : nil
      #expect(throws: DecodingFailure.malformed) {
        try ContentCodec.decode(ContentCodec.encode(content), about: other)
      }
    }
  }
}
