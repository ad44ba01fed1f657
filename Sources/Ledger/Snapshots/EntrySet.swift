import Vault

/// Names a set of entries: how many, and the exclusive-or of their hashes.
///
/// The same set gives the same name in any order; that the hashes are those of real entries is for
/// `verify` to check.
struct EntrySet: Hashable {
  static let digestSize = Digest32.size

  private(set) var count: Int
  /// The digest's 32 bytes as four words, each with its highest byte first.
  private var words: SIMD4<UInt64>

  static let empty = EntrySet(count: 0, words: .zero)

  private init(count: Int, words: SIMD4<UInt64>) {
    self.count = count
    self.words = words
  }

  /// Takes a stored set, or nothing where the digest is not one.
  init?(count: Int, digest: Span<UInt8>) {
    guard digest.count == EntrySet.digestSize else { return nil }
    self.init(count: count, words: EntrySet.words(digest))
  }

  init(_ entries: [Entry]) {
    self = .empty
    for entry in entries { insert(entry.hash) }
  }

  mutating func insert(_ hash: Digest32) {
    count += 1
    let bytes = hash.bytes
    words ^= EntrySet.words(bytes.span)
  }

  var digest: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Writes the digest's bytes.
  func write(to writer: inout ByteWriter) {
    for place in 0..<4 { writer.write(word: words[place]) }
  }

  private static func words(_ bytes: Span<UInt8>) -> SIMD4<UInt64> {
    func word(_ place: Int) -> UInt64 {
      var word: UInt64 = 0
      for index in 8 * place..<8 * place + 8 { word = word << 8 | UInt64(bytes[index]) }
      return word
    }
    return SIMD4(word(0), word(1), word(2), word(3))
  }
}
