/// Text folded for matching, with the exact way back to where every scalar came from.
///
/// Widths, case, accents, look-alikes and traditional characters are gone and invisible characters
/// dropped, so a finder is written once, for the plainest spelling. Offsets of the original count
/// whatever the text was made from: Unicode scalars of a string, or bytes of a buffer.
package struct FoldedText: Sendable {
  /// The folded scalars; a character that stands for several gives several.
  package let scalars: [UInt32]
  private let origins: [Range<Int32>]

  /// Folds a string; offsets count its Unicode scalars.
  package init(_ text: String) { self.init(Folding(text)) }

  /// Folds bytes read as UTF-8; offsets count bytes of what they were decoded from.
  init(_ bytes: DecodedBytes) { self.init(Folding(bytes)) }

  private init(_ folding: consuming Folding) {
    (scalars, origins) = folding.read { view in
      (Array(view.scalars), view.scalars.indices.map { view.starts[$0]..<view.ends[$0] })
    }
  }

  package var count: Int { scalars.count }

  /// Where a range of folded scalars lies in the original (see `FoldedView`).
  package func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(origins[range.lowerBound].lowerBound)..<Int(origins[range.upperBound - 1].upperBound)
  }
}
