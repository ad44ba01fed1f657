/// What a finder found: folded scalars, and whether it can be anything else.
struct Match: Sendable, Hashable {
  let range: Range<Int>
  let certain: Bool
  /// What is to stand in its place, where that is not the mask of its kind.
  let mask: String?

  init(range: Range<Int>, certain: Bool, mask: String? = nil) {
    self.range = range
    self.certain = certain
    self.mask = mask
  }

  /// How many matches in a row, each going on in the next, no number is: it is a row of digits that is one
  /// from nearly every place on.
  private static let rowLength = 16

  /// Matches with doubtful ones that go on in the next as one, since all of it is refused together, and
  /// with long rows of certain ones as one.
  static func joined(_ matches: [Match]) -> [Match] {
    var joined: [Match] = []
    var row = 0
    for match in matches {
      guard let last = joined.last, last.certain == match.certain, last.mask == match.mask,
        last.range.lowerBound <= match.range.lowerBound,
        match.range.lowerBound < last.range.upperBound
      else {
        joined.append(match)
        row = 0
        continue
      }
      row += 1
      if match.certain, row < rowLength {
        joined.append(match)
        continue
      }
      let end = max(last.range.upperBound, match.range.upperBound)
      joined[joined.count - 1] = Match(
        range: last.range.lowerBound..<end, certain: match.certain, mask: match.mask)
    }
    return joined
  }
}
