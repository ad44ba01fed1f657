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

  /// Matches with doubtful ones that go on in the next as one, since all of it is refused together.
  static func joined(_ matches: [Match]) -> [Match] {
    var joined: [Match] = []
    for match in matches {
      if !match.certain, let last = joined.last, !last.certain, last.mask == match.mask,
        last.range.lowerBound <= match.range.lowerBound,
        match.range.lowerBound < last.range.upperBound
      {
        let end = max(last.range.upperBound, match.range.upperBound)
        joined[joined.count - 1] = Match(
          range: last.range.lowerBound..<end, certain: false, mask: match.mask)
      } else {
        joined.append(match)
      }
    }
    return joined
  }
}
