/// Parts of an output small enough to stay in the processor's cache, cut where no value can lie across.
///
/// A cut falls on a sign that no form of a value holds and no escape either, such as the `<` of a tag. A
/// part starts at such a sign a little before the end of the part before it, so that a word for the end
/// of a number is read with the number; what is found twice counts once. An output without such signs
/// is one part.
struct OutputChunks: Sequence, IteratorProtocol {
  private static let size = 1 << 15
  private static let overlap = 256
  private let bytes: View<UInt8>
  private let barriers: ByteSet
  private var start = 0
  private var isDone = false

  init(_ bytes: View<UInt8>, barriers: ByteSet) {
    self.bytes = bytes
    self.barriers = barriers
  }

  mutating func next() -> Range<Int>? {
    guard !isDone else { return nil }
    var end = start + Self.size
    while end < bytes.count, !barriers.contains(bytes[end]) { end += 1 }
    guard end < bytes.count else {
      isDone = true
      return start..<bytes.count
    }
    let chunk = start..<end
    var next = end - Self.overlap
    while next > start, !barriers.contains(bytes[next]) { next -= 1 }
    start = next > start ? next : end
    return chunk
  }
}
