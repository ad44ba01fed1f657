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

  package var count: Int { scalars.count }

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
    if folded < FoldTable.expands {
      scalars.append(folded)
      starts.append(start)
      ends.append(end)
    } else {
      appendSpecial(folded, from: start, to: end)
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
