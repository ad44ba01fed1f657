/// Reads what `ByteWriter` wrote; every size is checked before it is used.
package struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func readByte() throws(DecodingFailure) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  /// Reads a varint in its shortest form, the only one that `ByteWriter` writes.
  package mutating func readUnsigned() throws(DecodingFailure) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try readByte()
      guard shift < 63 || byte < 2, shift == 0 || byte > 0 else { throw .malformed }
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
    }
    throw .malformed
  }

  /// Reads eight bytes, the highest first.
  package mutating func readWord() throws(DecodingFailure) -> UInt64 {
    guard bytes.count - position >= 8 else { throw .truncated }
    var word: UInt64 = 0
    for byte in bytes[position..<position + 8] { word = word << 8 | UInt64(byte) }
    position += 8
    return word
  }

  package mutating func readInt() throws(DecodingFailure) -> Int {
    let value = try readUnsigned()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  package mutating func readBool() throws(DecodingFailure) -> Bool {
    switch try readByte() {
    case 0: false
    case 1: true
    default: throw .malformed
    }
  }

  package mutating func readFixed(_ count: Int) throws(DecodingFailure) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw .truncated }
    defer { position += count }
    return bytes[position..<position + count]
  }

  package mutating func readBytes() throws(DecodingFailure) -> ArraySlice<UInt8> {
    guard let count = Int(exactly: try readUnsigned()) else { throw .malformed }
    return try readFixed(count)
  }

  package mutating func readText() throws(DecodingFailure) -> String {
    guard let text = String(validating: try readBytes(), as: UTF8.self) else { throw .malformed }
    return text
  }

  package mutating func readOptional<Value>(
    by read: (inout ByteReader) throws(DecodingFailure) -> Value
  ) throws(DecodingFailure) -> Value? {
    try readBool() ? try read(&self) : nil
  }

  package mutating func readList<Value>(
    by read: (inout ByteReader) throws(DecodingFailure) -> Value
  ) throws(DecodingFailure) -> [Value] {
    let count = try readUnsigned()
    guard count <= UInt64(bytes.count - position) else { throw .truncated }
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// Fails where bytes are left over.
  package func finish() throws(DecodingFailure) {
    guard isAtEnd else { throw .malformed }
  }
}
