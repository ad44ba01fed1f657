/// The parts of an output that hold what looks like an escape, each from one barrier to the next.
///
/// No value lies across a barrier (see `OutputChunks`), so nothing outside of these parts reads otherwise
/// before decoding than after it.
enum EscapedParts {
  private static let introducers = ByteSet("&%\\")

  /// Lends the parts, barriers between them, unless there are none.
  static func read(_ raw: View<UInt8>, barriers: ByteSet, _ body: (DecodedBytes) -> Void) {
    var bytes = Room<UInt8>()
    var origins = Room<Int32>()
    var partStart = 0
    var holdsEscape = false
    for position in raw.indices {
      let byte = raw[position]
      bytes.append(byte)
      origins.append(Int32(truncatingIfNeeded: position))
      if introducers.contains(byte) { holdsEscape = true }
      guard barriers.contains(byte) else { continue }
      if !holdsEscape {
        bytes.removeAll(after: partStart)
        origins.removeAll(after: partStart)
      }
      partStart = bytes.count
      holdsEscape = false
    }
    if !holdsEscape {
      bytes.removeAll(after: partStart)
      origins.removeAll(after: partStart)
    }
    guard bytes.count > 0 else { return }
    body(
      DecodedBytes(bytes: bytes.view, origins: origins.view, originalCount: raw.count))
  }
}
