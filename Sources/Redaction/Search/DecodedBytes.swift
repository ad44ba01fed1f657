/// Bytes after escapes were decoded, with the way back to where each came from.
struct DecodedBytes: Sendable {
  let bytes: [UInt8]
  /// For each byte, its offset in the original; nil where nothing was decoded.
  let origins: [Int32]?
  let originalCount: Int

  /// Bytes as they are.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    origins = nil
    originalCount = bytes.count
  }

  init(bytes: [UInt8], origins: [Int32], originalCount: Int) {
    self.bytes = bytes
    self.origins = origins
    self.originalCount = originalCount
  }

  /// The offset in the original of a byte, or of the end.
  @inline(__always)
  func origin(of position: Int) -> Int32 {
    guard let origins else { return Int32(truncatingIfNeeded: position) }
    return position < origins.count ? origins[position] : Int32(truncatingIfNeeded: originalCount)
  }
}
