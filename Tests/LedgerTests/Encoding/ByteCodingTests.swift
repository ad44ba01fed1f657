import Testing

@testable import Ledger

struct ByteCodingTests {
  private static let continued = [UInt8](repeating: 0x80, count: 9)
  private static let full = [UInt8](repeating: 0xFF, count: 9)
  private static let unsigned: [(UInt64, [UInt8])] = [
    (0, [0]), (127, [0x7F]), (128, [0x80, 1]), (16_383, [0xFF, 0x7F]),
    (16_384, [0x80, 0x80, 1]), (1 << 63, continued + [1]), (.max, full + [1]),
  ]
  private static let signed: [(Int, [UInt8])] = [
    (0, [0]), (-1, [1]), (1, [2]), (-64, [0x7F]), (64, [0x80, 1]),
    (.max, [0xFE] + full.dropFirst() + [1]), (.min, full + [1]),
  ]
  private static let tooLong: [[UInt8]] = [
    full + [2], continued + [0x80], full + [0xFF, 1], [0x80, 0], [0xFF, 0x80, 0],
    continued + [0],
  ]
  private static let unfinished: [[UInt8]] = [[], [0x80], full]

  @Test(arguments: unsigned)
  func `an unsigned number is a LEB128 varint`(value: UInt64, bytes: [UInt8]) throws {
    var writer = ByteWriter()
    writer.write(value)
    #expect(writer.bytes == bytes)
    var reader = ByteReader(bytes)
    #expect(try reader.readUnsigned() == value)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: signed)
  func `a signed number is zigzagged`(value: Int, bytes: [UInt8]) throws {
    var writer = ByteWriter()
    writer.write(value)
    #expect(writer.bytes == bytes)
    var reader = ByteReader(bytes)
    #expect(try reader.readInt() == value)
  }

  @Test(arguments: tooLong)
  func `a number too large or written too long is malformed`(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(throws: DecodingFailure.malformed) { try reader.readUnsigned() }
  }

  @Test(arguments: unfinished)
  func `a number that does not end is truncated`(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(throws: DecodingFailure.truncated) { try reader.readUnsigned() }
  }

  @Test func `a size beyond the bytes is refused before anything is made of that size`() {
    for count in [3, 1 << 40, UInt64(Int.max)] {
      var writer = ByteWriter()
      writer.write(count)
      let bytes = writer.bytes + [1, 2]
      var reader = ByteReader(bytes)
      #expect(throws: DecodingFailure.truncated) { try reader.readBytes() }
      reader = ByteReader(bytes)
      #expect(throws: DecodingFailure.truncated) {
        try reader.readList { (reader) throws(DecodingFailure) in try reader.readByte() }
      }
    }
    var reader = ByteReader(Array(repeating: 0xFF, count: 9) + [1])
    #expect(throws: DecodingFailure.malformed) { try reader.readBytes() }
    #expect(throws: DecodingFailure.truncated) { try reader.readFixed(-1) }
    #expect(throws: DecodingFailure.truncated) { try reader.readFixed(.max) }
  }

  @Test func `a truth is 0 or 1, a text is UTF-8, and nothing is left over`() throws {
    var reader = ByteReader([2])
    #expect(throws: DecodingFailure.malformed) { try reader.readBool() }
    reader = ByteReader([2, 0xC3, 0x28])
    #expect(throws: DecodingFailure.malformed) { try reader.readText() }
    reader = ByteReader([3, 0xED, 0xA0, 0x80])
    #expect(throws: DecodingFailure.malformed, "a lone surrogate") { try reader.readText() }
    reader = ByteReader([0, 0])
    #expect(try reader.readText().isEmpty)
    #expect(throws: DecodingFailure.malformed) { try reader.finish() }
  }
}
