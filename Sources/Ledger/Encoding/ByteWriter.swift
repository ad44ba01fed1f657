/// Writes values as bytes in one way only, so that equal values give equal bytes.
///
/// Integers are LEB128 varints (signed ones zigzagged), texts and byte strings carry their length
/// before them. Own code because entries are hashed over these bytes and lists decode 100,000
/// snapshots, which Foundation's JSON coder does 20 times slower.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(ByteWriter.usualSize) }

  /// As many bytes as the clear fields of an entry take, so that they grow no array.
  private static let usualSize = 224

  package mutating func write(byte: UInt8) { bytes.append(byte) }

  package mutating func write(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func write(_ value: Int) {
    write(UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
  }

  package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func write(_ value: some Collection<UInt8>) {
    write(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  package mutating func write(_ text: String) { write(text.utf8) }

  /// Writes eight bytes, the highest first.
  package mutating func write(word: UInt64) {
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * place))) }
  }

  /// Writes bytes of a size that the reader knows.
  package mutating func write(fixed value: some Collection<UInt8>) {
    bytes.append(contentsOf: value)
  }

  package mutating func write<Value>(
    optional value: Value?, by write: (inout ByteWriter, Value) -> Void
  ) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func write<Value>(
    list values: [Value], by write: (inout ByteWriter, Value) -> Void
  ) {
    self.write(UInt64(values.count))
    for value in values { write(&self, value) }
  }
}
