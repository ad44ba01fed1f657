/// Chinese characters in a row, single spaces between them left out.
struct NameRun {
  private(set) var scalars: [UInt32] = []
  /// For each character, the index of its folded scalar.
  private(set) var places: [Int32] = []
  /// Whether a space stood before each character.
  private(set) var gaps: [Bool] = []
  /// Whether a label such as 姓名： stands before the run.
  var isLabelled = false
  private(set) var mayHoldName = false
  private(set) var hasGaps = false

  var count: Int { scalars.count }

  mutating func append(_ scalar: UInt32, at place: Int, afterGap: Bool, _ traits: NameTraits) {
    scalars.append(scalar)
    places.append(Int32(truncatingIfNeeded: place))
    gaps.append(afterGap)
    if afterGap { hasGaps = true }
    if traits.mayStart(scalar) { mayHoldName = true }
  }

  mutating func clear() {
    scalars.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    isLabelled = false
    mayHoldName = false
    hasGaps = false
  }

  /// Whether a name may span a range: no space in it, one after every character, or one after the
  /// surname.
  func isOneName(_ range: Range<Int>, surname: Int) -> Bool {
    guard hasGaps else { return true }
    let inner = (range.lowerBound + 1)..<range.upperBound
    let count = inner.count { gaps[$0] }
    return count == 0 || count == inner.count
      || count == 1 && gaps[range.lowerBound + surname]
  }

  /// Whether a word spans a range without a space in it.
  func isOneWord(_ range: Range<Int>) -> Bool {
    !hasGaps || !((range.lowerBound + 1)..<range.upperBound).contains { gaps[$0] }
  }

  /// The folded scalars a range of characters spans.
  func folded(_ range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound - 1]) + 1
  }
}
