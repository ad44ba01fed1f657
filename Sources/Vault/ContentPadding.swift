internal import FoundationEssentials

/// Brings content to a size class before it is sealed, so that length does not tell the kind.
///
/// The padded plaintext is a 4-byte little-endian length, the content, and zeros up to the next
/// class: 256, 512, 1024, 2048, 4096, then every multiple of 4096. Milestones are some 60 to 200
/// bytes and so all look alike; a note or an identity falls among few classes; beyond 4096 bytes,
/// where doubling would waste more than it hides, one database page is the step. Since padding is
/// inside the ciphertext, nobody without the key can change it, and opening accepts only the one
/// encoding a writer produces.
enum ContentPadding {
  static let lengthSize = 4
  static let smallestClass = 256
  static let page = 4096

  static func isSizeClass(_ size: Int) -> Bool {
    guard size >= smallestClass else { return false }
    return size <= page ? size & (size - 1) == 0 : size % page == 0
  }

  /// The class content of a size falls into.
  ///
  /// - Parameter contentSize: The size before padding.
  /// - Returns: The size after padding, its length field included.
  static func sizeClass(for contentSize: Int) -> Int {
    let needed = contentSize + lengthSize
    guard needed <= page else { return (needed + page - 1) / page * page }
    var size = smallestClass
    while size < needed { size *= 2 }
    return size
  }

  static func pad(_ content: [UInt8]) throws(VaultError) -> [UInt8] {
    guard content.count <= SealedFormat.largestContent else {
      throw .contentTooLarge(limit: SealedFormat.largestContent)
    }
    let size = sizeClass(for: content.count)
    var padded: [UInt8] = []
    padded.reserveCapacity(size)
    for shift in [0, 8, 16, 24] {
      padded.append(UInt8(truncatingIfNeeded: content.count >> shift))
    }
    padded += content
    padded.append(contentsOf: repeatElement(0, count: size - padded.count))
    return padded
  }

  static func unpad(_ padded: Data) throws(VaultError) -> [UInt8] {
    let bytes = padded.span
    guard bytes.count >= smallestClass else { throw .cannotOpen }
    var size = 0
    for index in 0..<lengthSize {
      size |= Int(bytes[index]) << (8 * index)
    }
    guard
      size <= SealedFormat.largestContent,
      sizeClass(for: size) == bytes.count
    else { throw .cannotOpen }
    var rest: UInt8 = 0
    for index in (lengthSize + size)..<bytes.count {
      rest |= bytes[index]
    }
    guard rest == 0 else { throw .cannotOpen }
    return bytes.copy(lengthSize..<(lengthSize + size))
  }
}
