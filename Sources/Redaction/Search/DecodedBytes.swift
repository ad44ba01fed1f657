/// Bytes after escapes were decoded, with the way back to where each came from.
struct DecodedBytes {
  let bytes: View<UInt8>
  /// For each byte, its offset in the original; empty where nothing was decoded.
  private let origins: View<Int32>
  private let originalCount: Int

  /// Bytes as they are.
  init(_ bytes: View<UInt8>) {
    self.init(bytes: bytes, origins: unsafe View(base: nil, count: 0), originalCount: bytes.count)
  }

  init(bytes: View<UInt8>, origins: View<Int32>, originalCount: Int) {
    self.bytes = bytes
    self.origins = origins
    self.originalCount = originalCount
  }

  /// Whether anything was an escape.
  var isDecoded: Bool { origins.count > 0 }

  /// The offset in the original of a byte, or of the end.
  @inline(__always)
  func origin(of position: Int) -> Int32 {
    guard isDecoded else { return Int32(truncatingIfNeeded: position) }
    return position < origins.count ? origins[position] : Int32(truncatingIfNeeded: originalCount)
  }

  /// The bytes decoded, one pass after the other, with each origin taken back to the first.
  func decoded(by bytes: View<UInt8>, _ origins: View<Int32>) -> DecodedBytes {
    DecodedBytes(bytes: bytes, origins: origins, originalCount: originalCount)
  }
}
