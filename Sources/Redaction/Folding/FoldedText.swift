/// Text folded for matching, with the exact way back to where every scalar came from.
///
/// Widths, case, accents, look-alikes and traditional characters are gone and invisible characters
/// dropped, so a finder is written once, for the plainest spelling. Offsets of the original count
/// whatever the text was made from: Unicode scalars of a string, or bytes of a buffer.
package struct FoldedText: Sendable {
  /// The folded scalars; a character that stands for several gives several.
  package private(set) var scalars: [UInt32] = []
  /// For each folded scalar, where what it came from starts in the original.
  private(set) var starts: [Int32] = []
  /// For each folded scalar, where what it came from ends, combining marks after it included.
  private(set) var ends: [Int32] = []
  /// The folded scalars that were capital Latin letters, in order.
  private(set) var capitals: [Int32] = []

  /// Folds a string; offsets count its Unicode scalars.
  package init(_ text: String) {
    reserve(text.utf8.count)
    let entries = FoldTable.shared.entries
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      append(scalar.value, from: offset, to: offset + 1, entries)
      offset += 1
    }
  }

  /// Folds bytes read as UTF-8; offsets count bytes of what `bytes` was decoded from.
  ///
  /// A byte that is no UTF-8 becomes U+FFFD and separates nothing else.
  init(_ bytes: DecodedBytes) {
    reserve(bytes.bytes.count)
    let entries = FoldTable.shared.entries
    var position = 0
    while position < bytes.bytes.count {
      let (scalar, length) = UTF8Reader.scalar(in: bytes.bytes.span, at: position)
      append(
        scalar, from: bytes.origin(of: position), to: bytes.origin(of: position + length), entries)
      position += length
    }
  }

  /// Takes scalars that are folded already; they count as the original.
  init(scalars: [UInt32]) {
    self.scalars = scalars
    starts = scalars.indices.map { Int32(truncatingIfNeeded: $0) }
    ends = starts.map { $0 + 1 }
  }

  /// A part of a folded text, with the same origins.
  init(slice text: FoldedText, _ range: Range<Int>) {
    scalars = Array(text.scalars[range])
    starts = Array(text.starts[range])
    ends = Array(text.ends[range])
  }

  package var count: Int { scalars.count }

  /// Whether a folded scalar was a capital Latin letter.
  func isCapital(_ index: Int) -> Bool {
    var low = 0
    var high = capitals.count
    while low < high {
      let middle = (low + high) / 2
      if Int(capitals[middle]) < index { low = middle + 1 } else { high = middle }
    }
    return low < capitals.count && Int(capitals[low]) == index
  }

  /// Where a range of folded scalars lies in the original.
  ///
  /// It starts with the first scalar matched and ends with the last and its combining marks;
  /// invisible characters outside are left outside. An empty range has no place and gives 0..<0.
  package func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  private mutating func reserve(_ bytes: Int) {
    scalars.reserveCapacity(bytes)
    starts.reserveCapacity(bytes)
    ends.reserveCapacity(bytes)
  }

  @inline(__always)
  private mutating func append(
    _ scalar: UInt32, from start: Int32, to end: Int32, _ entries: [UInt32]
  ) {
    let folded = scalar < 0x10000 ? entries[Int(scalar)] : FoldTable.supplementary(scalar)
    if CharacterClass.isLatin(folded), Self.isCapital(scalar) {
      capitals.append(Int32(truncatingIfNeeded: scalars.count))
    }
    if folded < FoldTable.expands {
      scalars.append(folded)
      starts.append(start)
      ends.append(end)
    } else {
      appendSpecial(folded, from: start, to: end)
    }
  }

  /// Whether a scalar that folds to a Latin letter is a capital: ASCII, full-width or accented.
  @inline(__always)
  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0xFF21...0xFF3A: true
    case 0x100...0x17F, 0x1E00...0x1EFF: scalar & 1 == 0
    default: false
    }
  }

  private mutating func appendSpecial(_ folded: UInt32, from start: Int32, to end: Int32) {
    if folded == FoldTable.drop { return }
    if folded == FoldTable.dropMark {
      if let last = ends.indices.last, ends[last] == start { ends[last] = end }
      return
    }
    for scalar in FoldTable.shared.expansions[Int(folded & ~FoldTable.expands)] {
      scalars.append(scalar)
      starts.append(start)
      ends.append(end)
    }
  }
}
