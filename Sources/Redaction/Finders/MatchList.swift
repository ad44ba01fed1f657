/// Matches as they are found, with those that go on in the next as one where all of it is refused together.
///
/// Doubtful ones that share a character with the next are one, and so are long rows of certain ones: no
/// number is one from nearly every place on, so that is a row of digits.
struct MatchList {
  private(set) var all: [Match] = []
  private var row = 0

  /// How many certain matches in a row, each going on in the next, are kept apart.
  private static let rowLength = 16

  mutating func append(_ match: Match) {
    guard let last = all.last, last.certain == match.certain, last.mask == match.mask,
      last.range.lowerBound <= match.range.lowerBound,
      match.range.lowerBound < last.range.upperBound
    else {
      all.append(match)
      row = 0
      return
    }
    row += 1
    if match.certain, row < Self.rowLength {
      all.append(match)
      return
    }
    let end = max(last.range.upperBound, match.range.upperBound)
    all[all.count - 1] = Match(
      range: last.range.lowerBound..<end, certain: match.certain, mask: match.mask)
  }
}
