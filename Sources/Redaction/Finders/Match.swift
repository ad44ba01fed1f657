/// What a finder found: folded scalars, and whether it can be anything else.
struct Match: Hashable, Sendable {
  let range: Range<Int>
  let certain: Bool
  /// What is to stand in its place, where that is not the mask of its kind.
  let mask: MatchMask?

  init(range: Range<Int>, certain: Bool, mask: MatchMask? = nil) {
    self.range = range
    self.certain = certain
    self.mask = mask
  }

  /// Matches with those that go on in the next as one (see `MatchList`).
  static func joined(_ matches: [Match]) -> [Match] {
    var list = MatchList()
    for match in matches { list.append(match) }
    return list.all
  }
}
