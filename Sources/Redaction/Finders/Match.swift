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
}
