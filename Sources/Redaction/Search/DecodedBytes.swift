/// Bytes after escapes were decoded, with the way back to where each came from.
struct DecodedBytes {
  let bytes: View<UInt8>
  /// For each byte, its offset in the original; empty where nothing was decoded.
  private let origins: View<Int32>
  /// For each byte, where what it came from ends, if that is not where the next byte came from.
  private let ends: View<Int32>
  private let originalCount: Int

  /// Bytes as they are.
  init(_ bytes: View<UInt8>) {
    self.init(
      bytes: bytes, origins: unsafe View(base: nil, count: 0), originalCount: bytes.count)
  }

  init(
    bytes: View<UInt8>, origins: View<Int32>,
    ends: View<Int32> = unsafe View(base: nil, count: 0), originalCount: Int
  ) {
    self.bytes = bytes
    self.origins = origins
    self.ends = ends
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

  /// The offset in the original of what follows a byte.
  @inline(__always)
  func end(of position: Int) -> Int32 {
    ends.count > 0 ? ends[position] : origin(of: position + 1)
  }

  /// The bytes decoded, one pass after the other, with each origin taken back to the first.
  func decoded(by bytes: View<UInt8>, _ origins: View<Int32>) -> DecodedBytes {
    DecodedBytes(bytes: bytes, origins: origins, originalCount: originalCount)
  }

  /// The bytes with some left out, whose ends are their own.
  func reduced(
    to bytes: View<UInt8>, _ origins: View<Int32>, ends: View<Int32>
  ) -> DecodedBytes {
    DecodedBytes(bytes: bytes, origins: origins, ends: ends, originalCount: originalCount)
  }
}
