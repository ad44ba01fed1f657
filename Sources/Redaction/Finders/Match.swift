/// What a finder found: folded scalars, and whether it can be anything else.
struct Match: Sendable, Hashable {
  let range: Range<Int>
  let certain: Bool
}
