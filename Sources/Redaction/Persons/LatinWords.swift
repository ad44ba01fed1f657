/// The Latin words of a folded text, in order.
struct LatinWords: Sequence, IteratorProtocol {
  private let scalars: [UInt32]
  private var position = 0

  init(_ text: FoldedText) { scalars = text.scalars }

  mutating func next() -> Range<Int>? {
    while position < scalars.count, !CharacterClass.isLatin(scalars[position]) { position += 1 }
    let start = position
    while position < scalars.count, CharacterClass.isLatin(scalars[position]) { position += 1 }
    return position > start ? start..<position : nil
  }
}

/// A word in small letters, and how it was written.
struct LatinWord {
  enum Writing { case small, capitalised, capitals, mixed }

  let letters: [UInt32]
  let writing: Writing

  init(_ range: Range<Int>, in text: FoldedText) {
    letters = Array(text.scalars[range])
    let capitals = range.count { text.isCapital($0) }
    let startsHigh = text.isCapital(range.lowerBound)
    writing =
      switch capitals {
      case 0: .small
      case range.count where range.count > 1: .capitals
      case 1 where startsHigh: .capitalised
      default: startsHigh ? .mixed : .small
      }
  }
}
