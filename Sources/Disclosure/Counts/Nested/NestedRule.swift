/// Which of some counts with a public sum are hidden: a decision that tells nothing more of them than
/// that those shown are above the threshold.
///
/// Those up to the threshold are hidden, with the last that is above it; where these are not enough to
/// make up for one another, with the last two. So each of them may be anything from nobody to the
/// threshold: the one that makes up for it stays above, and the same are hidden again.
struct NestedRule: Sendable {
  let threshold: Int

  /// The least count that is shown.
  var leastShown: Int { threshold + 1 }

  /// The places of those hidden, rising: none, or two at least.
  func hidden(among counts: [Int]) -> [Int] {
    guard counts.count > 1 else { return [] }
    var (small, sum, large) = ([Int](), 0, [Int]())
    for (place, count) in counts.enumerated() {
      if count < leastShown {
        small.append(place)
        sum += count
      } else {
        large = large.suffix(1) + [place]
      }
    }
    guard !small.isEmpty, let last = large.last else { return small }
    let isEnough = sum + counts[last] >= leastShown + threshold
    return (small + (isEnough ? [last] : large)).sorted()
  }
}
